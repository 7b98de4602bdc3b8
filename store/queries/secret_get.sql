SELECT value FROM secret WHERE kind = :kind AND name = :name
