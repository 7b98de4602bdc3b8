-- A run's steps with the fields that say when they are to be done; of each field the head to show last.
SELECT run_step.ordinal, run_list.list, step.id, register.field, register.value
FROM object AS of_run
JOIN run_list ON run_list.run = of_run.oid
JOIN run_step ON run_step.run = of_run.oid
    AND run_step.ordinal >= first_ordinal AND run_step.ordinal < first_ordinal + run_list.steps
JOIN object AS step ON step.oid = run_step.step
LEFT JOIN register ON register.oid = step.oid AND register.field IN (128, 129, 130, 131)
LEFT JOIN author ON author.aid = register.aid
WHERE of_run.id = :run
ORDER BY run_step.ordinal, register.field, register.ms, register.counter, author.id, register.seq, register.idx
