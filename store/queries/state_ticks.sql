SELECT object.id, ordinal, author.id, tick.seq, idx, ms, counter, person.id, state, tick.head, coalesce(note, ''), coalesce(tick.until, 0),
    coalesce(answer, -1)
FROM tick JOIN object ON object.oid = tick.run JOIN author USING (aid) JOIN object AS person ON person.oid = tick.person
ORDER BY 1, 2, 3, 4, 5
