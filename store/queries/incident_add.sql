-- An incident id that two authors claim goes to the smaller op id on every copy, whatever came first.
INSERT INTO incident (oid, scenario, title, exercise, verdict, reasons, aid, seq, idx, ms, counter, person)
VALUES (:oid, :scenario, :title, :exercise, :verdict, :reasons, :aid, :seq, :idx, :ms, :counter, :person)
ON CONFLICT (oid) DO UPDATE SET
    scenario = excluded.scenario, title = excluded.title, exercise = excluded.exercise, verdict = excluded.verdict,
    reasons = excluded.reasons, aid = excluded.aid, seq = excluded.seq, idx = excluded.idx, ms = excluded.ms,
    counter = excluded.counter, person = excluded.person
WHERE ((SELECT id FROM author WHERE author.aid = excluded.aid), excluded.seq, excluded.idx)
    < ((SELECT id FROM author WHERE author.aid = incident.aid), incident.seq, incident.idx)
