INSERT INTO evidence (subject, aid, seq, idx, octets) VALUES (:subject, :aid, :seq, :idx, :octets)
