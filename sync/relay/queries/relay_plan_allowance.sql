SELECT coalesce(bytes_allowed, 0) FROM plan WHERE plan = :plan
