import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSshKey, readSshKeys } from '../../../../../electron/host/users/ssh-key.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

// Made for this test; nobody has its other half.
const ed25519 = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJKzWP3dTCgSJzL0nGDaHdsoSW6PrpJ6GBDFV/v0oFJ9 mia@laptop';

function problemOf(text: string): string {
  const read = readSshKeys(text);
  return read.ok ? 'none' : read.error.kind;
}

describe('an SSH key', () => {
  it('is read with its comment, and its fingerprint', () => {
    const read = readSshKeys(`\n# mine\n  ${ed25519}  \r\n`);
    expect(read).toMatchObject({
      ok: true,
      value: [{ text: ed25519, type: 'ssh-ed25519', bits: null, comment: 'mia@laptop', isWeak: false }],
    });
  });

  it('may have options before it', () => {
    const line = `command="echo hello",no-pty ${ed25519}`;
    expect(readSshKeys(line)).toMatchObject({ ok: true, value: [{ text: line, type: 'ssh-ed25519' }] });
  });

  it('is refused where it is the private half, and its text is not repeated', () => {
    for (const first of ['OPENSSH PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PRIVATE KEY']) {
      const read = readSshKeys(`-----BEGIN ${first}-----\nc2VjcmV0c2VjcmV0\n-----END ${first}-----\n`);
      expect(read).toMatchObject({ ok: false, error: { kind: 'private-key' } });
      expect(JSON.stringify(read)).not.toContain('c2VjcmV0');
    }
    expect(problemOf('PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none')).toBe('private-key');
  });

  it('is refused where it is none, not whole, or not what it says', () => {
    expect(problemOf('  \n')).toBe('nothing');
    expect(problemOf('hello world')).toBe('not-a-key');
    expect(problemOf('ssh-ed25519')).toBe('not-a-key');
    expect(problemOf('---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----')).toBe(
      'not-a-key',
    );
    const [type, encoded = ''] = ed25519.split(' ');
    for (let length = 1; length < encoded.length; length += 1) {
      expect(problemOf(`${type} ${encoded.slice(0, length)} mia`)).toBe('not-a-key');
    }
    expect(problemOf(`ssh-rsa ${encoded}`)).toBe('not-a-key');
  });
});

it('a line with another one behind its comment is no key: nobody would see the second one', () => {
  expect(readSshKey(`${ed25519}\nssh-ed25519 AAAA other`)).toMatchObject({
    ok: false,
    error: { kind: 'not-a-key' },
  });
  expect(readSshKey(`${ed25519}\n`)).toMatchObject({ ok: true, value: { text: ed25519 } });
});

describe.skipIf(!hasSshKeygen())('keys that ssh-keygen makes (skipped without ssh-keygen)', () => {
  it.each([
    ['ed25519', [], null, false],
    ['ecdsa', ['-b', '256'], null, false],
    ['ecdsa', ['-b', '521'], null, false],
    ['rsa', ['-b', '3072'], 3_072, false],
    ['rsa', ['-b', '1024'], 1_024, true],
  ] as const)('%s %j: bits, weakness and fingerprint are as it says', async (type, size, bits, isWeak) => {
    const file = join(await temporaryDirectory(), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', 'mia berg', '-f', file]);
    const [, fingerprint] = execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`])
      .toString()
      .split(' ');
    const read = readSshKeys(await readFile(`${file}.pub`, 'utf8'));
    expect(read).toMatchObject({ ok: true, value: [{ bits, isWeak, fingerprint, comment: 'mia berg' }] });
    expect(problemOf(await readFile(file, 'utf8'))).toBe('private-key');
  });
});

function hasSshKeygen(): boolean {
  try {
    execFileSync('ssh-keygen', ['-?'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // It answers with its usage, as an error.
    return error instanceof Error && !('code' in error && error.code === 'ENOENT');
  }
}
