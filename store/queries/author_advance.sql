UPDATE author SET seq = :seq, head = :head WHERE aid = :aid
