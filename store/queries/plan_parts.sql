-- Every object with the fields by which a plan can fail: what it names, numbers, dates, when a step comes up. Those that were taken
-- away too. Of each field the head to show last.
SELECT object.id, object.kind, parent.id, object.archived, object.title, object.grp, register.field, register.value
FROM object
LEFT JOIN object AS parent ON parent.oid = object.parent
LEFT JOIN register ON register.oid = object.oid
    AND register.field IN (7, 8, 9, 18, 22, 28, 47, 48, 75, 87, 127, 130, 131)
LEFT JOIN author ON author.aid = register.aid
WHERE object.kind > 0
ORDER BY object.position, object.id, register.field, register.ms, register.counter, author.id, register.seq, register.idx
