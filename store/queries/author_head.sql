SELECT aid, seq, head FROM author WHERE id = :id
