-- Who did something in one incident, and when.
WITH this AS (SELECT oid FROM object WHERE id = :incident),
deed (person, ms) AS (
    SELECT person, ms FROM incident WHERE oid IN this
    UNION ALL
    SELECT tick.person, tick.ms FROM run JOIN tick ON tick.run = run.oid WHERE run.incident IN this
    UNION ALL
    SELECT person, ms FROM entry WHERE incident IN this
    UNION ALL
    SELECT person, ms FROM status WHERE incident IN this
)
SELECT person.id, deed.ms FROM deed JOIN object AS person ON person.oid = deed.person
