SELECT position, author, seq, class, prev, hash, envelope FROM bundle
WHERE plan = $1::bytea AND author = $2::bytea AND seq = $3::bigint
