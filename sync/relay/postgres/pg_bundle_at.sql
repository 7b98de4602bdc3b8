SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = $1::bytea AND position = ANY ($2::bigint[]) ORDER BY position
