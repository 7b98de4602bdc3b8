SELECT author.id, peer_holds.seq, peer_holds.hash FROM peer_holds JOIN author USING (aid)
WHERE peer = :peer ORDER BY author.id
