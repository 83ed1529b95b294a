/**
 * electron-builder calls it for the unpacked application: a Node for the programs that are not the window, launchers
 * for them, and the fuses.
 */
import { chmodSync, copyFileSync, cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outFolder, projectRoot } from '../paths.mjs';
import { setFuses } from './fuses.mjs';
import { helperLauncher, launcher, nodeProgram, programs, windowProgram } from './layout.mjs';

/** @param {{ appOutDir: string }} context electron-builder's */
export default async function finishUnpacked({ appOutDir }) {
  const place = (path) => join(appOutDir, path);
  renameSync(place(launcher), place(windowProgram));
  await setFuses(place(windowProgram));
  copyFileSync(process.execPath, place(nodeProgram));
  chmodSync(place(nodeProgram), 0o755);
  cpSync(outFolder, place(programs), {
    recursive: true,
    filter: (path) => !onlyForWindow.includes(basename(path)),
  });
  // Says that the programs are ES modules.
  copyFileSync(join(projectRoot, 'package.json'), place(`${programs}/../package.json`));
  writeFileSync(place(launcher), launcherScript(), { mode: 0o755 });
  writeFileSync(place(helperLauncher), helperScript, { mode: 0o755 });
}

const onlyForWindow = ['main.js', 'preload.cjs', 'built-from'];

/** For a shell: the folder that a script is in, also when it was started through a link. */
const here = 'here=$(dirname "$(readlink -f "$0")")';

const helperScript = `#!/bin/sh
${here}
exec "$here/../../node" "$here/helper.js" "$@"
`;

function launcherScript() {
  const script = readFileSync(join(projectRoot, 'build/linux/snowglobe.sh'), 'utf8');
  return script
    .replace('#!/bin/sh\n', `#!/bin/sh\n${here}\n${findWindow}`)
    .replaceAll('@window@', 'open_window')
    .replaceAll('exec open_window', 'open_window')
    .replaceAll('@commands@', `"$here/${nodeProgram}" "$here/${programs}/cli.js"`);
}

const findWindow = `open_window() {
  if [ ! -x "$here/${windowProgram}" ]; then
    echo "Electron's runtime is not in $here: unpack Snowglobe anew, or open it in a browser with 'snowglobe serve'." >&2
    exit 3
  fi
  exec "$here/${windowProgram}" "$@"
}
`;
