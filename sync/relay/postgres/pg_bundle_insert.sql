INSERT INTO bundle (plan, position, author, seq, class, prev, hash, envelope, received_at)
VALUES ($1::bytea, $2::bigint, $3::bytea, $4::bigint, $5::bigint, $6::bytea, $7::bytea, $8::bytea, $9::bigint)
