INSERT INTO search (rowid, title, words, digits) VALUES (:oid, :title, :words, :digits)
