SELECT seq, idx, space, op FROM waiting_op ORDER BY seq, idx
