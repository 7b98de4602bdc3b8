INSERT INTO relay (only_row, incarnation) VALUES (1, :incarnation)
