SELECT aid FROM author WHERE id = :id
