SELECT incarnation FROM relay
