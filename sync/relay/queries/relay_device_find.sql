SELECT last_seq, last_position, last_hash FROM device WHERE plan = :plan AND author = :author
