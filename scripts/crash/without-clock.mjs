// Preloaded into `run`: the system clock of a controller that has no battery for it, and begins in 1970 at each start.
const begin = Date.now();
const now = Date.now.bind(Date);
Date.now = () => now() - begin;
