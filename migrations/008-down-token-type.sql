CREATE TABLE authorization_cache_untyped (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  group_id TEXT,
  expires REAL,
  used_at REAL NOT NULL,
  charging_priority INTEGER,
  evses TEXT
) STRICT;
-- A version that knows no types would take a verdict on one token for a verdict on all of its value.
INSERT INTO authorization_cache_untyped
  SELECT number, key, status, group_id, expires, used_at, charging_priority, evses
  FROM authorization_cache WHERE type = '';
DROP TABLE authorization_cache;
ALTER TABLE authorization_cache_untyped RENAME TO authorization_cache;
