DROP TABLE authorization_cache;
