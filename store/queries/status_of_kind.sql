-- Everything that was ever said of the subjects of one kind in one incident; head = nobody has replaced it.
SELECT subject.id, author.id, status.seq, idx, ms, counter, person.id, person.title, content, status.head
FROM object AS this
JOIN status ON status.incident = this.oid
JOIN object AS subject ON subject.oid = status.subject
JOIN author USING (aid)
JOIN object AS person ON person.oid = status.person
WHERE this.id = :incident AND status.kind = :kind
ORDER BY subject.id, author.id, status.seq, idx
