INSERT INTO relay (only_row, version, incarnation) VALUES (1, $1::bigint, $2::bytea) ON CONFLICT DO NOTHING
