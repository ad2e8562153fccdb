-- A row without a session is the number of the newest row after that one was delivered: ids never come twice.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  session_id INTEGER,
  kind TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  subject TEXT,
  attempts INTEGER NOT NULL,
  fact TEXT NOT NULL,
  message_id TEXT,
  action TEXT,
  payload TEXT
) STRICT;

-- The only index, as each one costs a page of flash per message. It orders a session's rows within their kind, and
-- carries what the counts need, so that counting a long queue does not read the facts.
CREATE INDEX outbox_waiting ON outbox (session_id, kind, id, bytes, subject);

CREATE TABLE outbox_aside (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT,
  attempts INTEGER NOT NULL,
  fact TEXT NOT NULL,
  message_id TEXT,
  action TEXT,
  payload TEXT,
  reason TEXT NOT NULL,
  aside_at TEXT NOT NULL
) STRICT;
