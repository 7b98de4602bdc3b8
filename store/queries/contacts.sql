SELECT oid, id, parent, title, subtitle, grp, phone, disputed FROM object
WHERE kind = 6 AND archived = 0 ORDER BY position, id
