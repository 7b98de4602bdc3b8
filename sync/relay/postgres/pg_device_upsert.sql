INSERT INTO device (plan, author, last_seq, last_position, last_hash)
VALUES ($1::bytea, $2::bytea, $3::bigint, $4::bigint, $5::bytea)
ON CONFLICT (plan, author) DO UPDATE
SET last_seq = excluded.last_seq, last_position = excluded.last_position, last_hash = excluded.last_hash
