-- A profile is JSON: it is read whole at the start, and its fields are never searched. The rows are in the order they were
-- installed.
CREATE TABLE charging_profiles (
  number INTEGER PRIMARY KEY,
  profile_id INTEGER NOT NULL UNIQUE,
  evse INTEGER NOT NULL,
  connector INTEGER,
  profile TEXT NOT NULL
) STRICT;
