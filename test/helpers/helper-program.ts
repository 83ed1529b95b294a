/** The helper as it is shipped: bundled once for the tests of a file, and started as a process of its own. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';

export async function bundleHelper(): Promise<HelperProgram> {
  const script = await bundleProgram('electron/helper/main.ts');
  return { runtime: process.execPath, environment: {}, script };
}

/** @returns the absolute path of a script that Node can start; removed after the tests of the file */
export async function bundleProgram(entry: string): Promise<string> {
  const outDir = await realpath(await mkdtemp(join(tmpdir(), 'snowglobe-program-')));
  afterAll(() => rm(outDir, { recursive: true, force: true }));
  const { nodeProgramConfig } = await import('../../build/node-program.mjs');
  const config = nodeProgramConfig({ name: 'program', entry });
  await build({ ...config, build: { ...config.build, outDir } });
  return join(outDir, 'program.js');
}
