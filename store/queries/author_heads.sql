SELECT id, seq, head FROM author WHERE seq > 0 ORDER BY id
