import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, talkToHelper, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { applyRequest, expectRefused } from '../../helpers/hostile-caller.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';

const helper = await bundleHelper();
const version = helperProtocolVersion;

/**
 * As much of nix-channel(1) as a channel has; `channel-gone` is there when its server does not serve it, `list-closed`
 * when its list cannot be written.
 */
const nixChannel = `#!/bin/sh
root=$SNOWGLOBE_PRACTICE
list=$root/root/.nix-channels
echo "$*" >> "$root/calls"
case $1 in
  --list) if [ -f "$list" ]; then while read -r address name; do echo "$name $address"; done < "$list"; fi;;
  --add)
    if [ -f "$root/list-closed" ]; then echo "error: read-only file system" >&2; exit 1; fi
    echo "$2 $3" > "$list";;
  --update)
    if [ -f "$root/channel-gone" ]; then echo "error: unable to download" >&2; exit 1; fi
    ln -sfn channels-2-link "$root/nix/var/nix/profiles/per-user/root/channels";;
esac
`;

interface FollowingComputer extends ScriptedComputer {
  /** What nix-channel keeps, and where the profile of the channels leads. */
  channel(): { readonly list: string; readonly link: string };
}

const present = 'https://nixos.org/channels/nixos-24.05';

async function computerThatFollows(address = present): Promise<FollowingComputer> {
  const machine = await scriptedComputer();
  const { channels } = machine.computer.places;
  await mkdir(join(machine.root, 'root'), { recursive: true });
  await writeFile(join(machine.root, 'root/.nix-channels'), address === '' ? '' : `${address} nixos\n`);
  await mkdir(dirname(channels), { recursive: true });
  await symlink('channels-1-link', channels);
  await writeFile(join(machine.root, 'bin/nix-channel'), nixChannel);
  await chmod(join(machine.root, 'bin/nix-channel'), 0o755);
  return {
    ...machine,
    channel: () => ({
      list: readFileSync(join(machine.root, 'root/.nix-channels'), 'utf8'),
      link: readlinkSync(channels),
    }),
  };
}

function goTo(machine: ScriptedComputer, release: string, action: 'switch' | 'boot' = 'boot') {
  const talk = talkToHelper(helper, ['--practice', machine.root]);
  talk.send({ ...replaceRequest(machine.computer.places.entry, '{ }\n', action), release });
  return talk;
}

const before = { list: `${present} nixos\n`, link: 'channels-1-link' };
const after = { list: 'https://nixos.org/channels/nixos-24.11 nixos\n', link: 'channels-2-link' };

describe('following a newer release', () => {
  it.each(['boot', 'switch'] as const)('puts it into the address that is there, with %s', async (action) => {
    const machine = await computerThatFollows();
    expect(await goTo(machine, '24.11', action).last).toEqual(finished(2));
    expect(machine.channel()).toEqual(after);
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe('{ }\n');
    const arguments_ = readFileSync(join(machine.root, 'arguments'), 'utf8');
    expect(arguments_.split('\n')[0]).toBe(action);
    expect(arguments_).not.toContain('--upgrade');
    const said = readFileSync(join(machine.root, 'var/lib/snowglobe/audit.log'), 'utf8');
    expect(JSON.parse(said)).toMatchObject({ request: 'apply', action, release: '24.11' });
  });

  it('keeps the choice of packages that the channel is of', async () => {
    const machine = await computerThatFollows('https://mirror.example/nix/nixos-24.05-small/');
    expect(await goTo(machine, '25.05').last).toEqual(finished(2));
    expect(machine.channel().list).toBe('https://mirror.example/nix/nixos-25.05-small nixos\n');
  });

  it.each(['fails-to-build', 'fails-at-boot-loader'] as const)(
    'puts address, channel and files back when it %s',
    async (behaviour) => {
      const machine = await computerThatFollows();
      const [files, generations] = [await machine.files(), await machine.generations()];
      await machine.behave(behaviour);
      expect(await goTo(machine, '24.11').last).toMatchObject({ event: 'failed', filesRestored: true });
      expect(machine.channel()).toEqual(before);
      expect(await machine.files()).toEqual(files);
      expect(await machine.generations()).toEqual(generations);
    },
  );

  it('puts the address back when nobody serves that release', async () => {
    const machine = await computerThatFollows();
    const files = await machine.files();
    await writeFile(join(machine.root, 'channel-gone'), '');
    expect(await goTo(machine, '24.11').last).toMatchObject({ event: 'failed', filesRestored: true });
    expect(machine.channel()).toEqual(before);
    expect(await machine.files()).toEqual(files);
    expect(existsSync(join(machine.root, 'arguments'))).toBe(false);
  });

  it('puts everything back when the helper was killed', async () => {
    const machine = await computerThatFollows();
    const files = await machine.files();
    await machine.behave('never-ends');
    const talk = goTo(machine, '24.11');
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.process.kill('SIGKILL');
    await talk.events;
    expect(machine.channel()).toEqual(after);
    const next = talkToHelper(helper, ['--practice', machine.root]);
    next.send({ request: 'restore', version });
    expect(await next.last).toEqual(finished(null));
    expect(machine.channel()).toEqual(before);
    expect(await machine.files()).toEqual(files);
  });

  it('leaves an address alone that somebody else has chosen since', async () => {
    const machine = await computerThatFollows();
    await machine.behave('never-ends');
    const talk = goTo(machine, '24.11');
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.process.kill('SIGKILL');
    await talk.events;
    const theirs = 'https://nixos.org/channels/nixos-unstable nixos\n';
    await writeFile(join(machine.root, 'root/.nix-channels'), theirs);
    const next = talkToHelper(helper, ['--practice', machine.root]);
    next.send({ request: 'restore', version });
    expect(await next.last).toEqual(finished(null));
    expect(machine.channel().list).toBe(theirs);
  });

  it('says how an address is put back that it cannot put back itself', async () => {
    const machine = await computerThatFollows();
    await machine.behave('never-ends');
    const talk = goTo(machine, '24.11');
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    await writeFile(join(machine.root, 'list-closed'), '');
    talk.send({ request: 'cancel' });
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'cancelled', filesRestored: true });
    expect(await talk.events).toContainEqual({
      event: 'log',
      line: expect.stringContaining(`nix-channel --add ${present} nixos`),
    });
  });

  it('puts the files back also where nix-channel has gone meanwhile', async () => {
    const machine = await computerThatFollows();
    const files = await machine.files();
    await machine.behave('never-ends');
    const talk = goTo(machine, '24.11');
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    await rm(join(machine.root, 'bin/nix-channel'));
    talk.send({ request: 'cancel' });
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'cancelled', filesRestored: true });
    expect(await machine.files()).toEqual(files);
  });
});

describe('a release that is refused', () => {
  const request = (release: unknown, more: object = {}): object => ({
    ...applyRequest([]),
    action: 'boot',
    ...more,
    release,
  });

  it.each([
    ['an address', 'https://evil.example/nixos-24.11'],
    ['an address that ends in a release', 'https://evil.example/24.11'],
    ['an option', '--help'],
    ['a command', '24.11; touch /tmp/evil'],
    ['a way up', '../24.11'],
    ['a newline behind it', '24.11\n'],
    ['a month without a release', '24.10'],
    ['unstable', 'unstable'],
    ['a number', 24.11],
    ['nothing', null],
    ['an empty text', ''],
    ['an object', { toString: '24.11' }],
  ])('%s', async (_, release) => {
    await expectRefused(helper, await scriptedComputer(), 'invalid-request', { message: request(release) });
  });

  it.each([
    ['that is tried', { action: 'try', trial: { seconds: 60, check: null } }],
    ['that is only tested', { action: 'test' }],
    ['whose files are only written', { action: 'write' }],
  ])('with something %s', async (_, more) => {
    const machine = await scriptedComputer();
    await expectRefused(helper, machine, 'invalid-request', { message: request('24.11', more) });
  });

  it.each([
    ['the one that is followed', present, '24.05'],
    ['an older one', present, '23.11'],
    ['for a channel of no release', 'https://nixos.org/channels/nixos-unstable', '24.11'],
    ['for one that is not NixOS’', 'https://example.org/mine-24.05', '24.11'],
    ['for an address without encryption', 'http://nixos.org/channels/nixos-24.05', '24.11'],
    ['for an address with a question', 'https://example.org/?x=/nixos-24.05', '24.11'],
    ['where no channel is', '', '24.11'],
  ])('%s', async (_, address, release) => {
    const machine = await computerThatFollows(address);
    const [files, channel] = [await machine.files(), machine.channel()];
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(request(release));
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'refused-computer' });
    expect(await machine.files()).toEqual(files);
    expect(machine.channel()).toEqual(channel);
    expect(readFileSync(join(machine.root, 'calls'), 'utf8')).toBe('--list\n');
    expect(existsSync(join(machine.root, 'arguments'))).toBe(false);
  });
});
