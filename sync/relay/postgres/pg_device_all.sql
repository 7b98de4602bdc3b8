SELECT author, last_seq, last_position, last_hash FROM device WHERE plan = $1::bytea ORDER BY author
