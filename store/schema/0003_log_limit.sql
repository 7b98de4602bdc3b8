-- Logs of removed devices: how far they count. What lies beyond is kept and passed on, and folded into nothing.

CREATE TABLE log_limit (
    aid INTEGER PRIMARY KEY REFERENCES author,
    seq INTEGER NOT NULL
) STRICT;
