/** The desktop application: becomes out/main.js. Electron starts it; `npm start` starts Electron. */
import { join } from 'node:path';
import { runDesktop } from './shell/desktop.ts';
import { programsFolder } from './start/programs-folder.ts';
import { parseStartFlags } from './start/start-flags.ts';
import { startHost } from './start/start-host.ts';
import { startedLine } from './start/started-line.ts';

const outFolder = import.meta.dirname;
const flags = parseStartFlags(ownArguments(process.argv), process.cwd());

if (flags.ok) {
  const { dataDirectory, place } = flags.value;
  // Not awaited: Electron becomes ready only after this file has run to its end.
  void runDesktop({
    outFolder,
    instanceFolder: dataDirectory === undefined ? undefined : join(dataDirectory, 'desktop'),
    place,
    // For those who work on Snowglobe: loading anew and looking inside, in the View menu.
    isDevelopment: process.env.SNOWGLOBE_DEVELOPMENT === '1',
    openHost: () => startHost(flags.value, programsFolder(outFolder)),
    onShown: () => process.stdout.write(`${startedLine}\n`),
  });
} else {
  process.stderr.write(`${flags.error.sentence}\n`);
  process.exit(2);
}

/**
 * Electron's own arguments come before the path of the application, ours after `--`, so that neither takes
 * the other's for its own.
 */
function ownArguments(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? [] : argv.slice(end + 1);
}
