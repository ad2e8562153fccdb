CREATE TABLE variables (
  number INTEGER PRIMARY KEY,
  component TEXT NOT NULL,
  component_instance TEXT,
  evse INTEGER,
  connector INTEGER,
  variable TEXT NOT NULL,
  instance TEXT,
  attribute TEXT NOT NULL,
  value TEXT NOT NULL,
  origin TEXT NOT NULL
) STRICT;
-- NULLs are distinct to a unique index; an absent part of an address is not. EVSEs and connectors count from 1.
CREATE UNIQUE INDEX variables_address ON variables (
  component, variable, attribute,
  ifnull(component_instance, ''), ifnull(instance, ''), ifnull(evse, 0), ifnull(connector, 0)
);

CREATE TABLE availability (
  number INTEGER PRIMARY KEY,
  evse INTEGER,
  connector INTEGER,
  operative INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX availability_place ON availability (ifnull(evse, 0), ifnull(connector, 0));

CREATE TABLE notes (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
