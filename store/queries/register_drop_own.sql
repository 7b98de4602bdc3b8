-- What an author says replaces what the same author said before.
DELETE FROM register WHERE oid = :oid AND field = :field AND aid = :aid
