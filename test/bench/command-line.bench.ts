/** Prints how long a command takes on one small file, with Node's own start beside it; fails above what was promised. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { report } from './figure.ts';

const LONGEST_MS = 150;
const ROUNDS = 20;

const program = resolve('out/cli.js');
if (existsSync(program)) measure();
else process.stdout.write('skipped: it needs out/cli.js, which npm run build makes\n');

function measure(): void {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-bench-'));
  const file = join(folder, 'configuration.nix');
  writeFileSync(file, '{ pkgs, ... }:\n{\n  a.b = 1;\n  environment.systemPackages = [ pkgs.vim ];\n}\n');
  const commands = [
    ['check', file],
    ['list', '--file', file],
    ['get', 'a.b', '--file', file],
    ['set', 'a.b', '2', '--file', file],
    ['add', 'environment.systemPackages', 'git', '--file', file],
  ];
  const bare = middleTime(['-e', '0']);
  for (const words of commands) {
    const time = middleTime([program, ...words]);
    report({
      what: `snowglobe ${words[0]} on a small file`,
      unit: 'ms',
      ours: time,
      beside: { name: 'node -e 0', value: bare },
      limit: LONGEST_MS,
    });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The median of the rounds, in whole milliseconds. */
function middleTime(words: readonly string[]): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error(`${words.join(' ')} failed: ${String(stderr)}`);
    return performance.now() - started;
  });
  return Math.round(times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0);
}
