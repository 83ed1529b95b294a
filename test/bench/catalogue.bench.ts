/**
 * What it costs to make a catalogue of a real release and to open one: the files as served where they lie beside the
 * project, and the same scaled up to the sizes to plan for. Each step is a process of its own, as in Snowglobe.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import type { OptionRecord, PackageRecord } from '../../electron/host/catalog/records.ts';
import { readServedOptions, readServedPackages } from '../../electron/host/catalog/sources/served-files.ts';
import { encodeCatalogue, openCatalogue } from '../../electron/host/catalog/store/catalogue-file.ts';
import { hasRealData } from './search-data.ts';

const served = join(process.cwd(), '../shared/data/channel-nixos-24.11');
const SCALED = { options: 25_000, packages: 150_000 } as const;

function startSteps(): void {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-bench-'));
  try {
    for (const which of ['as served', 'scaled']) {
      const made = join(folder, `catalogue ${which}`);
      print(which);
      for (const name of ['make', 'open', 'open']) {
        spawnSync(process.execPath, [process.argv[1] as string, name, made, which], { stdio: 'inherit' });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function make(target: string, isScaled: boolean): Promise<void> {
  const time = stopwatch();
  const options = await readServedOptions(readFileSync(join(served, 'options.json.br')));
  const optionsTime = time();
  const packages = await readServedPackages(readFileSync(join(served, 'packages.json.br')));
  const packagesTime = time();
  if (!options.ok || !packages.ok) throw new Error('the real files are not read');
  const contents = {
    options: isScaled ? scaledOptions(options.value) : options.value,
    packages: isScaled ? scaledPackages(packages.value) : packages.value,
  };
  time();
  const bytes = encodeCatalogue({ ...contents, identity, texts: curatedCatalogue() });
  const encodeTime = time();
  writeFileSync(target, bytes);
  print(
    `  make: ${contents.options.length} options read in ${optionsTime} ms, ${contents.packages.length} packages in ${packagesTime} ms, encoded in ${encodeTime} ms; ${megabytes(bytes.length)}; memory at most ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
}

function open(from: string): void {
  const before = process.memoryUsage().rss;
  const time = stopwatch();
  const bytes = readFileSync(from);
  const readTime = time();
  const opened = openCatalogue(bytes);
  const openTime = time();
  if (!opened.ok) throw new Error(opened.error.sentence);
  const { data } = opened.value;
  const after = process.memoryUsage().rss;
  time();
  data.options.option('services.openssh.enable');
  data.packages.package('firefox');
  const recordTime = time();
  data.options.children([]);
  const treeTime = time();
  data.options.children(['services']);
  data.options.declarationOf(['users', 'users', 'jane', 'shell']);
  const nextTime = time();
  data.search.search('pdf reader');
  const searchTime = time();
  const withTree = process.memoryUsage().rss;
  print(
    `  open: file read in ${readTime} ms, opened in ${openTime} ms (${megabytes(after - before)}); first records ${recordTime} ms, first look into the tree ${treeTime} ms, next ${nextTime} ms, first search ${searchTime} ms (${megabytes(withTree - before)})`,
  );
}

const identity = {
  format: 1,
  texts: '',
  nixpkgs: 'bench',
  modules: '',
  readAt: new Date(0).toISOString(),
  optionSource: 'channel',
  packageSource: 'channel',
} as const;

function scaledOptions(options: readonly OptionRecord[]): readonly OptionRecord[] {
  return upTo(SCALED.options, options, (option, copy) => ({
    ...option,
    name: `copy${copy}.${option.name}`,
    path: [`copy${copy}`, ...option.path],
  }));
}

function scaledPackages(packages: readonly PackageRecord[]): readonly PackageRecord[] {
  return upTo(SCALED.packages, packages, (one, copy) => ({
    ...one,
    attribute: `copy${copy}Packages.${one.attribute}`,
  }));
}

function upTo<Item>(
  count: number,
  items: readonly Item[],
  copy: (item: Item, round: number) => Item,
): readonly Item[] {
  return Array.from({ length: count }, (_, at) => {
    const item = items[at % items.length] as Item;
    const round = Math.floor(at / items.length);
    return round === 0 ? item : copy(item, round);
  });
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => string {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed.toFixed(passed < 10 ? 1 : 0);
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

const [, , step, file = '', size] = process.argv;
if (!hasRealData) print('skipped: no channel files beside the project');
else if (step === 'make') await make(file, size === 'scaled');
else if (step === 'open') open(file);
else startSteps();
