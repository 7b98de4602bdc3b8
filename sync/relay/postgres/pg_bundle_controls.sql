SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = $1::bytea AND class = 1 AND position > $2::bigint ORDER BY position
