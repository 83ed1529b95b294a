import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeSections, openSections } from '../../../../../../electron/host/catalog/store/section-file.ts';

const identitySchema = z.object({ of: z.string() });
const identity = { of: 'a test' };

const sections = {
  numbers: new Uint8Array(Uint32Array.of(1, 2, 3).buffer),
  text: Buffer.from('déjà vu'),
  empty: new Uint8Array(0),
};

describe('sections in a file', () => {
  it('come back as they were', () => {
    const anyName = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(anyName, fc.uint8Array({ maxLength: 100 })), (written) => {
        const opened = openSections(encodeSections(identity, written), identitySchema);
        if (!opened.ok) throw new Error(opened.error.sentence);
        expect(opened.value.identity).toEqual(identity);
        expect(Object.keys(opened.value.sections).toSorted()).toEqual(Object.keys(written).toSorted());
        for (const [name, bytes] of Object.entries(written)) {
          expect([...(opened.value.sections[name] ?? [])]).toEqual([...bytes]);
        }
      }),
    );
  });

  it('lie evenly in memory, also where the file does not', () => {
    const file = encodeSections(identity, { odd: Uint8Array.of(1), numbers: sections.numbers });
    for (const shift of [0, 1, 4]) {
      const memory = Buffer.alloc(file.length + shift);
      memory.set(file, shift);
      const opened = openSections(memory.subarray(shift), identitySchema);
      const numbers = opened.ok ? opened.value.sections.numbers : undefined;
      expect(numbers && new Uint32Array(numbers.buffer, numbers.byteOffset, 3)).toEqual(
        Uint32Array.of(1, 2, 3),
      );
    }
  });
});

describe('what is not such a file', () => {
  const file = encodeSections(identity, sections);

  it('one whose end is missing, wherever it was broken off', () => {
    for (let length = 0; length < file.length; length++) {
      expect(openSections(file.subarray(0, length), identitySchema).ok).toBe(false);
    }
  });

  it('one that had anything added', () => {
    expect(openSections(Buffer.concat([file, Buffer.alloc(8)]), identitySchema).ok).toBe(false);
  });

  it('one with any one bit turned over', () => {
    for (let at = 0; at < file.length * 8; at++) {
      const other = Buffer.from(file);
      other[at >> 3] = (other[at >> 3] as number) ^ (1 << (at & 7));
      expect(openSections(other, identitySchema).ok).toBe(false);
    }
  });

  it('any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(openSections(bytes, identitySchema).ok).toBe(false);
        expect(openSections(sealed(bytes), identitySchema).ok).toBe(false);
      }),
    );
  });

  it('one that is of something else', () => {
    const other = openSections(file, z.object({ of: z.literal('something else') }));
    expect(other).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('what it is of') } });
  });

  it.each([
    ['beyond the end', { name: 'a', offset: 0, length: 1_000 }],
    ['begins beyond the end', { name: 'a', offset: 8_000, length: 0 }],
    ['before the beginning', { name: 'a', offset: -8, length: 8 }],
    ['at no even place', { name: 'a', offset: 3, length: 1 }],
    ['of half a byte', { name: 'a', offset: 0, length: 0.5 }],
    ['of a length that cannot be counted', { name: 'a', offset: 0, length: 1e300 }],
    ['of a length in words', { name: 'a', offset: 0, length: 'all of it' }],
    ['without a name', { offset: 0, length: 1 }],
  ])('one with a right checksum and a section %s', (_, section) => {
    const header = Buffer.from(JSON.stringify({ identity, sections: [section] }));
    const behind = Buffer.alloc(Math.ceil((4 + 25 + header.length) / 8) * 8 - 25 + 16);
    behind.writeUInt32LE(header.length);
    header.copy(behind, 4);
    expect(openSections(sealed(behind), identitySchema).ok).toBe(false);
  });
});

/** With the right beginning and the right checksum. */
function sealed(behind: Uint8Array): Uint8Array {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(behind));
  return Buffer.concat([Buffer.from('snowglobe sections 2\n'), checksum, behind]);
}
