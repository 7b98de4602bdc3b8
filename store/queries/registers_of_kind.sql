-- Every head of every field of all objects of a kind that are still there, in sibling order; the one to show first:
-- latest, then by author.
SELECT field, value, author.id, register.seq, idx, ms, counter, person.id, object.id
FROM object
JOIN register ON register.oid = object.oid
JOIN author USING (aid)
JOIN object AS person ON person.oid = register.person
WHERE object.kind = :kind AND object.archived = 0
ORDER BY object.position, object.id, field, ms DESC, counter DESC, author.id DESC, register.seq DESC, idx DESC
