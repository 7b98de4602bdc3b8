-- Whether anything that can be folded lies between two places of a log.
SELECT EXISTS (SELECT 1 FROM segment
WHERE aid = :aid AND class = 0 AND payload IS NOT NULL AND seq > :low AND seq <= :high)
