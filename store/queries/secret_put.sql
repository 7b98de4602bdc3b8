INSERT INTO secret (kind, name, place, value)
VALUES (:kind, :name, (SELECT count(*) FROM secret), :value) ON CONFLICT (kind, name) DO UPDATE SET value = excluded.value
