UPDATE plan SET head = :head, bytes_used = :used WHERE plan = :plan
