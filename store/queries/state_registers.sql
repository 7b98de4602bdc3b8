SELECT object.id, field, author.id, register.seq, idx, ms, counter, person.id, value
FROM register JOIN object USING (oid) JOIN author USING (aid) JOIN object AS person ON person.oid = register.person
ORDER BY 1, 2, 3, 4, 5
