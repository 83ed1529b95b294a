import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hashPassword, sha512Crypt } from '../../../../../electron/host/users/password-hash.ts';

const hasOpenssl = hasProgram('openssl', ['version']);

describe('the hash of a password', () => {
  // Of the method's specification, https://www.akkadia.org/drepper/SHA-crypt.txt
  const examples: readonly (readonly [string, string, number, string])[] = [
    [
      'Hello world!',
      'saltstring',
      5_000,
      'svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
    ],
    // As the crypt(3) of glibc has it: longer than a hash, and with letters of more than a byte.
    [
      'grüße aus Köln, ein sehr langes Passwort, länger als die vierundsechzig Bytes des Hashes',
      'abc',
      5_000,
      'UyTfyI/vz.DR0Qm7Kym1L23mT5nVRWSo5ZMPOkMkqur1Ml0XpQvgVWbJhcHAi7L3C35tG68X3DIqqBo15s.kB0',
    ],
    [
      'Hello world!',
      'saltstringsaltst',
      10_000,
      'OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v.',
    ],
    [
      'we have a short salt string but not a short password',
      'short',
      77_777,
      'WuQyW2YR.hBNpjjRhpYD/ifIw05xdfeEyQoMxIXbkvr0gge1a1x3yRULJ5CCaUeOxFmtlcGZelFl5CxtgfiAc0',
    ],
  ];

  it('is that of the specification, and of crypt(3)', async () => {
    for (const [password, salt, rounds, hash] of examples) {
      expect(await sha512Crypt(password, salt, rounds)).toBe(`$6$rounds=${rounds}$${salt}$${hash}`);
    }
  });

  it('is another one each time', async () => {
    const one = await hashPassword('geheim');
    expect(one).toMatch(/^\$6\$rounds=100000\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{86}$/);
    expect(await hashPassword('geheim')).not.toBe(one);
  });

  it.skipIf(!hasOpenssl)('is what openssl makes of it (skipped without openssl)', async () => {
    for (const password of ['a', 'geheim', 'пароль', 'x'.repeat(200)]) {
      const made = execFileSync('openssl', ['passwd', '-6', '-salt', 'rounds=5000$saltstring', '-stdin'], {
        input: `${password}\n`,
      });
      expect(await sha512Crypt(password, 'saltstring', 5_000)).toBe(made.toString().trim());
    }
  });

  it('lets the host answer others meanwhile', async () => {
    let isDone = false;
    const hashing = hashPassword('geheim').then(() => {
      isDone = true;
    });
    let turns = 0;
    while (!isDone) {
      turns += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await hashing;
    expect(turns).toBeGreaterThan(20);
  });
});

function hasProgram(program: string, check: readonly string[]): boolean {
  try {
    execFileSync(program, check, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
