SELECT DISTINCT object.id FROM register JOIN object USING (oid)
WHERE field = :field AND value = :value ORDER BY object.id
