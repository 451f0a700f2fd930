// The columns of the two tables of notices.

export const CHANNEL_COLUMNS = ['channel', 'to', 'last', 'actions'] as const;
export const DEAD_COLUMNS = ['at', 'notice', 'channel', 'failure', 'actions'] as const;
