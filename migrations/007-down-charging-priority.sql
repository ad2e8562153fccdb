ALTER TABLE transactions DROP COLUMN charging_priority;
ALTER TABLE transactions DROP COLUMN token_priority;
ALTER TABLE authorization_cache DROP COLUMN charging_priority;
-- A version that knows no such list must not take its tokens for good everywhere.
DELETE FROM authorization_cache WHERE evses IS NOT NULL;
ALTER TABLE authorization_cache DROP COLUMN evses;
