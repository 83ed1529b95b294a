import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../helpers/temporary-directory.ts';

/** Lints a file with `statement` at `place` of an otherwise empty project that has our rules. */
async function lint(place: string, statement: string): Promise<string> {
  const project = await temporaryDirectory();
  await cp('biome.json', join(project, 'biome.json'));
  await mkdir(dirname(join(project, place)), { recursive: true });
  await writeFile(join(project, place), `${statement}\n`);
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const options = { cwd: project, encoding: 'utf8' } as const;
  const answer = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', place], options);
  return answer.stdout + answer.stderr;
}

describe('the import rules of the architecture', () => {
  it.each([
    ['shared/nix/edit/a.ts', "export { join } from 'node:path';"],
    ['shared/api/a.ts', "export { useState } from 'react';"],
    ['shared/options/a.ts', "export { createHost } from '../../electron/host/host.ts';"],
    ['renderer/app/a.ts', "export { join } from 'node:path';"],
    ['renderer/app/a.ts', "export { createHost } from '../../electron/host/host.ts';"],
    ['renderer/app/a.ts', "export { parse } from '#shared/nix/syntax/parse.ts';"],
    ['electron/host/apply/a.ts', "export { app } from 'electron';"],
    ['electron/host/apply/a.ts', "export { main } from '../../helper/main.ts';"],
    ['electron/host/apply/a.ts', "export { servePage } from '../../serve/page-server.ts';"],
    ['electron/helper/a.ts', "export { createHost } from '../host/host.ts';"],
    ['electron/start/a.ts', "export { app } from 'electron';"],
    ['electron/serve/a.ts', "export { app } from 'electron';"],
    ['electron/cli/a.ts', "export { runDesktop } from '../shell/desktop.ts';"],
    ['electron/shell/a.ts', "import { ipcMain } from 'electron'; export const a = ipcMain;"],
  ])('%s may not say %s', async (place, statement) => {
    expect(await lint(place, statement)).toContain('noRestrictedImports');
  });

  it.each([
    ['renderer/app/a.ts', "export { contract } from '#shared/api/contract.ts';"],
    ['electron/host/a.ts', "export { parse } from '#shared/nix/syntax/parse.ts';"],
    ['electron/shell/a.ts', "export { app } from 'electron';"],
    ['electron/shell/bridge-ipc.ts', "import { ipcMain } from 'electron'; export const a = ipcMain;"],
  ])('%s may say %s', async (place, statement) => {
    expect(await lint(place, statement)).not.toContain('noRestrictedImports');
  });
});
