INSERT OR IGNORE INTO run (oid, incident) VALUES (:oid, :incident)
