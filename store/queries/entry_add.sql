INSERT INTO entry (incident, aid, seq, idx, kind, ms, counter, person, words, corrects)
VALUES (:incident, :aid, :seq, :idx, :kind, :ms, :counter, :person, :words, :corrects)
