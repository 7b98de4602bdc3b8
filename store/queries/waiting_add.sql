INSERT INTO waiting_op (seq, idx, space, ms, counter, op)
VALUES (:seq, :idx, :space, :ms, :counter, :op)
