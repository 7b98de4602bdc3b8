DELETE FROM waiting_op WHERE seq = :seq
