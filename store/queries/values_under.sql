-- What one field says in the objects of a kind that are still there: each value once for the object that they are under.
SELECT parent.id, said.value
FROM (
    SELECT DISTINCT object.parent, register.value
    FROM object JOIN register ON register.oid = object.oid AND register.field = :field
    WHERE object.kind = :kind AND object.archived = 0
) AS said
JOIN object AS parent ON parent.oid = said.parent
