// What goes over a live socket besides its events (those are in `console.ts`). No schema: both ends import it.

/** The server answers the one with the other without waking the team's object. */
export const PING = 'ping';
export const PONG = 'pong';

/** The code of a close that says: your session is over. */
export const SESSION_OVER = 4001;
