INSERT OR IGNORE INTO run_step (run, ordinal, step) VALUES (:run, :ordinal, :step)
