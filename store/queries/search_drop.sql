DELETE FROM search WHERE rowid = :oid
