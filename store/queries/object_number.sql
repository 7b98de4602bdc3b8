SELECT oid FROM object WHERE id = :id
