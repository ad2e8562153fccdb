CREATE TABLE authorization_cache (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  group_id TEXT,
  expires REAL,
  used_at REAL NOT NULL
) STRICT;
