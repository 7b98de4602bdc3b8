-- Made from the log, and made again from it at any time (EventLog::rebuildViews).

CREATE TABLE object (
    oid      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    kind     INTEGER NOT NULL DEFAULT 0, -- 0: named by somebody, nothing known of it yet; or a run or an incident
    parent   INTEGER,
    position TEXT NOT NULL DEFAULT '',
    title    BLOB,
    subtitle BLOB,
    grp      TEXT NOT NULL DEFAULT '',
    phone    TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0,
    disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX object_by_kind ON object (kind, position);
CREATE INDEX object_by_parent ON object (parent, position) WHERE parent IS NOT NULL;

-- The heads of every field: what nobody has replaced.
CREATE TABLE register (
    oid     INTEGER NOT NULL,
    field   INTEGER NOT NULL,
    aid     INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    idx     INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    person  INTEGER NOT NULL,
    value   BLOB NOT NULL,
    PRIMARY KEY (oid, field, aid, seq, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    oid      INTEGER PRIMARY KEY,
    scenario INTEGER,
    title    BLOB NOT NULL,
    exercise INTEGER NOT NULL,
    verdict  INTEGER NOT NULL,
    reasons  BLOB NOT NULL,
    aid INTEGER NOT NULL, seq INTEGER NOT NULL, idx INTEGER NOT NULL,
    ms INTEGER NOT NULL, counter INTEGER NOT NULL, person INTEGER NOT NULL
) STRICT;

CREATE TABLE run (
    oid      INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL
) STRICT;
CREATE INDEX run_by_incident ON run (incident);

CREATE TABLE run_list (
    run           INTEGER NOT NULL,
    list          INTEGER NOT NULL,
    checklist     INTEGER NOT NULL,
    first_ordinal INTEGER NOT NULL,
    steps         INTEGER NOT NULL,
    PRIMARY KEY (run, list)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_step (
    run     INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    step    INTEGER NOT NULL,
    PRIMARY KEY (run, ordinal)
) STRICT, WITHOUT ROWID;

-- Every tick that was ever made; head = nobody has replaced it.
CREATE TABLE tick (
    run     INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    aid     INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    idx     INTEGER NOT NULL,
    state   INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    person  INTEGER NOT NULL,
    head    INTEGER NOT NULL,
    note    TEXT,
    until   INTEGER,
    answer  INTEGER,
    PRIMARY KEY (run, ordinal, aid, seq, idx)
) STRICT, WITHOUT ROWID;

-- Typed log entries (kind 6) and stand-downs (kind 7).
CREATE TABLE entry (
    incident INTEGER NOT NULL,
    aid      INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    idx      INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    ms       INTEGER NOT NULL,
    counter  INTEGER NOT NULL,
    person   INTEGER NOT NULL,
    words    TEXT NOT NULL,
    corrects BLOB,
    PRIMARY KEY (incident, aid, seq, idx)
) STRICT, WITHOUT ROWID;

-- How subjects stand in an incident, everything that was ever said of them; head = nobody has replaced it.
CREATE TABLE status (
    incident INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    subject  INTEGER NOT NULL,
    aid      INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    idx      INTEGER NOT NULL,
    ms       INTEGER NOT NULL,
    counter  INTEGER NOT NULL,
    person   INTEGER NOT NULL,
    head     INTEGER NOT NULL,
    content  BLOB NOT NULL,
    PRIMARY KEY (incident, kind, subject, aid, seq, idx)
) STRICT, WITHOUT ROWID;

-- rowid = object.oid. The words themselves are in register: the index alone is kept here.
CREATE VIRTUAL TABLE search USING fts5 (
    title, words, digits,
    content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);
