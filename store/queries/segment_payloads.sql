-- Everything that can be folded, in the order in which it came.
SELECT aid, segment.seq, payload FROM segment LEFT JOIN log_limit USING (aid)
WHERE class = 0 AND payload IS NOT NULL AND (log_limit.seq IS NULL OR segment.seq <= log_limit.seq) ORDER BY sid
