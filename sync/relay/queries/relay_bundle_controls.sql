SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = :plan AND class = 1 ORDER BY position
