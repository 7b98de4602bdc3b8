INSERT INTO bundle (plan, position, author, seq, class, prev, hash, envelope, received_at)
VALUES (:plan, :position, :author, :seq, :class, :prev, :hash, :envelope, :hour)
