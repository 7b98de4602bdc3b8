SELECT ordinal, object.id, object.title, object.subtitle, object.oid
FROM object AS of_run
JOIN run_list ON run_list.run = of_run.oid
JOIN run_step ON run_step.run = of_run.oid AND ordinal >= first_ordinal AND ordinal < first_ordinal + run_list.steps
JOIN object ON object.oid = run_step.step
WHERE of_run.id = :run AND list = :list
ORDER BY ordinal
