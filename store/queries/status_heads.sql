SELECT aid, seq, idx FROM status
WHERE incident = :incident AND kind = :kind AND subject = :subject AND head = 1
