/** Practice computers for tests, with their tools bundled as the build does it. */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { nodeProgramConfig, nodePrograms } from '../../build/node-program.mjs';
import type { PracticeResources } from '../../electron/host/machine/practice/create.ts';

const practiceSource = fileURLToPath(new URL('../../electron/host/machine/practice/', import.meta.url));

let bundled: Promise<PracticeResources> | undefined;

/** Bundled once for each test file, into a temporary folder that anybody may read. */
export function practiceResources(): Promise<PracticeResources> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<PracticeResources> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-tools-'));
  chmodSync(folder, 0o755);
  const program = nodePrograms.find((one) => one.name === 'practice-tools');
  if (program === undefined) throw new Error('The build knows no practice tools.');
  const config: InlineConfig = nodeProgramConfig(program);
  await build({ ...config, build: { ...config.build, outDir: folder } });
  return { tools: join(folder, 'practice-tools.js'), channel: join(practiceSource, 'channel') };
}
