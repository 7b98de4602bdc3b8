SELECT subject.id, author.id, evidence.seq, idx, octets
FROM evidence JOIN object AS subject ON subject.oid = evidence.subject JOIN author USING (aid)
ORDER BY 1, 2, 3, 4
