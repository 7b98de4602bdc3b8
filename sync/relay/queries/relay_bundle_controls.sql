SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = :plan AND class = 1 AND position > :after ORDER BY position
