-- Photos and voice notes of an incident: what a status of that kind brings lies here, so that reading what was said of it
-- does not read it. A view: derived from the log, as those of 0002.

CREATE TABLE evidence (
    subject INTEGER NOT NULL,
    aid     INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    idx     INTEGER NOT NULL,
    octets  BLOB NOT NULL,
    PRIMARY KEY (subject, aid, seq, idx)
) STRICT;
