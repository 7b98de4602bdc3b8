SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = :plan AND position > :after ORDER BY position
