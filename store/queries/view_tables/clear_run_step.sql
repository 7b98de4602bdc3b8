DELETE FROM run_step
