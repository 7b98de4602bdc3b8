-- Everything that was ever said of one step, oldest first.
SELECT author.id, tick.seq, idx, state, ms, counter, person.id, person.title, tick.head, note, coalesce(tick.until, 0),
    coalesce(answer, -1)
FROM object AS of_run
JOIN tick ON tick.run = of_run.oid
JOIN author USING (aid)
JOIN object AS person ON person.oid = tick.person
WHERE of_run.id = :run AND ordinal = :ordinal
ORDER BY ms, counter, author.id, tick.seq, idx
