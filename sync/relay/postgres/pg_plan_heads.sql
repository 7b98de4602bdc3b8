SELECT plan, head FROM plan WHERE plan = ANY ($1::bytea[])
