import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { helperLimits, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { applyRequest, attack, expectRefused } from '../../helpers/hostile-caller.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';

const helper = await bundleHelper();
const version = helperProtocolVersion;
const file = { path: '/etc/nixos/configuration.nix', fingerprint: null, text: '' };
const apply = (more: Readonly<Record<string, unknown>> = {}): object => ({
  ...applyRequest([file]),
  ...more,
});
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

type Attacks = readonly (readonly [string, unknown])[];

async function expectInvalid(message: unknown): Promise<void> {
  await expectRefused(helper, await scriptedComputer(), 'invalid-request', { message });
}

describe('a message that is not a request', () => {
  const messages: Attacks = [
    ['no JSON', 'switch please'],
    ['an empty line', ''],
    ['nothing at all', Buffer.alloc(0)],
    ['a list', []],
    ['null', 'null'],
    ['a list of requests', [{ request: 'restore', version }]],
    ['half a line', bytes(`{"request":"restore","version":${version}}`).subarray(0, 20)],
    ['a whole request without the end of its line', bytes(`{"request":"restore","version":${version}}`)],
    ['nothing but null bytes', Buffer.alloc(100_000)],
    ['a null byte inside', bytes(`{"request":"restore"\0,"version":${version}}\n`)],
    ['bytes that are not UTF-8', bytes('{"request":"restore","version":"\xff\xfe"}\n')],
    ['half of a character', bytes(`{"request":"restore","version":${version},"\xe2\x82":1}\n`)],
    ['a byte order mark', bytes(`\xef\xbb\xbf{"request":"restore","version":${version}}\n`)],
    ['lists in lists, five million deep', '['.repeat(5_000_000)],
    ['objects in objects, a million deep', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`],
    ['a line that is too long', 'x'.repeat(helperLimits.requestBytes + 1)],
    ['a line that never ends', Buffer.alloc(helperLimits.requestBytes + 100_000, 'x')],
    ['a prototype', `{"__proto__":{"request":"restore","version":${version}}}`],
    ['a prototype beside a request', `{"request":"restore","__proto__":{},"version":${version}}`],
  ];
  it.each(messages)('%s is refused', (_, message) => expectInvalid(message));
});

describe('a request that is not one of ours', () => {
  const messages: Attacks = [
    ['an unknown verb', { request: 'run', version, program: '/bin/sh' }],
    ['a verb of the type of all objects', { request: 'constructor', version }],
    ['two verbs', { request: ['restore', 'apply'], version }],
    ['the guard of a trial', { request: 'guard', version }],
    ['another version', { request: 'restore', version: 99 }],
    ['the version before', { request: 'restore', version: version - 1 }],
    ['a version as a text', { request: 'restore', version: String(version) }],
    ['no version', { request: 'restore' }],
    ['a cancel first', { request: 'cancel' }],
    ['a confirm first', { request: 'confirm' }],
    ['an unknown action', apply({ action: 'test; rm' })],
    ['an action of nixos-rebuild that is not ours', apply({ action: 'dry-activate' })],
    ['no list of files', { request: 'apply', version, action: 'switch', trial: null, commitMessage: null }],
    ['files as an object', apply({ files: { 0: file, length: 1 } })],
    ['more fields', apply({ program: '/bin/sh' })],
    ['a host to build on', apply({ buildHost: 'evil.example' })],
    ['more fields of a file', apply({ files: [{ ...file, mode: 511 }] })],
    ['a file without a fingerprint', apply({ files: [{ path: file.path, text: '' }] })],
    ['a fingerprint that is none', apply({ files: [{ ...file, fingerprint: 'ABC' }] })],
    ['a fingerprint in capitals', apply({ files: [{ ...file, fingerprint: 'A'.repeat(64) }] })],
    ['a fingerprint and a newline', apply({ files: [{ ...file, fingerprint: `${'a'.repeat(64)}\n` }] })],
    ['a path that is no text', apply({ files: [{ ...file, path: ['/etc/nixos/a.nix'] }] })],
    ['a path that is too long', apply({ files: [{ ...file, path: `/${'a'.repeat(helperLimits.path)}` }] })],
    ['a text that is no text', apply({ files: [{ ...file, text: { toString: 'x' } }] })],
    ['a text that is too long', apply({ files: [{ ...file, text: 'x'.repeat(helperLimits.fileText + 1) }] })],
    ['too many files', apply({ files: Array.from({ length: helperLimits.files + 1 }, () => file) })],
    ['an empty message of a commit', apply({ commitMessage: '' })],
    ['an endless message of a commit', apply({ commitMessage: 'x'.repeat(helperLimits.message + 1) })],
  ];
  it.each(messages)('%s is refused', (_, message) => expectInvalid(message));
});

describe('a number or a name that is not one', () => {
  const generation = (number: unknown): object => ({
    request: 'switch-generation',
    version,
    generation: number,
  });
  const once = (specialisation: unknown): object => ({
    request: 'boot-once',
    version,
    generation: 1,
    specialisation,
  });
  const remove = (generations: unknown): object => ({ request: 'delete-generations', version, generations });
  const trial = (more: object): object =>
    apply({ action: 'try', trial: { seconds: 60, check: null, ...more } });
  const check = (host: string, port: unknown = 443): object => trial({ check: { host, port } });
  const messages: Attacks = [
    ['generation 0', generation(0)],
    ['a negative generation', generation(-1)],
    ['half a generation', generation(1.5)],
    ['a huge generation', generation(helperLimits.generation + 1)],
    ['generation 1e99', `{"request":"switch-generation","version":${version},"generation":1e99}`],
    [
      'generation 1e999, which is infinite',
      `{"request":"set-default","version":${version},"generation":1e999}`,
    ],
    ['a generation as a text', generation('1')],
    ['a generation with an option', generation('1 --help')],
    ['no generations to delete', remove([])],
    ['"old" as the generations to delete', remove(['old'])],
    ['"+5" as the generations to delete', remove('+5')],
    ['too many generations to delete', remove(Array.from({ length: helperLimits.generations + 1 }, () => 1))],
    ['garbage with an age', { request: 'collect-garbage', version, olderThan: '1d' }],
    ['a specialisation that climbs', once('../x')],
    ['a specialisation that is two dots', once('..')],
    ['a specialisation with a slash', once('a/b')],
    ['a specialisation that is an option', once('-x')],
    ['a specialisation with a newline', once('a\n')],
    ['an empty specialisation', once('')],
    ['an endless specialisation', once('a'.repeat(101))],
    ['a trial without end', trial({ seconds: 1e9 })],
    ['a trial of no time', trial({ seconds: 0 })],
    ['a trial of a time as a text', trial({ seconds: '60' })],
    ['a check of an option of ssh', check('-oProxyCommand=touch /tmp/evil')],
    ['a check of an option', check('-oProxyCommand')],
    ['a check of a command', check('$(touch /tmp/evil)')],
    ['a check of an address', check('http://evil.example/')],
    ['a check of two lines', check('a\nb')],
    ['a check of port 0', check('gateway', 0)],
    ['a check of port 65536', check('gateway', 65_536)],
    ['a trial of a switch', apply({ action: 'switch', trial: { seconds: 60, check: null } })],
    ['a try without a trial', apply({ action: 'try' })],
  ];
  it.each(messages)('%s is refused', (_, message) => expectInvalid(message));

  it('a generation that is not there is refused', async () => {
    const machine = await scriptedComputer();
    for (const message of [generation(7), { ...generation(7), request: 'set-default' }, remove([7])]) {
      await expectRefused(helper, machine, 'unknown-generation', { message });
    }
  });
});

describe('lines after the request', () => {
  it('are words and nothing else: another request is not heard', async () => {
    const machine = await scriptedComputer();
    const before = await machine.files();
    const restore = `{"request":"restore","version":${version}}\n`;
    const second = JSON.stringify(replaceRequest(machine.computer.places.entry, 'evil', 'write'));
    const junk = `${'x'.repeat(100)}\n`.repeat(20_000);
    const events = await attack(helper, machine, { message: Buffer.from(`${restore}${second}\n${junk}`) });
    expect(events.at(-1)).toEqual(finished(null));
    expect(await machine.files()).toEqual(before);
  });

  it('that never end are a cancel', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const before = await machine.files();
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(replaceRequest(machine.computer.places.entry, 'evil'));
    talk.process.stdin?.write(Buffer.alloc(100_000, 'x'));
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'cancelled', filesRestored: true });
    expect(await machine.files()).toEqual(before);
  });

  it('cannot confirm what has not begun', async () => {
    const machine = await scriptedComputer();
    const before = await machine.generations();
    const request = replaceRequest(machine.computer.places.entry, '{ }\n');
    const trial = { ...request, action: 'try', trial: { seconds: 15, check: null } };
    const confirm = JSON.stringify({ request: 'confirm' });
    // The end of the input follows at once: a trial that took the word for its own would be kept.
    const message = Buffer.from(`${JSON.stringify(trial)}\n${confirm}\n${confirm}\n`);
    const events = await attack(helper, machine, { message });
    expect(events.at(-1)).not.toMatchObject({ event: 'finished', wentBack: null });
    expect(await machine.generations()).toEqual(before);
  });
});

describe('a request that comes slowly', () => {
  it('byte by byte, is carried out when it is whole and not before', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const before = readFileSync(entry, 'utf8');
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    const line = Buffer.from(`${JSON.stringify(replaceRequest(entry, '{ }\n', 'write'))}\n`);
    for (const byte of line.subarray(0, -1)) {
      talk.process.stdin?.write(Buffer.of(byte));
      if (byte === 0x2c) await wait(5);
    }
    await wait(100);
    expect(readFileSync(entry, 'utf8')).toBe(before);
    talk.process.stdin?.write(line.subarray(-1));
    expect(await talk.last).toEqual(finished(null));
  });

  it('leaves the lock to others while it comes', async () => {
    const machine = await scriptedComputer();
    const slow = spawn(helper.runtime, [helper.script, '--practice', machine.root], {
      env: {},
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    onTestFinished(() => void slow.kill('SIGKILL'));
    slow.stdin.write('{"request":');
    await wait(300);
    const message = { request: 'restore', version };
    expect((await attack(helper, machine, { message })).at(-1)).toEqual(finished(null));
  });
});
