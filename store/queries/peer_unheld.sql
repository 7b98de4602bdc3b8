-- Own bundles that nobody else is known to hold.
SELECT author.seq - coalesce((SELECT max(seq) FROM peer_holds WHERE peer_holds.aid = author.aid), 0)
FROM author WHERE id = :self
