/**
 * A password as NixOS keeps it: its hash by SHA-512, `$6$` of crypt(5), so that the password itself is never
 * part of the configuration. The steps are numbered as in the method's specification:
 * https://www.akkadia.org/drepper/SHA-crypt.txt
 */
import { createHash, randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

/** The method's own number where the hash names none is 5,000; more makes guessing dearer. */
const usualRounds = 100_000;
/** After so many the host answers others. */
const roundsAtOnce = 2_000;
const saltLength = 16;
const letters = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Takes some tenths of a second. */
export function hashPassword(password: string): Promise<string> {
  const salt = [...randomBytes(saltLength)].map((byte) => letters[byte % 64]).join('');
  return sha512Crypt(password, salt, usualRounds);
}

export async function sha512Crypt(password: string, salt: string, rounds: number): Promise<string> {
  const encoder = new TextEncoder();
  const key = encoder.encode(password);
  const saltBytes = encoder.encode(salt);

  // 4 to 8
  const b = digest([key, saltBytes, key]);
  // 1 to 3 and 9 to 12
  const begun = [key, saltBytes, filled(b, key.length)];
  for (let bits = key.length; bits > 0; bits >>= 1) begun.push(bits & 1 ? b : key);
  let a = digest(begun);
  // 13 to 16
  const p = filled(digest(times(key, key.length)), key.length);
  // 17 to 20
  const s = filled(digest(times(saltBytes, 16 + (a[0] ?? 0))), saltBytes.length);
  // 21
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsAtOnce === 0) await setImmediate();
    const isOdd = round % 2 === 1;
    const parts = [isOdd ? p : a];
    if (round % 3 !== 0) parts.push(s);
    if (round % 7 !== 0) parts.push(p);
    parts.push(isOdd ? a : p);
    a = digest(parts);
  }
  // 22
  return `$6$rounds=${rounds}$${salt}$${encoded(a)}`;
}

function digest(parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha512');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function times(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, () => bytes);
}

/** The bytes again and again, to a length. */
function filled(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => bytes[index % bytes.length] ?? 0);
}

/** Three bytes as four letters, taken from the three thirds of the hash in turn, as step 22 lists them. */
function encoded(hash: Uint8Array): string {
  let text = '';
  for (let group = 0; group < 21; group += 1) {
    const places = [group, group + 21, group + 42];
    const [high = 0, middle = 0, low = 0] = places.map((_, index) => hash[places[(index + group) % 3] ?? 0]);
    text += asLetters((high << 16) | (middle << 8) | low, 4);
  }
  return text + asLetters(hash[63] ?? 0, 2);
}

/** Six bits a letter, the lowest first. */
function asLetters(bits: number, count: number): string {
  return Array.from({ length: count }, (_, index) => letters[(bits >> (6 * index)) & 63]).join('');
}
