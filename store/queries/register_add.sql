INSERT INTO register (oid, field, aid, seq, idx, ms, counter, person, value)
VALUES (:oid, :field, :aid, :seq, :idx, :ms, :counter, :person, :value)
