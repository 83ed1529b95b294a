/** `npm run dist` where it cannot go on, and the helper's launcher in what it packs. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import addHelperLauncher, { launcherInPackage } from '../../../build/package/add-helper-launcher.mjs';
import { projectRoot } from '../../../build/paths.mjs';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

describe('npm run dist', () => {
  it('says in one sentence that Electron’s runtime is not here, with an exit code of its own', () => {
    const run = spawnSync(process.execPath, ['build/package/dist.mjs'], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
    });
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/^Electron's runtime is not here[^\n]*\n$/);
  });

  it('packs a launcher that starts the helper in Electron as Node, wherever it was unpacked', async () => {
    const folder = join(await temporaryDirectory(), 'with a blank');
    mkdirSync(join(folder, dirname(launcherInPackage)), { recursive: true });
    const electron = join(folder, 'snowglobe');
    writeFileSync(electron, '#!/bin/sh\necho "$ELECTRON_RUN_AS_NODE $*"\n');
    chmodSync(electron, 0o755);
    addHelperLauncher({ appOutDir: folder });
    const run = spawnSync(join(folder, launcherInPackage), ['--practice'], { encoding: 'utf8' });
    expect(run.stdout).toBe(`1 ${folder}/resources/app/out/helper.js --practice\n`);
  });
});
