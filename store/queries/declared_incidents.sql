-- What there is to know of every incident for telling which of them are one event.
SELECT object.id, scenario.id, person.id, ms, counter, exercise,
    (SELECT count(*) FROM entry WHERE entry.incident = incident.oid AND entry.kind = 7)
FROM incident
JOIN object ON object.oid = incident.oid
LEFT JOIN object AS scenario ON scenario.oid = incident.scenario
JOIN object AS person ON person.oid = incident.person
