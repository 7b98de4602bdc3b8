-- The segment that is still open, how much it holds and when its last op was made.
SELECT seq, count(*), sum(length(op)), max(space) FROM waiting_op
WHERE seq = (SELECT max(seq) FROM waiting_op) GROUP BY seq
