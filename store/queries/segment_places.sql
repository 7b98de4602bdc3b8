SELECT sid, seq FROM segment
WHERE aid = (SELECT aid FROM author WHERE id = :author) AND seq > :seq
