-- Every head of every field of one object, the one to show first: latest, then by author.
SELECT field, value, author.id, register.seq, idx, ms, counter, person.id
FROM object
JOIN register ON register.oid = object.oid
JOIN author USING (aid)
JOIN object AS person ON person.oid = register.person
WHERE object.id = :id
ORDER BY field, ms DESC, counter DESC, author.id DESC, register.seq DESC, idx DESC
