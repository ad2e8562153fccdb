DROP TABLE remote_ids;
DROP TABLE transaction_readings;
DROP TABLE transactions;
DROP TABLE boots;
