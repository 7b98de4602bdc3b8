-- What cannot be made again: the log, what waits to be sealed, keys, and what peers told us.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- One row for each device log that is held. Numbers are this copy's own and never leave it.
CREATE TABLE author (
    aid      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    seq      INTEGER NOT NULL DEFAULT 0,
    head     BLOB NOT NULL DEFAULT (zeroblob(32)),
    told_seq INTEGER NOT NULL DEFAULT 0 -- how far it is named as a dependency, by us or by what we name
) STRICT;

-- Bundles in the order in which they were stored, which is a causal order.
CREATE TABLE segment (
    sid      INTEGER PRIMARY KEY,
    aid      INTEGER NOT NULL REFERENCES author,
    seq      INTEGER NOT NULL,
    class    INTEGER NOT NULL,
    space    INTEGER NOT NULL,
    hash     BLOB NOT NULL,
    envelope BLOB NOT NULL,
    payload  BLOB, -- compressed where that is smaller (log/kept_payload.h)
    UNIQUE (aid, seq)
) STRICT;

-- Own ops that no bundle holds yet. seq is the bundle they will be sealed into.
CREATE TABLE waiting_op (
    seq     INTEGER NOT NULL,
    idx     INTEGER NOT NULL,
    space   INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    op      BLOB NOT NULL,
    PRIMARY KEY (seq, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
    kind  INTEGER NOT NULL,
    name  BLOB NOT NULL,
    place INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a peer told us that it holds durably.
CREATE TABLE peer_holds (
    peer BLOB NOT NULL,
    aid  INTEGER NOT NULL REFERENCES author,
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (peer, aid)
) STRICT, WITHOUT ROWID;
