INSERT INTO plan (plan, alias, genesis) VALUES (:plan, :alias, :genesis)
