SELECT object.id, scenario.id, incident.title, exercise, verdict, reasons, ms, counter, person.id, person.title,
    (SELECT count(*) FROM entry WHERE entry.incident = incident.oid AND entry.kind = 7)
FROM incident
JOIN object ON object.oid = incident.oid
LEFT JOIN object AS scenario ON scenario.oid = incident.scenario
JOIN object AS person ON person.oid = incident.person
ORDER BY ms DESC, counter DESC, object.id
