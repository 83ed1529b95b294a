/** What the host needs for a step through all settings: 25,000 options of which the files set 1,000. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { optionDetail } from '../../electron/host/catalog/options/option-detail.ts';
import { optionsThatAreSet } from '../../electron/host/catalog/options/option-filter.ts';
import { optionGroup } from '../../electron/host/catalog/options/option-group.ts';
import { childNodes } from '../../electron/host/catalog/options/option-tree.ts';
import type { OptionRecord } from '../../electron/host/catalog/records.ts';
import { readServedOptions } from '../../electron/host/catalog/sources/served-files.ts';
import { catalogDataOf } from '../../electron/host/catalog/store/catalogue-file.ts';
import { configurationOf } from '../helpers/configuration-of.ts';
import { report } from './figure.ts';
import { hasRealData } from './search-data.ts';

const [COUNT, SET] = [25_000, 1_000];

if (hasRealData) await measure();
else print('the real options are not here');

async function measure(): Promise<void> {
  const served = join(process.cwd(), '../shared/data/channel-nixos-24.11/options.json.br');
  const read = await readServedOptions(readFileSync(served));
  if (!read.ok) throw new Error(read.error.sentence);
  const records = scaled(read.value);
  const catalogue = curatedCatalogue();
  const { options } = catalogDataOf({ options: records, packages: [], texts: catalogue });
  const configuration = await configurationOf(fileSetting(records));
  const knowledge = { catalogue, options };
  print(`${options.count} options, ${configuration.definitions.length} definitions`);

  time('the names of the catalogue as a tree, made once', () => options.children([]));
  time('the first look into the tree', () => childNodes(knowledge, configuration, []));
  time('the tree’s top', () => childNodes(knowledge, configuration, []));
  time('the tree below services', () => childNodes(knowledge, configuration, ['services']));
  time('the page of services', () => optionGroup(knowledge, configuration, ['services']));
  time('all options that are set', () => optionsThatAreSet(knowledge, configuration));
  time('everything about one option', () =>
    optionDetail(knowledge, configuration, 'services.nginx.virtualHosts', { release: null, revision: null }),
  );
  const groups = new Set(
    records.flatMap(({ path }) => path.slice(1).map((_, i) => path.slice(0, i + 1).join('\0'))),
  );
  const times = [...groups].map((group) => ({
    group: group.split('\0').join('.'),
    milliseconds: elapsed(() => optionGroup(knowledge, configuration, group.split('\0'))),
  }));
  const slowest = times.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
  report({
    what: 'the slowest page of all settings',
    unit: 'ms',
    ours: slowest?.milliseconds ?? 0,
    limit: 100,
  });
  const sum = times.reduce((all, { milliseconds }) => all + milliseconds, 0);
  print(
    `  ${groups.size} pages: ${(sum / groups.size).toFixed(2)} ms each, at most ${slowest?.milliseconds.toFixed(1)} ms (${slowest?.group})`,
  );
}

/** Up to the size to plan for, with copies under other names. */
function scaled(records: readonly OptionRecord[]): readonly OptionRecord[] {
  const copies = records
    .filter(({ path }) => path[0] === 'services')
    .slice(0, COUNT - records.length)
    .map((record) => {
      const path = ['services', `${record.path[1]}-copy`, ...record.path.slice(2)];
      return { ...record, path, name: path.join('.') };
    });
  return [...records, ...copies];
}

function fileSetting(records: readonly OptionRecord[]): string {
  const plain = records.filter(
    ({ name, type }) => type.kind === 'bool' && /^[\w.-]+$/.test(name) && !name.startsWith('_'),
  );
  const step = Math.floor(plain.length / SET);
  const lines = plain.filter((_, index) => index % step === 0).map(({ name }) => `  ${name} = true;`);
  return `{ ... }:\n{\n${lines.slice(0, SET).join('\n')}\n}\n`;
}

function time(what: string, work: () => unknown): void {
  print(`  ${what}: ${elapsed(work).toFixed(1)} ms`);
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
