INSERT INTO segment (aid, seq, class, space, hash, envelope, payload)
VALUES (:aid, :seq, :class, :space, :hash, :envelope, :payload)
