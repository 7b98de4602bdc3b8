SELECT ms, counter FROM waiting_op ORDER BY seq DESC, idx DESC LIMIT 1
