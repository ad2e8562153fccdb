-- One row per process life: what puts a wall time on its moments. Times are ms; reals, as clocks have fractions.
CREATE TABLE boots (
  boot INTEGER PRIMARY KEY,
  wall_origin REAL,
  last_mono REAL NOT NULL
) STRICT;

-- Moments and tokens are JSON: they are read whole, and never searched.
CREATE TABLE transactions (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  evse INTEGER NOT NULL,
  connector INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  meter_start_wh REAL NOT NULL,
  token TEXT,
  group_id TEXT,
  reservation_id INTEGER,
  remote_start_id INTEGER,
  sequence INTEGER NOT NULL,
  last_meter_wh REAL NOT NULL,
  last_meter_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

CREATE TABLE transaction_readings (
  number INTEGER PRIMARY KEY,
  transaction_id TEXT NOT NULL,
  reading TEXT NOT NULL
) STRICT;
CREATE INDEX transaction_readings_of ON transaction_readings (transaction_id);

CREATE TABLE remote_ids (
  number INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  transaction_id TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  UNIQUE (transaction_id, session_id)
) STRICT;
