INSERT INTO tick (run, ordinal, aid, seq, idx, state, ms, counter, person, head, note, until)
VALUES (:run, :ordinal, :aid, :seq, :idx, :state, :ms, :counter, :person, 1, :note, :until)
