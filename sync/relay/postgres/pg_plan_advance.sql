UPDATE plan SET head = $2::bigint, bytes_used = $3::bigint WHERE plan = $1::bytea
