/**
 * What Snowglobe is fast at, each beside a rival on the same data in the same run: quick enough for every `npm test`,
 * which fails where one of these ratios has grown (`kept-ratios.json`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parser as lezer } from '@replit/codemirror-lang-nix';
import { profileComputer } from '../../electron/cli/profile-computer.ts';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { documentsOf } from '../../electron/host/catalog/search/documents.ts';
import { createSearchIndex } from '../../electron/host/catalog/search/search-index.ts';
import { compareSystems } from '../../electron/host/generations/compare.ts';
import { readGenerations } from '../../electron/host/generations/read-generations.ts';
import { editReading } from '../../shared/nix/edit/edit-file.ts';
import type { Intent } from '../../shared/nix/edit/intent.ts';
import { planIntents } from '../../shared/nix/edit/plan.ts';
import { readModule } from '../../shared/nix/module/read-module.ts';
import { sourceFile } from '../../shared/nix/module/source-file.ts';
import { parse } from '../../shared/nix/syntax/parse.ts';
import { configurationOf } from '../helpers/configuration-of.ts';
import { nixIsThere, type PrivateNix, privateNix } from '../helpers/real-profile.ts';
import { bigModule } from './big-module.ts';
import { report, sideBySide } from './figure.ts';
import { allQueries } from './search-data.ts';
import { entriesOf, miniSearch } from './search-others.ts';
import { twoSystems } from './two-systems.ts';

const PENDING = 100;
const GENERATIONS = 500;
const CLOSURE_PATHS = 2_000;

await parsing();
await editing();
await planning();
await searching();
await commandLine();
if (nixIsThere) await restorePoints();
else process.stdout.write('restore points: skipped, they need Nix\n');

async function parsing(): Promise<void> {
  const text = bigModule(100_000);
  const { ours, other } = await sideBySide(
    41,
    () => parse(text),
    () => lezer.parse(text),
  );
  report({ what: 'parsing 100,000 characters', unit: 'ms', ours, beside: { name: 'Lezer', value: other } });
}

/** With everything that is checked about an edit: the result is parsed and read again. */
async function editing(): Promise<void> {
  const text = bigModule(165_500);
  const reading = readModule(sourceFile('configuration.nix', text));
  const intent: Intent = {
    kind: 'set',
    path: ['users', 'users', 'site0', 'description'],
    value: { type: 'string', value: 'Somebody else' },
  };
  const { ours, other } = await sideBySide(
    41,
    () => {
      const outcome = editReading(reading, [intent]);
      if (!outcome.ok || outcome.edits.length === 0) throw new Error('The intent was not carried out.');
    },
    () => lezer.parse(text),
  );
  report({
    what: 'a setting in a file of 5,000 lines, verified',
    unit: 'ms',
    ours,
    beside: { name: 'Lezer, parsing it once', value: other },
  });
}

/** Into a file as long as a long configuration.nix is. */
async function planning(): Promise<void> {
  const text = bigModule(20_000);
  const configuration = await configurationOf(text);
  const intents: readonly Intent[] = Array.from({ length: PENDING }, (_, index) =>
    index % 2 === 0
      ? { kind: 'set', path: ['services', `service${index}`, 'enable'], value: { type: 'bool', value: true } }
      : {
          kind: 'add',
          path: ['environment', 'systemPackages'],
          element: { type: 'package', attribute: [`app${index}`] },
        },
  );
  const { ours, other } = await sideBySide(
    9,
    () => {
      const outcome = planIntents(configuration, intents);
      if (!outcome.ok) throw new Error('The intents were refused.');
    },
    () => {
      // Each intent's result has to be parsed at the least.
      for (let index = 0; index < PENDING; index += 1) lezer.parse(text);
    },
  );
  report({
    what: `${PENDING} pending changes planned`,
    unit: 'ms',
    ours,
    beside: { name: `Lezer, parsing the file ${PENDING} times`, value: other },
  });
}

async function searching(): Promise<void> {
  const documents = documentsOf(curatedCatalogue());
  const index = createSearchIndex(documents);
  const find = miniSearch(entriesOf(documents, true));
  const queries = allQueries();
  const { ours, other } = await sideBySide(
    7,
    () => queries.forEach(({ text }) => void index.search(text, { limit: 10 })),
    () => queries.forEach(({ text }) => void find(text, 10)),
  );
  report({
    what: `${queries.length} searches of our own texts`,
    unit: 'ms',
    ours,
    beside: { name: 'MiniSearch', value: other },
  });
}

async function commandLine(): Promise<void> {
  const program = resolve('out/cli.js');
  if (!existsSync(program)) {
    process.stdout.write('the command line: skipped, npm run build makes it\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-bench-'));
  const file = join(folder, 'configuration.nix');
  writeFileSync(file, '{ pkgs, ... }:\n{\n  a.b = 1;\n}\n');
  const node = (words: readonly string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error(`${words.join(' ')}: ${String(stderr)}`);
  };
  const { ours, other } = await sideBySide(
    15,
    () => node([program, 'get', 'a.b', '--file', file]),
    () => node(['-e', '0']),
  );
  report({
    what: 'snowglobe get',
    unit: 'ms',
    ours,
    beside: { name: 'node -e 0', value: other },
    limit: 150,
  });
  rmSync(folder, { recursive: true, force: true });
}

async function restorePoints(): Promise<void> {
  const nix = await privateNix();
  try {
    await listing(nix);
    await comparing(nix);
  } finally {
    await nix.remove();
  }
}

async function listing(nix: PrivateNix): Promise<void> {
  const systems = await nix.build(
    [1, 2].map((number) => ({
      name: `nixos-system-${number}`,
      more: `echo 24.11.${number} > $out/nixos-version`,
    })),
  );
  nix.setEach(Array.from({ length: GENERATIONS }, (_, index) => systems[index % 2] ?? ''));
  const computer = profileComputer(nix.profile, process.env.PATH ?? '');
  const { ours, other } = await sideBySide(
    9,
    () => readGenerations(computer),
    () => nix.run('nix-env', '-p', nix.profile, '--list-generations'),
  );
  report({
    what: `${GENERATIONS} restore points listed, with versions`,
    unit: 'ms',
    ours,
    beside: { name: 'nix-env --list-generations', value: other },
    limit: 200,
  });
  listingByNixosRebuild(nix);
}

/** Only NixOS has it. */
function listingByNixosRebuild(nix: PrivateNix): void {
  const started = performance.now();
  const words = ['list-generations', '--json', '--profile-name', nix.profile];
  const { error, status } = spawnSync('nixos-rebuild', words);
  const took = performance.now() - started;
  process.stdout.write(
    error === undefined && status === 0
      ? `nixos-rebuild list-generations: ${took.toFixed(0)} ms\n`
      : 'nixos-rebuild list-generations: skipped, it is not on this computer\n',
  );
}

async function comparing(nix: PrivateNix): Promise<void> {
  const [from = '', to = ''] = twoSystems(nix, CLOSURE_PATHS);
  const nixStore = { program: 'nix-store', environment: nix.environment };
  const { ours, other } = await sideBySide(
    9,
    async () => {
      const compared = await compareSystems(nixStore, from, to);
      if (!compared.ok) throw new Error(compared.error);
    },
    () => nix.run('nix', '--extra-experimental-features', 'nix-command', 'store', 'diff-closures', from, to),
  );
  report({
    what: `two systems of ${CLOSURE_PATHS} paths compared`,
    unit: 'ms',
    ours,
    beside: { name: 'nix store diff-closures', value: other },
    limit: 2_000,
  });
}
