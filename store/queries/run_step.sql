SELECT ordinal, object.id, object.title, object.subtitle, object.oid
FROM object AS of_run
JOIN run_step ON run_step.run = of_run.oid
JOIN object ON object.oid = run_step.step
WHERE of_run.id = :run AND ordinal = :ordinal
