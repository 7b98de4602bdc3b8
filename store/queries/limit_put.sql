INSERT INTO log_limit (aid, seq) VALUES (:aid, :seq)
