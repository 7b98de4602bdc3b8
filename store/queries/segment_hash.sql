SELECT hash FROM segment WHERE aid = :aid AND seq = :seq
