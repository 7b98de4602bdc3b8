INSERT INTO peer_holds (peer, aid, seq, hash) VALUES (:peer, :aid, :seq, :hash)
ON CONFLICT (peer, aid) DO UPDATE SET seq = excluded.seq, hash = excluded.hash
