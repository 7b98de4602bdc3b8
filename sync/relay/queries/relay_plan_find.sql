SELECT genesis, head, floor, bytes_used, coalesce(bytes_allowed, :allowed) FROM plan WHERE plan = :plan
