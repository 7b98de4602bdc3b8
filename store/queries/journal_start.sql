-- When the first of the last lines of one incident's log was: a log of thousands of lines is sorted by its times alone.
-- No row: there are fewer.
WITH this AS (SELECT oid FROM object WHERE id = :incident),
line (ms) AS (
    SELECT ms FROM incident WHERE oid IN this
    UNION ALL
    SELECT ms
    FROM run
    JOIN tick ON tick.run = run.oid
    JOIN run_step ON run_step.run = run.oid AND run_step.ordinal = tick.ordinal
    WHERE run.incident IN this
    UNION ALL
    SELECT ms FROM entry WHERE incident IN this
    UNION ALL
    SELECT ms FROM status WHERE incident IN this
)
SELECT ms FROM line ORDER BY ms DESC LIMIT 1 OFFSET :lines - 1
