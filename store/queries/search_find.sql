-- In the order of the index, which needs no sorting.
SELECT rowid FROM search WHERE search MATCH :query LIMIT :limit
