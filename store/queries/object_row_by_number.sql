SELECT object.id, object.kind, parent.id, object.title, object.subtitle, object.grp, object.disputed
FROM object LEFT JOIN object AS parent ON parent.oid = object.parent
WHERE object.oid = :oid AND object.kind > 0
