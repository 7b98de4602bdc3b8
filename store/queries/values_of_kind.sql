-- One field of all objects of a kind that are still there; of each object the head to show last.
SELECT object.id, parent.id, register.value
FROM object
JOIN register ON register.oid = object.oid AND register.field = :field
JOIN author ON author.aid = register.aid
LEFT JOIN object AS parent ON parent.oid = object.parent
WHERE object.kind = :kind AND object.archived = 0
ORDER BY register.ms, register.counter, author.id, register.seq, register.idx
