-- Heads of a run's ticks: all that its progress needs.
SELECT ordinal, state, coalesce(answer, -1), coalesce(tick.until, 0), ms, counter, author.id, tick.seq, idx
FROM object
JOIN tick ON tick.run = object.oid
JOIN author USING (aid)
WHERE object.id = :run AND tick.head = 1
ORDER BY ordinal
