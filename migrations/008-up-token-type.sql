-- A verdict is on a token of one type; an empty type: of the value alone, as OCPP 1.6 has it, and as all were kept before. SQLite adds
-- no column to a unique key, so the table is built anew.
CREATE TABLE authorization_cache_typed (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  type TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL,
  group_id TEXT,
  expires REAL,
  used_at REAL NOT NULL,
  charging_priority INTEGER,
  evses TEXT,
  UNIQUE (key, type)
) STRICT;
INSERT INTO authorization_cache_typed
  SELECT number, key, '', status, group_id, expires, used_at, charging_priority, evses FROM authorization_cache;
DROP TABLE authorization_cache;
ALTER TABLE authorization_cache_typed RENAME TO authorization_cache;
-- Two variables stand where EVerest's component files have them now.
UPDATE OR REPLACE variables SET component = 'InternalCtrlr'
  WHERE component = 'OCPP16LegacyCtrlr' AND variable = 'ReportSuspendedEVSEReasonChange';
UPDATE OR REPLACE variables SET component = 'OCPP16LegacyCtrlr'
  WHERE component = 'InternalCtrlr' AND variable = 'SwitchSecurityProfileConnectionTimeout';
