/** electron-builder calls it for the unpacked application: the helper gets the launcher that polkit's action names. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below the folder of the unpacked application; helper-program.ts looks for it beside helper.js. */
export const launcherInPackage = 'resources/app/out/snowglobe-helper';

const script = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
ELECTRON_RUN_AS_NODE=1 exec "$here/../../../snowglobe" "$here/helper.js" "$@"
`;

/** @param {{ appOutDir: string }} context electron-builder's */
export default function addHelperLauncher({ appOutDir }) {
  writeFileSync(join(appOutDir, launcherInPackage), script, { mode: 0o755 });
}
