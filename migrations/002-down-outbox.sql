DROP TABLE outbox_aside;
DROP TABLE outbox;
