INSERT INTO tick (run, ordinal, aid, seq, idx, state, ms, counter, person, head, note, until, answer)
VALUES (:run, :ordinal, :aid, :seq, :idx, :state, :ms, :counter, :person, 1, :note, :until, :answer)
