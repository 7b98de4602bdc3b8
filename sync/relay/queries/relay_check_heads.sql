SELECT count(*) FROM plan AS p
WHERE p.head <> coalesce((SELECT max(position) FROM bundle AS b WHERE b.plan = p.plan), p.floor)
   OR p.head - p.floor <> (SELECT count(*) FROM bundle AS b WHERE b.plan = p.plan)
