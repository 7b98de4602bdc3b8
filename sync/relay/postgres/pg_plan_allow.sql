UPDATE plan SET bytes_allowed = nullif($2::bigint, 0::bigint) WHERE plan = $1::bytea
