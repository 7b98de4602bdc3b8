INSERT INTO plan_alias (alias, plan) VALUES ($1::bytea, $2::bytea) ON CONFLICT DO NOTHING
