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
-- A version that knows no types would take a verdict on one token for a verdict on all of its value; and one that is older than what was
-- said of a type since is outdated.
INSERT INTO authorization_cache_untyped
  SELECT number, key, status, group_id, expires, used_at, charging_priority, evses
  FROM authorization_cache AS kept WHERE type = ''
    AND NOT EXISTS (SELECT 1 FROM authorization_cache AS typed WHERE typed.key = kept.key AND typed.type <> '');
DROP TABLE authorization_cache;
ALTER TABLE authorization_cache_untyped RENAME TO authorization_cache;
UPDATE OR REPLACE variables SET component = 'InternalCtrlr'
  WHERE component = 'OCPP16LegacyCtrlr' AND variable = 'SwitchSecurityProfileConnectionTimeout';
UPDATE OR REPLACE variables SET component = 'OCPP16LegacyCtrlr'
  WHERE component = 'InternalCtrlr' AND variable = 'ReportSuspendedEVSEReasonChange';
