DELETE FROM incident
