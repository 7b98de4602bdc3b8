SELECT genesis, head, floor, bytes_used, coalesce(bytes_allowed, $2::bigint) FROM plan WHERE plan = $1::bytea
