-- What an author says replaces what the same author said before.
UPDATE status SET head = 0
WHERE incident = :incident AND kind = :kind AND subject = :subject AND aid = :aid AND head = 1
