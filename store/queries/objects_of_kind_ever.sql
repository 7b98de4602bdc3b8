SELECT object.id, object.kind, parent.id, object.title, object.subtitle, object.grp, object.disputed
FROM object LEFT JOIN object AS parent ON parent.oid = object.parent
WHERE object.kind = :kind
ORDER BY object.position, object.id
