SELECT this.id, status.kind, subject.id, author.id, status.seq, idx, ms, counter, person.id, status.head, content
FROM status JOIN object AS this ON this.oid = status.incident JOIN object AS subject ON subject.oid = status.subject
JOIN author USING (aid) JOIN object AS person ON person.oid = status.person
ORDER BY 1, 2, 3, 4, 5, 6
