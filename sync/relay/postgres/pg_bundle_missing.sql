SELECT b.position, octet_length(b.envelope)::bigint
FROM device AS d
LEFT JOIN unnest($2::bytea[], $3::bigint[]) AS k (author, seq) ON k.author = d.author
CROSS JOIN LATERAL (
  SELECT position, envelope FROM bundle
  WHERE plan = d.plan AND author = d.author AND seq > coalesce(k.seq, 0)
  ORDER BY seq LIMIT $4::bigint) AS b
WHERE d.plan = $1::bytea AND d.last_seq > coalesce(k.seq, 0)
ORDER BY b.position LIMIT $4::bigint
