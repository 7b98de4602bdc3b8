SELECT closed FROM relay
