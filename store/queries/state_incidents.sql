SELECT object.id, author.id, incident.seq, idx, ms, counter, person.id, exercise, verdict, reasons, incident.title
FROM incident JOIN object USING (oid) JOIN author USING (aid) JOIN object AS person ON person.oid = incident.person
ORDER BY 1
