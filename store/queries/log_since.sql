-- How many lines of each kind one incident's log has after the last one of a person, and when that one was. Of a status
-- `about` is its kind. No rows: nobody of that name wrote, or nothing came after.
WITH this AS (SELECT oid FROM object WHERE id = :incident),
line (what, about, ms, counter, author, seq, idx, person) AS (
    SELECT 2, 0, ms, counter, aid, seq, idx, person FROM incident WHERE oid IN this
    UNION ALL
    SELECT 4, 0, ms, counter, tick.aid, tick.seq, tick.idx, person
    FROM run
    JOIN tick ON tick.run = run.oid
    JOIN run_step ON run_step.run = run.oid AND run_step.ordinal = tick.ordinal
    WHERE run.incident IN this
    UNION ALL
    SELECT kind, 0, ms, counter, aid, seq, idx, person FROM entry WHERE incident IN this
    UNION ALL
    SELECT 8, kind, ms, counter, aid, seq, idx, person FROM status WHERE incident IN this
),
own AS (
    SELECT ms, counter, author.id AS author, line.seq, idx
    FROM line JOIN author ON author.aid = line.author
    WHERE person = (SELECT oid FROM object WHERE id = :person)
    ORDER BY ms DESC, counter DESC, author.id DESC, line.seq DESC, idx DESC
    LIMIT 1
)
SELECT own.ms, what, about, count(*)
FROM own, line JOIN author ON author.aid = line.author
WHERE line.ms >= own.ms AND (line.ms, line.counter, author.id, line.seq, line.idx) > (own.ms, own.counter, own.author, own.seq, own.idx)
GROUP BY what, about
