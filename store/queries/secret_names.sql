SELECT name FROM secret WHERE kind = :kind ORDER BY place
