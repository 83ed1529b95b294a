/** Written to standard output once the window is there: `npm start` waits for it. */
export const startedLine = 'Snowglobe: the window is open.';
