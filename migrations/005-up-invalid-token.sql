-- The billing register when the token of a running transaction was found invalid; NULL: it was not.
ALTER TABLE transactions ADD COLUMN invalid_at_wh REAL;
