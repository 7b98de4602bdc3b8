SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = :plan AND author = :author AND seq = :seq
