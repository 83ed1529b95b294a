/**
 * The helper as root on the system itself, for somebody whose own directory the configuration is: they can exchange
 * anything in it at any time, and must not get at anything that is not theirs.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HelperEvent, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { fingerprint, finished, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { applyRequest, canMount, somebodyElse as jane, treeOf } from '../../helpers/hostile-caller.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const john = 1235;
const program = fileURLToPath(new URL('../../helpers/programs/nixos-of-dotfiles.sh', import.meta.url));

interface World {
  /** Jane's directory, which /etc/nixos leads to. */
  readonly dotfiles: string;
  readonly entry: string;
  /** What is /var/lib there. */
  readonly state: string;
  /** Root's: everybody may look, and nobody else may change anything. */
  readonly vault: string;
}

async function worldOfJane(): Promise<World> {
  const [dotfiles, state, vault] = [
    await temporaryDirectory(),
    await temporaryDirectory(),
    await temporaryDirectory(),
  ];
  const entry = join(dotfiles, 'configuration.nix');
  writeFileSync(entry, '{ }\n');
  chownSync(entry, jane, jane);
  chownSync(dotfiles, jane, jane);
  writeFileSync(join(vault, 'secret.nix'), 'mine', { mode: 0o644 });
  for (const directory of [state, vault]) chmodSync(directory, 0o755);
  return { dotfiles, entry, state, vault };
}

/** As after pkexec: root's rights, no arguments, and the word on who asked. */
async function ask({ dotfiles, state }: World, message: object): Promise<HelperEvent | undefined> {
  const inNamespace = { runtime: '/usr/bin/unshare', environment: {}, script: '--mount' };
  const command = ['/bin/sh', program, dotfiles, state, helper.runtime, helper.script];
  const talk = talkToHelper(inNamespace, command, {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    PKEXEC_UID: `${jane}`,
  });
  talk.send(message);
  return talk.last;
}

function write(path: string, now: string | null): object {
  return applyRequest([{ path, fingerprint: now, text: '{ a = 1; }\n' }]);
}

const mounting = canMount() ? '' : ' (skipped: nothing can be mounted here)';

describe.skipIf(mounting !== '')(`the helper as root, for the owner of the configuration${mounting}`, () => {
  it('writes their file, which stays theirs, and notes who it was', async () => {
    const world = await worldOfJane();
    const { dotfiles, entry, state } = world;
    const files = [
      { path: '/etc/nixos/configuration.nix', fingerprint: fingerprint(entry), text: '{ a = 1; }\n' },
      { path: '/etc/nixos/new.nix', fingerprint: null, text: '{ }\n' },
    ];
    expect(await ask(world, applyRequest(files))).toEqual(finished(null));
    expect(readFileSync(entry, 'utf8')).toBe('{ a = 1; }\n');
    expect([statSync(entry).uid, statSync(join(dotfiles, 'new.nix')).uid]).toEqual([jane, jane]);
    expect(statSync(join(state, 'snowglobe')).uid).toBe(0);
    expect(lstatSync(join(state, 'snowglobe/job/events.ndjson')).uid).toBe(jane);
    const audit = join(state, 'snowglobe/audit.log');
    expect(readFileSync(audit, 'utf8')).toContain(`"uid":${jane},"request":"apply","action":"write"`);
    expect(statSync(audit)).toMatchObject({ uid: 0, mode: 0o100600 });
  });

  it("tells the system's journal, where there is one, and keeps no file of its own then", async () => {
    const world = await worldOfJane();
    const { entry, state } = world;
    mkdirSync(join(state, 'bin'));
    const script = '#!/bin/sh\n{ echo "$@"; env; cat; } > /var/lib/told\n';
    writeFileSync(join(state, 'bin/systemd-cat'), script, { mode: 0o755 });
    expect(await ask(world, write('/etc/nixos/configuration.nix', fingerprint(entry)))).toEqual(
      finished(null),
    );
    const told = readFileSync(join(state, 'told'), 'utf8');
    expect(told).toContain('--identifier=snowglobe-helper');
    expect(told).toContain(`"uid":${jane},"request":"apply","action":"write"`);
    expect(told).not.toContain('PKEXEC_UID');
    expect(existsSync(join(state, 'snowglobe/audit.log'))).toBe(false);

    // One that does not take the line is no reason to lose it.
    writeFileSync(join(state, 'bin/systemd-cat'), '#!/bin/sh\nexit 1\n');
    expect(await ask(world, write('/etc/nixos/new.nix', null))).toEqual(finished(null));
    expect(readFileSync(join(state, 'snowglobe/audit.log'), 'utf8')).toContain('/etc/nixos/new.nix');
  });

  it("follows their link to a file of their own, and to nobody else's", async () => {
    const world = await worldOfJane();
    const home = await temporaryDirectory();
    const [own, johns] = [join(home, 'own.nix'), join(home, 'johns.nix')];
    writeFileSync(own, 'mine');
    writeFileSync(johns, 'mine', { mode: 0o666 });
    chmodSync(home, 0o755);
    chownSync(own, jane, jane);
    chownSync(johns, john, john);
    symlinkSync(own, join(world.dotfiles, 'own.nix'));
    symlinkSync(johns, join(world.dotfiles, 'johns.nix'));
    symlinkSync(join(world.vault, 'secret.nix'), join(world.dotfiles, 'roots.nix'));
    const mine = fingerprint(own);
    expect(await ask(world, write('/etc/nixos/own.nix', mine))).toEqual(finished(null));
    for (const name of ['johns.nix', 'roots.nix']) {
      const end = await ask(world, write(`/etc/nixos/${name}`, mine));
      expect(end).toMatchObject({ event: 'failed', kind: 'refused-file' });
    }
    expect(readFileSync(johns, 'utf8')).toBe('mine');
    expect(readFileSync(join(world.vault, 'secret.nix'), 'utf8')).toBe('mine');
  });

  it('makes no file in a directory of root that they link to, and does not even see a closed one', async () => {
    const world = await worldOfJane();
    symlinkSync(world.vault, join(world.dotfiles, 'vault'));
    const before = treeOf(world.vault);
    expect(await ask(world, write('/etc/nixos/vault/new.nix', null))).toMatchObject({ kind: 'refused-file' });
    chmodSync(world.vault, 0o700);
    for (const name of ['secret.nix', 'new.nix', 'gone.nix']) {
      const end = await ask(world, write(`/etc/nixos/vault/${name}`, 'a'.repeat(64)));
      expect(end).toMatchObject({ event: 'failed', sentence: expect.stringContaining('EACCES') });
    }
    chmodSync(world.vault, 0o755);
    expect(treeOf(world.vault)).toEqual(before);
  });

  it('does not take for the configuration what they link to instead, unless it is theirs', async () => {
    const world = await worldOfJane();
    const home = await temporaryDirectory();
    chownSync(home, jane, jane);
    const dotfiles = join(home, 'dotfiles');
    const before = treeOf(world.vault);
    const now = fingerprint(join(world.vault, 'secret.nix'));
    symlinkSync(world.vault, dotfiles);
    lchownSync(dotfiles, jane, jane);
    const astray = await ask({ ...world, dotfiles }, write('/etc/nixos/secret.nix', now));
    expect(astray).toMatchObject({ event: 'failed', kind: 'refused-computer' });
    expect(treeOf(world.vault)).toEqual(before);
    rmSync(dotfiles);
    symlinkSync(world.dotfiles, dotfiles);
    lchownSync(dotfiles, jane, jane);
    const message = write('/etc/nixos/configuration.nix', fingerprint(world.entry));
    expect(await ask({ ...world, dotfiles }, message)).toEqual(finished(null));
  });

  it('is not led astray by what they put where its events are to be', async () => {
    const world = await worldOfJane();
    expect(await ask(world, { request: 'restore', version: helperProtocolVersion })).toEqual(finished(null));
    const job = join(world.state, 'snowglobe/job');
    const asJane = { uid: jane, gid: jane };
    const script = `rm ${job}/*; ln -s ${world.vault}/secret.nix ${job}/events.ndjson; ln -s ${world.vault} ${job}/more`;
    expect(spawnSync('/bin/sh', ['-c', script], asJane).status).toBe(0);
    const before = treeOf(world.vault);
    expect(await ask(world, { request: 'restore', version: helperProtocolVersion })).toEqual(finished(null));
    expect(treeOf(world.vault)).toEqual(before);
    expect(lstatSync(join(job, 'events.ndjson')).isFile()).toBe(true);
  });

  it('is not led astray by links that they exchange while it works', { timeout: 60_000 }, async () => {
    const world = await worldOfJane();
    const { dotfiles, vault } = world;
    // Deep, since the last name of a directory is easily seen to be a link, and those before are not.
    for (const directory of [join(dotfiles, 'own'), vault]) {
      mkdirSync(join(directory, 'deep'), { recursive: true });
      writeFileSync(join(directory, 'deep/secret.nix'), 'mine');
    }
    spawnSync('chown', ['-R', `${jane}:${jane}`, dotfiles]);
    const before = treeOf(vault);
    const exchange = `const { renameSync: move, symlinkSync } = require('node:fs');
      symlinkSync(${JSON.stringify(vault)}, 'other');
      for (;;) { move('own', 'sub'); move('sub', 'own'); move('other', 'sub'); move('sub', 'other'); }`;
    const options = { cwd: dotfiles, uid: jane, gid: jane, stdio: 'ignore' } as const;
    const exchanging = spawn(process.execPath, ['-e', exchange], options);
    onTestFinished(() => void exchanging.kill('SIGKILL'));
    const mine = fingerprint(join(vault, 'deep/secret.nix'));
    const messages = [
      write('/etc/nixos/sub/deep/secret.nix', mine),
      write('/etc/nixos/sub/deep/new.nix', null),
    ];
    const ends = new Set<string>();
    for (let round = 0; round < 24; round += 1) {
      const end = await ask(world, messages[round % 2] ?? {});
      ends.add(end?.event === 'failed' ? end.kind : String(end?.event));
      expect(treeOf(vault)).toEqual(before);
    }
    expect(
      [...ends].every((end) => ['refused-file', 'file-system', 'changed-on-disk', 'finished'].includes(end)),
    ).toBe(true);
  });
});
