-- What one op brought.
SELECT octets
FROM object AS subject
JOIN evidence ON evidence.subject = subject.oid
JOIN author USING (aid)
WHERE subject.id = :subject AND author.id = :author AND evidence.seq = :seq AND idx = :idx
