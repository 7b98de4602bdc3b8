-- One incident's log since a moment, latest first: what was declared, ticked, written, reported and stood down.
WITH this AS (SELECT oid FROM object WHERE id = :incident),
line (what, aid, seq, idx, ms, counter, person, subject, state, words, corrects, said_of, answer) AS (
    SELECT 2, aid, seq, idx, ms, counter, person, title, verdict, '', NULL, NULL, NULL
    FROM incident WHERE oid IN this AND ms >= :since
    UNION ALL
    SELECT 4, tick.aid, tick.seq, tick.idx, ms, counter, person, step.title, state, coalesce(note, ''), NULL, step.id, answer
    FROM run
    JOIN tick ON tick.run = run.oid
    JOIN run_step ON run_step.run = run.oid AND run_step.ordinal = tick.ordinal
    JOIN object AS step ON step.oid = run_step.step
    WHERE run.incident IN this AND ms >= :since
    UNION ALL
    SELECT kind, aid, seq, idx, ms, counter, person, NULL, 0, words, corrects, NULL, NULL
    FROM entry WHERE incident IN this AND ms >= :since
    UNION ALL
    SELECT 8, aid, seq, idx, ms, counter, person, subject.title, status.kind, '', content, subject.id, NULL
    FROM status JOIN object AS subject ON subject.oid = status.subject
    WHERE incident IN this AND ms >= :since
)
SELECT what, author.id, line.seq, idx, ms, counter, person.id, person.title, subject, state, words, corrects, said_of, coalesce(answer, -1)
FROM line
JOIN author USING (aid)
JOIN object AS person ON person.oid = line.person
ORDER BY ms DESC, counter DESC, author.id DESC, line.seq DESC, idx DESC
LIMIT :limit
