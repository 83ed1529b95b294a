/**
 * `npm start`: installs and builds what is missing, then opens Snowglobe in the first shell that works.
 * Runs before anything is installed, so it needs nothing but Node.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outFolder } from '../paths.mjs';
import { openBrowserTab } from './browser-tab.mjs';
import { openBrowserWindow } from './browser-window.mjs';
import { buildIfChanged } from './build-if-changed.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { openElectron } from './electron-shell.mjs';
import { printAddress } from './printed-address.mjs';
import { say, sayMeanwhile } from './say.mjs';

const args = process.argv.slice(2);
// Where the person is: npm changes to the project's folder.
const directory = process.env.INIT_CWD ?? process.cwd();

/** Returns the exit code. */
async function start() {
  try {
    await ensureDependencies(say);
    await buildIfChanged(say);
  } catch (error) {
    say(error.message);
    return 1;
  }
  const application = await import(pathToFileURL(join(outFolder, 'serve.js')).href);
  if (args.includes('--help')) {
    say(`npm start -- [FLAGS]\n${application.startFlagsHelp}`);
    return 0;
  }
  const flags = application.parseStartFlags(args, directory);
  if (!flags.ok) {
    say(`${flags.error.sentence}\n${application.startFlagsHelp}`);
    return 2;
  }
  return openFirst(application, flags.value);
}

async function openFirst(application, flags) {
  const shells = flags.addressOnly
    ? [printAddress]
    : [openElectron, openBrowserWindow, openBrowserTab, printAddress];
  let opened = null;
  const context = {
    application,
    args: [...absoluteArguments(flags), ...args.filter((word) => application.looksLikeLink(word))],
    place: flags.place,
    say,
    sayMeanwhile,
    stopped: application.untilStopped().then(() => 'stopped'),
    /** The page's server: started for the first shell that wants it, and shared by the next. */
    server: async () => {
      opened ??= await application.openServer(flags, outFolder);
      if (!opened.ok) throw new CannotStart(opened.error.sentence);
      return opened.value;
    },
  };
  try {
    for (const open of shells) {
      const outcome = await open(context);
      if (outcome.kind === 'ended') return 0;
      if (outcome.sentence) say(outcome.sentence);
    }
    return 1;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(error.message);
    return 1;
  } finally {
    if (opened?.ok) await opened.value.close();
  }
}

/** The flags for Electron, which runs in another folder. */
function absoluteArguments({ root, practice, resetPractice, dataDirectory }) {
  return [
    ...(root === undefined ? [] : ['--root', root]),
    ...(practice ? ['--practice'] : []),
    ...(resetPractice ? ['--reset-practice'] : []),
    ...(dataDirectory === undefined ? [] : ['--data', dataDirectory]),
  ];
}

/** Its message is a whole sentence for the person. */
class CannotStart extends Error {}

process.exit(await start());
