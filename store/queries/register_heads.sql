SELECT aid, seq, idx FROM register WHERE oid = :oid AND field = :field
