/** The catalogue's builder, bundled as the build does it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeProgramConfig, nodePrograms } from '../../build/node-program.mjs';
import { type HelperProgram, helperProgram } from '../../electron/host/privilege/helper-program.ts';

let bundled: Promise<HelperProgram> | undefined;

/** Once for each test file. */
export function catalogBuilder(): Promise<HelperProgram> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<HelperProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-catalog-builder-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const program = nodePrograms.find((one) => one.name === 'catalog-builder');
  if (program === undefined) throw new Error('The build knows no catalogue builder.');
  const config = nodeProgramConfig(program);
  await build({ ...config, build: { ...config.build, outDir: folder } });
  return helperProgram(join(folder, 'catalog-builder.js'));
}
