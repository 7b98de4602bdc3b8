SELECT object.id, object.kind, parent.id, object.title, object.subtitle, object.grp, object.disputed
FROM object AS parent JOIN object ON object.parent = parent.oid
WHERE parent.id = :id AND object.kind > 0 AND object.archived = 0
ORDER BY object.position, object.id
