UPDATE plan SET bytes_allowed = nullif(:allowed, 0) WHERE plan = :plan
