ALTER TABLE transactions DROP COLUMN invalid_at_wh;
