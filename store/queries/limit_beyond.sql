-- What is held back: data beyond the place up to which its log counts.
SELECT author.id, count(*), max(segment.seq)
FROM log_limit JOIN segment USING (aid) JOIN author USING (aid)
WHERE class = 0 AND segment.seq > log_limit.seq GROUP BY aid ORDER BY author.id
