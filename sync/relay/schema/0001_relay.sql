-- What the relay keeps: ciphertext by plan, author and number, and positions in commit order.
-- Every key begins with the plan, so that plans can be spread over several stores.
CREATE TABLE relay (
  only_row    INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  incarnation BLOB NOT NULL CHECK (length(incarnation) = 16)
) STRICT;

CREATE TABLE plan (
  plan          BLOB NOT NULL PRIMARY KEY CHECK (length(plan) = 16),
  alias         BLOB NOT NULL UNIQUE CHECK (length(alias) = 16),
  genesis       BLOB NOT NULL CHECK (length(genesis) = 32),
  head          INTEGER NOT NULL DEFAULT 0,
  floor         INTEGER NOT NULL DEFAULT 0,
  bytes_used    INTEGER NOT NULL DEFAULT 0,
  bytes_allowed INTEGER -- NULL: what the program was started with
) STRICT, WITHOUT ROWID;

-- Outlives the trimming of bundles: it is what keeps appends idempotent.
CREATE TABLE device (
  plan          BLOB NOT NULL,
  author        BLOB NOT NULL CHECK (length(author) = 16),
  last_seq      INTEGER NOT NULL,
  last_position INTEGER NOT NULL,
  last_hash     BLOB NOT NULL CHECK (length(last_hash) = 32),
  PRIMARY KEY (plan, author)
) STRICT, WITHOUT ROWID;

-- With a rowid, so that envelopes stay out of the key trees.
CREATE TABLE bundle (
  plan        BLOB NOT NULL,
  position    INTEGER NOT NULL,
  author      BLOB NOT NULL,
  seq         INTEGER NOT NULL,
  class       INTEGER NOT NULL,
  prev        BLOB NOT NULL,
  hash        BLOB NOT NULL,
  envelope    BLOB NOT NULL,
  received_at INTEGER NOT NULL, -- hour of arrival, in seconds since 1970: for trimming, not for watching people
  PRIMARY KEY (plan, position),
  UNIQUE (plan, author, seq)
) STRICT;

CREATE INDEX bundle_control ON bundle (plan, position) WHERE class = 1;
