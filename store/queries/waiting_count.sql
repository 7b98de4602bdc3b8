SELECT count(*) FROM waiting_op
