-- What is said of incidents that are one event, or are not, and nobody has replaced.
SELECT object.id, content
FROM incident
JOIN status ON status.incident = incident.oid AND status.kind = 8 AND status.subject = incident.oid
JOIN object ON object.oid = incident.oid
WHERE status.head = 1
