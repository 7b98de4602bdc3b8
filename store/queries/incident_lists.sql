SELECT object.id, list, checklist.id, checklist.title, first_ordinal, steps
FROM object AS of_incident
JOIN run ON run.incident = of_incident.oid
JOIN object ON object.oid = run.oid
JOIN run_list ON run_list.run = run.oid
JOIN object AS checklist ON checklist.oid = run_list.checklist
WHERE of_incident.id = :incident
ORDER BY object.id, list
