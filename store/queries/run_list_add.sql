INSERT OR IGNORE INTO run_list (run, list, checklist, first_ordinal, steps)
VALUES (:run, :list, :checklist, :first_ordinal, :steps)
