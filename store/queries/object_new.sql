INSERT INTO object (id) VALUES (:id)
