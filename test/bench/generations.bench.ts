/**
 * Prints how long 500 generations take to be listed, and two systems to be compared, with Nix' own programs beside;
 * fails above what was promised.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { profileComputer } from '../../electron/cli/profile-computer.ts';
import { compareSystems } from '../../electron/host/generations/compare.ts';
import { readGenerations } from '../../electron/host/generations/read-generations.ts';
import { nixIsThere, type PrivateNix, privateNix } from '../helpers/real-profile.ts';

const generations = 500;
const closurePaths = 2_000;
const longestList = 200;
const longestCompare = 2_000;
const rounds = 7;

if (nixIsThere) await measure(await privateNix());
else process.stdout.write('skipped: it needs Nix\n');

async function measure(nix: PrivateNix): Promise<void> {
  try {
    const systems = await nix.build(
      [1, 2].map((number) => ({
        name: `nixos-system-${number}`,
        more: `echo 24.11.${number} > $out/nixos-version`,
      })),
    );
    nix.setEach(Array.from({ length: generations }, (_, index) => systems[index % 2] ?? ''));
    await measureList(nix);
    await measureCompare(nix);
  } finally {
    await nix.remove();
  }
}

async function measureList(nix: PrivateNix): Promise<void> {
  const computer = profileComputer(nix.profile, process.env.PATH ?? '');
  await report(`${generations} generations, first time`, 1, longestList, () => readGenerations(computer));
  await report(`${generations} generations`, rounds, longestList, () => readGenerations(computer));
  const program = resolve('out/cli.js');
  if (existsSync(program)) {
    const words = [
      program,
      'generations',
      'list',
      '--json',
      '--profile',
      nix.profile,
      '--data',
      join(nix.root, 'data'),
    ];
    await report('snowglobe generations list --json, the whole program', rounds, null, () =>
      spawnSync(process.execPath, words, { env: { ...process.env, ...nix.environment } }),
    );
    await report('node -e 0', rounds, null, () => spawnSync(process.execPath, ['-e', '0']));
  }
  await report('nix-env --list-generations', rounds, null, () =>
    nix.run('nix-env', '-p', nix.profile, '--list-generations'),
  );
}

async function measureCompare(nix: PrivateNix): Promise<void> {
  const [from = '', to = ''] = twoSystems(nix);
  const nixStore = { program: 'nix-store', environment: nix.environment };
  await report(`comparing two closures of ${closurePaths} paths`, rounds, longestCompare, async () => {
    const compared = await compareSystems(nixStore, from, to);
    if (!compared.ok) throw new Error(compared.error);
  });
  await report('nix store diff-closures', rounds, null, () =>
    nix.run('nix', '--extra-experimental-features', 'nix-command', 'store', 'diff-closures', from, to),
  );
}

/** Half of the paths are the same in both. Files are added: two thousand builds would take minutes. */
function twoSystems(nix: PrivateNix): readonly string[] {
  const folder = join(nix.root, 'things');
  mkdirSync(folder);
  const add = (version: string, first: number): readonly string[] => {
    const files = Array.from({ length: closurePaths / 2 }, (_, index) => {
      const file = join(folder, `thing${first + index}-${version}`);
      writeFileSync(file, `${version} of ${first + index}`);
      return file;
    });
    return nix
      .run('nix-store', '--add', ...files)
      .trim()
      .split('\n');
  };
  const half = closurePaths / 2;
  const same = add('1.0', 0);
  return [
    [...same, ...add('1.0', half)],
    [...same, ...add('2.0', half)],
  ].map((needs, index) => {
    const file = join(nix.root, `system-${index}.nix`);
    const inputs = needs.map((path) => `(builtins.storePath "${path}")`).join(' ');
    writeFileSync(
      file,
      `derivation { name = "nixos-system-${index}-1"; system = builtins.currentSystem; builder = "/bin/sh";
        needs = [ ${inputs} ]; passAsFile = [ "needs" ]; args = [ "-c" "/bin/cp $needsPath $out" ]; }`,
    );
    return nix.run('nix-build', '--no-out-link', file).trim();
  });
}

async function report(what: string, times: number, most: number | null, act: () => unknown): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await act();
    taken.push(performance.now() - started);
  }
  const middle = Math.round(taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0);
  process.stdout.write(`${what}: ${middle} ms${most === null ? '' : ` (at most ${most})`}\n`);
  if (most !== null && middle > most) process.exitCode = 1;
}
