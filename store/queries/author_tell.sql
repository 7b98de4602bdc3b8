UPDATE author SET told_seq = max(told_seq, :seq) WHERE aid = :aid
