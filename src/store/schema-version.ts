/**
 * Number of the newest file in `migrations/`. Kept as a constant so that a start on a current database reads no
 * migration files at all; a test compares it with the folder.
 */
export const newestVersion = 8;

/** Migration files have three digits: a database that claims more is damaged, not newer. */
export const greatestVersion = 999;
