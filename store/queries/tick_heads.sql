SELECT aid, seq, idx FROM tick WHERE run = :run AND ordinal = :ordinal AND head = 1
