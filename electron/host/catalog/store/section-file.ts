/**
 * Named byte sections in one file that is opened without being parsed. Whatever is on disk, opening says whether it is
 * whole: every length is checked against the file's, and all that follows the checksum against it.
 *
 *     "snowglobe sections 2\n"  checksum (u32)  header length (u32)  header (JSON)  padding to 8  sections, each padded to 8
 */
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/api/result.ts';

export type Sections = Readonly<Record<string, Uint8Array>>;

export interface SectionFile<Identity> {
  readonly identity: Identity;
  readonly sections: Sections;
}

export interface DamagedFile {
  readonly kind: 'damaged';
  readonly sentence: string;
}

const magic = Buffer.from('snowglobe sections 2\n');
const HEADER_START = magic.length + 8;
/** Typed arrays can only be laid over addresses that are multiples of their elements' size. */
const ALIGNMENT = 8;
const MOST_HEADER_BYTES = 1_000_000;

const headerSchema = z.object({
  identity: z.unknown(),
  sections: z.array(
    z.object({
      name: z.string(),
      offset: z.number().int().nonnegative(),
      length: z.number().int().nonnegative(),
    }),
  ),
});

export function encodeSections(identity: unknown, sections: Sections): Uint8Array {
  const table: { name: string; offset: number; length: number }[] = [];
  let size = 0;
  for (const [name, bytes] of Object.entries(sections)) {
    table.push({ name, offset: size, length: bytes.byteLength });
    size = aligned(size + bytes.byteLength);
  }
  const header = Buffer.from(JSON.stringify({ identity, sections: table }));
  const start = aligned(HEADER_START + header.length);
  const file = Buffer.alloc(start + size);
  magic.copy(file);
  file.writeUInt32LE(header.length, magic.length + 4);
  header.copy(file, HEADER_START);
  for (const { name, offset } of table) file.set(sections[name] as Uint8Array, start + offset);
  file.writeUInt32LE(checksumOf(file), magic.length);
  return file;
}

/** Reads in place. The identity is checked with the schema that is given. */
export function openSections<Identity>(
  file: Uint8Array,
  identitySchema: z.ZodType<Identity>,
): Result<SectionFile<Identity>, DamagedFile> {
  const even = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file);
  const buffer = Buffer.from(even.buffer, even.byteOffset, even.byteLength);
  if (buffer.length < HEADER_START || !buffer.subarray(0, magic.length).equals(magic)) {
    return damaged('it is not a catalogue of this version');
  }
  if (checksumOf(buffer) !== buffer.readUInt32LE(magic.length)) {
    return damaged('its content is not what was written');
  }
  const headerLength = buffer.readUInt32LE(magic.length + 4);
  const start = aligned(HEADER_START + headerLength);
  if (headerLength > MOST_HEADER_BYTES || start > buffer.length) return damaged('its beginning is cut off');
  const header = headerSchema.safeParse(parseJson(buffer, HEADER_START, headerLength));
  if (!header.success) return damaged('its beginning cannot be read');
  const identity = identitySchema.safeParse(header.data.identity);
  if (!identity.success) return damaged('it does not say what it is of');
  const body = buffer.subarray(start);
  const sections: Record<string, Uint8Array> = Object.create(null);
  for (const { name, offset, length } of header.data.sections) {
    if (offset % ALIGNMENT !== 0 || offset + length > body.length) return damaged('a part of it is cut off');
    sections[name] = new Uint8Array(body.buffer, body.byteOffset + offset, length);
  }
  return ok({ identity: identity.data, sections });
}

/** Of all that stands behind the checksum. */
function checksumOf(file: Buffer): number {
  return crc32(file.subarray(magic.length + 4));
}

function parseJson(buffer: Buffer, start: number, length: number): unknown {
  try {
    return JSON.parse(buffer.toString('utf8', start, start + length));
  } catch {
    return undefined;
  }
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

function damaged(why: string) {
  return fail({ kind: 'damaged', sentence: `The kept catalogue cannot be used: ${why}.` } as const);
}
