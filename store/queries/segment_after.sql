SELECT seq, class, space, hash, envelope, payload FROM segment
WHERE aid = (SELECT aid FROM author WHERE id = :author) AND seq > :seq ORDER BY seq
