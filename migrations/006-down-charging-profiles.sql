DROP TABLE charging_profiles;
