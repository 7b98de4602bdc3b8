INSERT INTO author (id) VALUES (:id)
