DROP TABLE notes;
DROP TABLE availability;
DROP TABLE variables;
