-- Everything that can be folded, in the order in which it came.
SELECT aid, seq, payload FROM segment WHERE class = 0 AND payload IS NOT NULL ORDER BY sid
