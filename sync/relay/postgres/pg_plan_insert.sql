INSERT INTO plan (plan, genesis, floor, bytes_allowed) VALUES ($1::bytea, $2::bytea, 0, NULL)
