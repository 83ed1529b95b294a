/** `npm run bench`: bundles each `test/bench/*.bench.ts`, as the programs are bundled, and runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeProgramConfig } from '../node-program.mjs';
import { projectRoot } from '../paths.mjs';

const [wanted] = process.argv.slice(2);
const benches = readdirSync(join(projectRoot, 'test/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted === undefined || name === `${wanted}.bench`);

// Inside of the project, so that what a bench compares with is found in node_modules.
const folder = mkdtempSync(join(projectRoot, 'node_modules/.bench-'));
try {
  for (const name of benches) {
    const config = nodeProgramConfig({ name, entry: `test/bench/${name}.ts` });
    await build({ ...config, build: { ...config.build, outDir: folder } });
    process.stdout.write(`\n${name}\n`);
    const { status } = spawnSync(process.execPath, [join(folder, `${name}.js`)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
