INSERT INTO device (plan, author, last_seq, last_position, last_hash)
VALUES (:plan, :author, :seq, :position, :hash)
ON CONFLICT (plan, author) DO UPDATE
SET last_seq = excluded.last_seq, last_position = excluded.last_position, last_hash = excluded.last_hash
