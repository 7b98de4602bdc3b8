-- Heads of a run's ticks, for its progress.
SELECT ordinal, state FROM tick JOIN object ON object.oid = tick.run
WHERE object.id = :run AND head = 1 ORDER BY ordinal
