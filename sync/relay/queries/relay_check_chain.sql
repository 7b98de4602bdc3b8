SELECT count(*) FROM bundle AS b JOIN bundle AS p ON p.plan = b.plan AND p.author = b.author AND p.seq = b.seq - 1
WHERE b.prev <> p.hash
