-- The control log, in the causal order in which it was stored.
SELECT author.id, segment.seq, class, space, hash, envelope, NULL FROM segment JOIN author USING (aid)
WHERE class = 1 ORDER BY sid
