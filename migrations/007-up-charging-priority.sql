-- What the CSMS said of its priority when there is not enough for all; NULL: nothing.
ALTER TABLE authorization_cache ADD COLUMN charging_priority INTEGER;
ALTER TABLE transactions ADD COLUMN token_priority INTEGER;
ALTER TABLE transactions ADD COLUMN charging_priority INTEGER;
-- The only EVSEs a token may charge at, as JSON; NULL: any.
ALTER TABLE authorization_cache ADD COLUMN evses TEXT;
