/** The helper as it is shipped: bundled once for the tests of a file, and started as a process of its own. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';

export async function bundleHelper(): Promise<HelperProgram> {
  const outDir = await realpath(await mkdtemp(join(tmpdir(), 'snowglobe-helper-')));
  afterAll(() => rm(outDir, { recursive: true, force: true }));
  const { nodeProgramConfig } = await import('../../build/node-program.mjs');
  const config = nodeProgramConfig({ name: 'helper', entry: 'electron/helper/main.ts' });
  await build({ ...config, build: { ...config.build, outDir } });
  return { runtime: process.execPath, environment: {}, script: join(outDir, 'helper.js') };
}
