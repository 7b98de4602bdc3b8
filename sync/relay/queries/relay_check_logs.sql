SELECT count(*) FROM device AS d
WHERE d.last_hash <> coalesce(
  (SELECT hash FROM bundle AS b WHERE b.plan = d.plan AND b.author = d.author AND b.seq = d.last_seq), d.last_hash)
