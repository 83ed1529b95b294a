/** A newer lock file, made by real Nix in a copy. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planUpdate } from '../../../../../electron/host/updates/plan-update.ts';
import { updateArguments } from '../../../../../electron/host/updates/update-lock.ts';
import { type Computer, nixosComputer } from '../../../../../shared/machine/computer.ts';
import { privateNix } from '../../../../helpers/real-profile.ts';

const nixStore = ['/run/current-system/sw/bin/nix-store', '/usr/bin/nix-store'].find(existsSync);

async function flakeWithTwoInputs() {
  const nix = await privateNix();
  onTestFinished(() => nix.remove());
  const git = (repository: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
      encoding: 'utf8',
    }).trim();
  const commit = async (name: string, text: string): Promise<string> => {
    const repository = join(nix.root, name);
    await mkdir(repository, { recursive: true });
    if (!existsSync(join(repository, '.git'))) git(repository, 'init', '--quiet', '--initial-branch=main');
    await writeFile(join(repository, 'flake.nix'), `{ outputs = { self }: { text = "${text}"; }; }\n`);
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '-m', text);
    return git(repository, 'rev-parse', 'HEAD');
  };
  const old = { one: await commit('one', 'first'), two: await commit('two', 'first') };
  const directory = join(nix.root, 'configuration');
  await mkdir(directory);
  const address = (name: string) => `git+file://${join(nix.root, name)}?ref=main`;
  await writeFile(
    join(directory, 'flake.nix'),
    `{
  inputs.one.url = "${address('one')}";
  inputs.two.url = "${address('two')}";
  outputs = { self, one, two }: { };
}
`,
  );
  const environment = { ...nix.environment, XDG_CACHE_HOME: join(nix.root, 'cache') };
  execFileSync(
    join(dirname(nixStore ?? ''), 'nix'),
    ['--extra-experimental-features', 'nix-command flakes', 'flake', 'lock', `path:${directory}`],
    { env: { ...process.env, ...environment }, stdio: 'pipe' },
  );
  const base = nixosComputer(directory, join(directory, 'flake.nix'));
  const computer: Computer = {
    ...base,
    commands: { ...base.commands, nixStore: { program: nixStore ?? '', environment } },
  };
  const revisions = (text: string) => {
    const { nodes } = JSON.parse(text) as { nodes: Record<string, { locked?: { rev: string } }> };
    return { one: nodes.one?.locked?.rev, two: nodes.two?.locked?.rev };
  };
  const plan = (inputs: readonly string[] | null) =>
    planUpdate(computer, inputs, new AbortController().signal);
  return { directory, commit, old, plan, revisions };
}

describe.skipIf(nixStore === undefined)('a newer lock file (needs Nix)', { timeout: 60_000 }, () => {
  it('is planned for one input or for all, and what is here stays as it is', async () => {
    const { directory, commit, old, plan, revisions } = await flakeWithTwoInputs();
    const lock = join(directory, 'flake.lock');
    const before = await readFile(lock, 'utf8');
    expect(revisions(before)).toEqual(old);
    expect(await plan(null)).toMatchObject({ ok: false, error: { kind: 'nothing-newer' } });

    const next = { one: await commit('one', 'second'), two: await commit('two', 'second') };
    const one = await plan(['one']);
    expect(one).toMatchObject({ ok: true, value: { files: [{ path: lock, before }] } });
    if (one.ok) expect(revisions(one.value.files[0]?.after ?? '')).toEqual({ one: next.one, two: old.two });
    const all = await plan(null);
    if (all.ok) expect(revisions(all.value.files[0]?.after ?? '')).toEqual(next);
    expect(all.ok).toBe(true);
    expect(await readFile(lock, 'utf8')).toBe(before);
  });

  it('is not planned for an input that the flake does not have', async () => {
    const { plan } = await flakeWithTwoInputs();
    expect(await plan(['three'])).toMatchObject({ ok: false, error: { kind: 'cannot-update' } });
  });
});

describe('what Nix is told', () => {
  it.each([
    ['nix (Nix) 2.8.0', null, 'flake update path:/f'],
    ['nix (Nix) 2.18.9', ['a', 'b'], 'flake lock path:/f --update-input a --update-input b'],
    ['nix (Nix) 2.19.0', ['a', 'b'], 'flake update --flake path:/f a b'],
    ['nix (Nix) 2.34.8', null, 'flake update --flake path:/f'],
    ['nix (Lix, like Nix) 2.91.1', ['a'], 'flake update --flake path:/f a'],
  ])('by %s for %j', (version, inputs, words) => {
    expect(updateArguments(version, 'path:/f', inputs).join(' ')).toBe(words);
  });
});
