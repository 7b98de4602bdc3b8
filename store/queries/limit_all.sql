SELECT id, log_limit.seq FROM log_limit JOIN author USING (aid) ORDER BY id
