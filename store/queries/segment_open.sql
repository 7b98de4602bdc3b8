UPDATE segment SET payload = :payload WHERE aid = :aid AND seq = :seq AND payload IS NULL
