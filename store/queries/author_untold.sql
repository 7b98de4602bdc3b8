-- What moved since our own bundles last named it.
SELECT id, seq FROM author WHERE seq > told_seq AND id <> :self ORDER BY id
