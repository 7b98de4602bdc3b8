SELECT 1 FROM run_step WHERE run = :run AND ordinal = :ordinal
