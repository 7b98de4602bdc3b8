-- A hit in the title weighs ten times one in the rest.
SELECT rowid FROM search WHERE search MATCH :query ORDER BY bm25(search, 10.0, 1.0, 2.0), rowid LIMIT :limit
