SELECT author.id, segment.seq, class, space, hash, envelope, NULL FROM segment JOIN author USING (aid)
WHERE class = 0 AND payload IS NULL ORDER BY sid
