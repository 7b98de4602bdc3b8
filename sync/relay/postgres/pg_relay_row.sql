SELECT version, incarnation, closed FROM relay
