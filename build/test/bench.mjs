/**
 * `npm run bench`: bundles each `test/bench/*.bench.ts`, as the programs are bundled, runs it, and ends with one table.
 * `npm run bench -- parser` runs one of them. `--check` fails only where a ratio has grown, and looks again before it
 * says so; `--keep` writes the ratios down as what the next ones are held against.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeProgramConfig } from '../node-program.mjs';
import { projectRoot } from '../paths.mjs';
import { brokenLimits, grownRatios, ratioOf, tableOf } from './bench-table.mjs';

const keptFile = join(projectRoot, 'test/bench/kept-ratios.json');
/** A machine that is busy for a while spoils one look, seldom three. */
const looks = 3;

const words = process.argv.slice(2);
const flags = new Set(words.filter((word) => word.startsWith('--')));
const wanted = words.find((word) => !word.startsWith('--'));
const kept = JSON.parse(readFileSync(keptFile, 'utf8'));
const say = (text) => process.stdout.write(`${text}\n`);

// Inside of the project, so that what a bench compares with is found in node_modules.
const folder = mkdtempSync(join(projectRoot, 'node_modules/.bench-'));
try {
  const programs = await bundle();
  process.exitCode = flags.has('--check') ? check(programs) : measure(programs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundle() {
  const names = readdirSync(join(projectRoot, 'test/bench'))
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => wanted === undefined || name === `${wanted}.bench`);
  for (const name of names) {
    const config = nodeProgramConfig({ name, entry: `test/bench/${name}.ts` });
    // These look for files beside their own: they stay where they are.
    const ssr = { external: ['playwright-core', 'vite'] };
    await build({ ...config, ssr: { ...config.ssr, ...ssr }, build: { ...config.build, outDir: folder } });
  }
  return names;
}

function run(programs) {
  const table = join(folder, 'table');
  rmSync(table, { force: true });
  const failed = programs.filter((name) => {
    say(`\n${name}`);
    const { status } = spawnSync(process.execPath, [join(folder, `${name}.js`)], {
      stdio: 'inherit',
      env: { ...process.env, SNOWGLOBE_BENCH_TABLE: table },
    });
    return status !== 0;
  });
  const lines = existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n') : [];
  return { figures: lines.map((line) => JSON.parse(line)), failed };
}

function measure(programs) {
  const { figures, failed } = run(programs);
  say(`\n${tableOf(figures, kept)}`);
  if (flags.has('--keep')) keep(figures);
  const broken = brokenLimits(figures);
  for (const name of failed) say(`${name} failed.`);
  for (const what of broken) say(`More than was promised: ${what}.`);
  return failed.length + broken.length === 0 ? 0 : 1;
}

function check(programs) {
  let grown = null;
  for (let look = 1; look <= looks; look += 1) {
    const { figures, failed } = run(programs);
    say(`\n${tableOf(figures, kept)}`);
    if (failed.length > 0) return 1;
    const now = grownRatios(figures, kept);
    // What grew by itself grows in each look.
    grown = grown === null ? now : grown.filter((what) => now.includes(what));
    if (grown.length === 0) return 0;
    say(`Slower than it was, in look ${look} of ${looks}: ${grown.join('; ')}.`);
  }
  return 1;
}

function keep(figures) {
  const ratios = figures.flatMap((figure) => {
    const ratio = ratioOf(figure);
    return ratio === null ? [] : [[figure.what, Number(ratio.toPrecision(3))]];
  });
  const all = Object.entries({ ...kept, ...Object.fromEntries(ratios) }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  writeFileSync(keptFile, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`);
}
