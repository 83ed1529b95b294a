/**
 * Public keys as `authorized_keys` has them: one line each, a type, the key in base64, a comment (sshd(8)). What the
 * key's bytes are made of is in RFC 4253, section 6.6, RFC 5656 and RFC 8709.
 */
import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { SshKey } from '#shared/api/users.ts';
import { say } from '../texts/say.ts';

type ProblemKind = 'private-key' | 'not-a-key' | 'nothing';

export type SshKeyProblem = {
  readonly [Kind in ProblemKind]: { readonly kind: Kind; readonly sentence: string };
}[ProblemKind];

/** NIST SP 800-131A disallows shorter ones since 2014. */
const shortestRsa = 2_048;

const fixedTypes: ReadonlySet<string> = new Set([
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
]);
const types: ReadonlySet<string> = new Set([...fixedTypes, 'ssh-rsa', 'ssh-dss']);

/** Each line a key; comments and empty lines are left out. */
export function readSshKeys(text: string): Result<readonly SshKey[], SshKeyProblem> {
  if (isPrivate(text)) {
    return problem(
      'private-key',
      say`This is the private half of a key, which nobody else may see. Take the file whose name ends in “.pub”.`,
    );
  }
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) return problem('nothing', say`There is no key in it.`);
  const keys: SshKey[] = [];
  for (const line of lines) {
    const key = readSshKey(line);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  return ok(keys);
}

/** One line. */
export function readSshKey(line: string): Result<SshKey, SshKeyProblem> {
  if (isPrivate(line)) return readSshKeys(line) as Result<never, SshKeyProblem>;
  if (line.startsWith('---- BEGIN SSH2 PUBLIC KEY')) {
    return problem(
      'not-a-key',
      say`This key is in another form. “ssh-keygen -i -f FILE” writes it as OpenSSH and NixOS want it.`,
    );
  }
  const words = line.trim().split(/[ \t]+/);
  // A comment that goes on in the next line would bring another key along, unseen.
  const isOneLine = !/[\r\n]/.test(line.trim());
  // Options may stand before the type, with spaces only in quotes.
  const at = isOneLine ? words.findIndex((word) => types.has(word)) : -1;
  const [type, encoded = '', ...comment] = at === -1 ? [] : words.slice(at);
  if (type === undefined) {
    return problem(
      'not-a-key',
      say`This is no SSH key. A key is one line that begins with its type, such as “ssh-ed25519”.`,
    );
  }
  const blob = decoded(encoded);
  const parts = blob && partsOf(blob);
  if (blob === undefined || parts === undefined) {
    return problem('not-a-key', say`This key is not whole: some of it was lost when it was copied.`);
  }
  const inside = parts[0]?.toString('latin1') ?? '';
  if (inside !== type) {
    return problem('not-a-key', say`This key says that it is ${type}, and inside it is another one.`);
  }
  if (!hasAllParts(type, parts)) {
    return problem('not-a-key', say`This key is not whole: some of it was lost when it was copied.`);
  }
  const bits = bitsOf(type, parts);
  return ok({
    text: line.trim(),
    type,
    bits,
    comment: comment.join(' '),
    fingerprint: `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`,
    isWeak: type === 'ssh-dss' || (type === 'ssh-rsa' && (bits ?? 0) < shortestRsa),
  });
}

/** By the first lines that OpenSSH, OpenSSL and PuTTY write. */
function isPrivate(text: string): boolean {
  return /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|^PuTTY-User-Key-File-/m.test(text);
}

function decoded(text: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '') ? bytes : undefined;
}

/** Each part is its length in four bytes, then so many bytes; undefined where they do not come out even. */
function partsOf(blob: Buffer): readonly Buffer[] | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < blob.length) {
    if (at + 4 > blob.length) return undefined;
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) return undefined;
    parts.push(blob.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

function hasAllParts(type: string, parts: readonly Buffer[]): boolean {
  switch (type) {
    case 'ssh-rsa':
      return parts.length === 3;
    case 'ssh-dss':
      return parts.length === 5;
    case 'ssh-ed25519':
      return parts.length === 2 && parts[1]?.length === 32;
    case 'sk-ssh-ed25519@openssh.com':
      return parts.length === 3 && parts[1]?.length === 32;
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return parts.length === 4;
    default:
      return parts.length === 3 && type.endsWith(parts[1]?.toString('latin1') ?? '?');
  }
}

/** Of RSA and DSA: of the modulus, without the byte that only says that it is positive. */
function bitsOf(type: string, parts: readonly Buffer[]): number | null {
  if (fixedTypes.has(type)) return null;
  const number = type === 'ssh-rsa' ? parts[2] : parts[1];
  const hex = number?.toString('hex').replace(/^0+/, '') ?? '';
  return hex === '' ? 0 : (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length;
}

function problem<Kind extends ProblemKind>(kind: Kind, sentence: string): Result<never, SshKeyProblem> {
  return fail({ kind, sentence } as SshKeyProblem);
}
