/** Many texts as one block of bytes; each is decoded when it is asked for. */
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { DamagedFile, Sections } from './section-file.ts';

export interface StringTable {
  readonly length: number;
  /** Undefined outside. */
  at(index: number): string | undefined;
  /** The place of a text in a table whose texts stand in the order of their bytes; -1 where it is not there. */
  find(text: string): number;
}

/** Sections `<name>.bytes` and `<name>.ends`. */
export function encodeStrings(name: string, texts: Iterable<string>): Sections {
  const parts: Buffer[] = [];
  const ends: number[] = [];
  let size = 0;
  for (const text of texts) {
    const bytes = Buffer.from(text, 'utf8');
    parts.push(bytes);
    size += bytes.length;
    ends.push(size);
  }
  const endBytes = Uint32Array.from(ends);
  return {
    [`${name}.bytes`]: Buffer.concat(parts, size),
    [`${name}.ends`]: new Uint8Array(endBytes.buffer),
  };
}

export function openStrings(name: string, sections: Sections): Result<StringTable, DamagedFile> {
  const bytes = sections[`${name}.bytes`];
  const endBytes = sections[`${name}.ends`];
  if (bytes === undefined || endBytes === undefined || endBytes.byteLength % 4 !== 0) return damaged(name);
  const ends = new Uint32Array(endBytes.buffer, endBytes.byteOffset, endBytes.byteLength / 4);
  if ((ends.at(-1) ?? 0) !== bytes.byteLength) return damaged(name);
  for (let index = 1; index < ends.length; index++) {
    if ((ends[index] as number) < (ends[index - 1] as number)) return damaged(name);
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startOf = (index: number): number => (index === 0 ? 0 : (ends[index - 1] as number));

  return ok({
    length: ends.length,
    at(index) {
      const end = ends[index];
      return end === undefined ? undefined : buffer.toString('utf8', startOf(index), end);
    },
    find(text) {
      const wanted = Buffer.from(text, 'utf8');
      let low = 0;
      let high = ends.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = buffer.compare(wanted, 0, wanted.length, startOf(middle), ends[middle] as number);
        if (order === 0) return middle;
        // `compare` says how the table's text stands to the wanted one.
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  });
}

/** The order that `find` needs: of code points, as bytes of UTF-8 have it too. */
export function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
}

function damaged(name: string) {
  return fail({
    kind: 'damaged',
    sentence: `The kept catalogue cannot be used: ${name} is not whole.`,
  } as const);
}
