DELETE FROM log_limit
