DELETE FROM run_list
