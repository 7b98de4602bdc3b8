SELECT object.id, incident.id, ordinal, step.id
FROM run_step JOIN object ON object.oid = run_step.run JOIN run ON run.oid = run_step.run
JOIN object AS incident ON incident.oid = run.incident JOIN object AS step ON step.oid = run_step.step
ORDER BY 1, 3
