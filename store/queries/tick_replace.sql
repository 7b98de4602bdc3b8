UPDATE tick SET head = 0 WHERE run = :run AND ordinal = :ordinal AND aid = :aid AND seq = :seq AND idx = :idx
