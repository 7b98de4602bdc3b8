-- What an author says replaces what the same author said before.
UPDATE tick SET head = 0 WHERE run = :run AND ordinal = :ordinal AND aid = :aid AND head = 1
