UPDATE status SET head = 0
WHERE incident = :incident AND kind = :kind AND subject = :subject AND aid = :aid AND seq = :seq AND idx = :idx
