-- What SQLite's schema/0001_relay.sql has, so that other engines that speak PostgreSQL's protocol stay
-- possible: no sequence, no trigger, no foreign key, no advisory lock, no LISTEN. Every key begins with the
-- plan, and a transaction that writes touches one plan. Statements are run one by one.
CREATE TABLE IF NOT EXISTS relay (
  only_row    smallint NOT NULL PRIMARY KEY CHECK (only_row = 1),
  version     bigint NOT NULL,
  incarnation bytea NOT NULL CHECK (octet_length(incarnation) = 16),
  closed      bigint NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS plan_alias (
  alias bytea NOT NULL PRIMARY KEY CHECK (octet_length(alias) = 16),
  plan  bytea NOT NULL
);

CREATE TABLE IF NOT EXISTS plan (
  plan          bytea NOT NULL PRIMARY KEY CHECK (octet_length(plan) = 16),
  genesis       bytea NOT NULL CHECK (octet_length(genesis) = 32),
  head          bigint NOT NULL DEFAULT 0,
  floor         bigint NOT NULL DEFAULT 0,
  bytes_used    bigint NOT NULL DEFAULT 0,
  bytes_allowed bigint
) WITH (fillfactor = 50);

CREATE TABLE IF NOT EXISTS device (
  plan          bytea NOT NULL,
  author        bytea NOT NULL CHECK (octet_length(author) = 16),
  last_seq      bigint NOT NULL,
  last_position bigint NOT NULL,
  last_hash     bytea NOT NULL CHECK (octet_length(last_hash) = 32),
  PRIMARY KEY (plan, author)
) WITH (fillfactor = 70);

CREATE TABLE IF NOT EXISTS bundle (
  plan        bytea NOT NULL,
  position    bigint NOT NULL,
  author      bytea NOT NULL,
  seq         bigint NOT NULL,
  class       bigint NOT NULL,
  prev        bytea NOT NULL,
  hash        bytea NOT NULL,
  envelope    bytea NOT NULL,
  received_at bigint NOT NULL,
  PRIMARY KEY (plan, position),
  UNIQUE (plan, author, seq)
);

CREATE INDEX IF NOT EXISTS bundle_control ON bundle (plan, position) WHERE class = 1
