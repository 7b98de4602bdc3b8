-- What moved and is named by nothing that we named or hold.
SELECT id, seq FROM author WHERE seq > told_seq AND id <> :self ORDER BY id
