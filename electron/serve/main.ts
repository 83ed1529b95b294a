/** What `npm start` uses of the application when it opens the page in a browser: becomes out/serve.js. */
export { looksLikeLink } from '../start/deep-link.ts';
export { parseStartFlags, startFlagsHelp } from '../start/start-flags.ts';
export { startedLine } from '../start/started-line.ts';
export { openServer } from './open-server.ts';
export { announce, untilStopped } from './serve-command.ts';
