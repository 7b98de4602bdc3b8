SELECT plan FROM plan_alias WHERE alias = $1::bytea
