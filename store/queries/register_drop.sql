DELETE FROM register WHERE oid = :oid AND field = :field AND aid = :aid AND seq = :seq AND idx = :idx
