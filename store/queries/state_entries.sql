SELECT object.id, author.id, entry.seq, idx, entry.kind, ms, counter, person.id, words, coalesce(corrects, '')
FROM entry JOIN object ON object.oid = entry.incident JOIN author USING (aid) JOIN object AS person ON person.oid = entry.person
ORDER BY 1, 2, 3, 4
