SELECT object.id, object.kind, parent.id, object.title, object.subtitle, object.grp, object.disputed
FROM object LEFT JOIN object AS parent ON parent.oid = object.parent
WHERE object.kind = :kind AND object.archived = 0
ORDER BY object.position, object.id
