-- Everything of one kind that was ever said of one subject, in whatever incident, oldest first.
SELECT this.id, author.id, status.seq, idx, ms, counter, person.id, person.title, content, status.head
FROM object AS subject
JOIN status ON status.subject = subject.oid
JOIN object AS this ON this.oid = status.incident
JOIN author USING (aid)
JOIN object AS person ON person.oid = status.person
WHERE subject.id = :subject AND status.kind = :kind
ORDER BY ms, counter, author.id, status.seq, idx
