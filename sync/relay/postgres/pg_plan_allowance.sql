SELECT coalesce(bytes_allowed, 0::bigint) FROM plan WHERE plan = $1::bytea
