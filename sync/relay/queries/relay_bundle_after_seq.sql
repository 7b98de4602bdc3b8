SELECT position FROM bundle WHERE plan = :plan AND author = :author AND seq > :seq ORDER BY seq LIMIT :count
