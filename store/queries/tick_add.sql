INSERT INTO tick (run, ordinal, aid, seq, idx, state, ms, counter, person, head, note)
VALUES (:run, :ordinal, :aid, :seq, :idx, :state, :ms, :counter, :person, 1, :note)
