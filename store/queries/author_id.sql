SELECT id FROM author WHERE aid = :aid
