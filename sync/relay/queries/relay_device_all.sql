SELECT author, last_seq, last_hash FROM device WHERE plan = :plan ORDER BY author
