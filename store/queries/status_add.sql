INSERT INTO status (incident, kind, subject, aid, seq, idx, ms, counter, person, head, content)
VALUES (:incident, :kind, :subject, :aid, :seq, :idx, :ms, :counter, :person, 1, :content)
