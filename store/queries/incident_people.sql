-- Who has said or done something in one incident.
WITH this AS (SELECT oid FROM object WHERE id = :incident),
acting (person) AS (
    SELECT person FROM incident WHERE oid IN this
    UNION SELECT tick.person FROM run JOIN tick ON tick.run = run.oid WHERE run.incident IN this
    UNION SELECT person FROM entry WHERE incident IN this
    UNION SELECT person FROM status WHERE incident IN this
)
SELECT object.id FROM acting JOIN object ON object.oid = acting.person
