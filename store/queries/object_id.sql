SELECT id FROM object WHERE oid = :oid
