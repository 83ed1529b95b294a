import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import {
  MOST_UNPACKED_BYTES,
  readListedPackages,
  readServedOptions,
  readServedPackages,
} from '../../../../../../electron/host/catalog/sources/served-files.ts';
import { catalogDataOf } from '../../../../../../electron/host/catalog/store/catalogue-file.ts';

const option = {
  declarations: ['nixos/modules/services/networking/ssh/sshd.nix'],
  default: { _type: 'literalExpression', text: 'false' },
  description: 'Whether to enable the OpenSSH daemon.',
  example: { _type: 'literalExpression', text: 'true' },
  loc: ['services', 'openssh', 'enable'],
  readOnly: false,
  type: 'boolean',
};

describe('options.json of a channel', () => {
  it('becomes records', async () => {
    expect(await optionsOf({ 'services.openssh.enable': option })).toEqual([
      {
        name: 'services.openssh.enable',
        path: ['services', 'openssh', 'enable'],
        type: { kind: 'bool' },
        typeText: 'boolean',
        description: 'Whether to enable the OpenSSH daemon.',
        default: 'false',
        example: 'true',
        declarations: ['nixos/modules/services/networking/ssh/sshd.nix'],
        readOnly: false,
      },
    ]);
  });

  it('may leave out what an option need not have, or have it in an older form', async () => {
    const [record] = await optionsOf({
      a: {
        loc: ['a'],
        type: 'string',
        description: { _type: 'mdDoc', text: 'Words.' },
        declarations: [{ name: '<nixpkgs/nixos/a.nix>', url: 'https://example.org' }],
        default: false,
      },
    });
    expect(record).toMatchObject({
      description: 'Words.',
      declarations: ['<nixpkgs/nixos/a.nix>'],
      default: null,
      example: null,
      readOnly: false,
    });
  });

  it('leaves out an option that cannot be understood, and keeps the others', async () => {
    const records = await optionsOf({ good: option, one: 'no option', two: { loc: [] }, three: null });
    expect(records.map(({ name }) => name)).toEqual(['good']);
  });
});

describe('packages.json of a channel', () => {
  it('becomes records', async () => {
    const meta = {
      available: true,
      broken: false,
      description: 'Media player',
      homepage: ['https://videolan.org/vlc', 'https://vlc.example'],
      insecure: false,
      license: [{ spdxId: 'GPL-2.0-or-later' }, { fullName: 'Other' }, 'free'],
      mainProgram: 'vlc',
      position: 'pkgs/applications/video/vlc/default.nix:1',
      unfree: false,
    };
    expect(await packagesOf({ vlc: { pname: 'vlc', version: '3.0', system: 'x86_64-linux', meta } })).toEqual(
      [
        {
          attribute: 'vlc',
          name: 'vlc',
          version: '3.0',
          description: 'Media player',
          licences: ['GPL-2.0-or-later', 'Other', 'free'],
          free: true,
          broken: false,
          insecure: false,
          available: true,
          mainProgram: 'vlc',
          homepage: 'https://videolan.org/vlc',
          position: 'pkgs/applications/video/vlc/default.nix:1',
        },
      ],
    );
  });

  it('tells what has to be allowed first from what does not run on this kind of computer', async () => {
    const records = await packagesOf({
      unfree: { meta: { available: false, unfree: true } },
      elsewhere: { meta: { available: false, unsupported: true } },
    });
    expect(records).toMatchObject([
      { attribute: 'unfree', free: false, available: true },
      { attribute: 'elsewhere', free: true, available: false },
    ]);
  });

  it('leaves out what cannot be understood, and keeps the others', async () => {
    const records = await packagesOf({ good: { pname: 'good', version: '1' }, one: 7, two: null });
    expect(records.map(({ attribute }) => attribute)).toEqual(['good']);
    expect(await packagesOf({ odd: { pname: 'odd', meta: { description: 3, license: {} } } })).toMatchObject([
      { attribute: 'odd', description: '', licences: [] },
    ]);
  });
});

describe('the list of packages that Nix itself tells', () => {
  it('becomes the same records, without the name of the channel', () => {
    const meta = { unfree: true, available: false, license: { shortName: 'unfree', free: false } };
    const listed = { 'nixos.steam': { name: 'steam-1.0', pname: 'steam', version: '1.0', meta }, 'a.b': {} };
    expect(readListedPackages(JSON.stringify(listed))).toMatchObject({
      ok: true,
      value: [
        { attribute: 'steam', name: 'steam', version: '1.0', free: false, available: true },
        { attribute: 'a.b', name: 'a.b', version: '' },
      ],
    });
  });

  it.each(['', 'error: out of memory', '[]', 'null'])('is refused where it is %j', (output) => {
    expect(readListedPackages(output)).toMatchObject({ ok: false, error: { kind: 'evaluation-failed' } });
  });
});

describe('something else under that name', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page of a hotel', Buffer.from('<!doctype html><title>Welcome</title>')],
    ['packed words', packed('Welcome')],
    ['a list', packed('[]')],
    ['an empty set', packed('{}')],
    ['an error in JSON', packed('{"error":"not found","packages":{"message":"no"}}')],
    ['one that was broken off', packed(JSON.stringify({ a: option })).subarray(0, 40)],
  ])('%s is refused', async (_, bytes) => {
    expect(await readServedOptions(bytes)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    expect(await readServedPackages(bytes)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  });

  it('one that is enormous once it is unpacked is refused', async () => {
    const bytes = brotliCompressSync(Buffer.alloc(MOST_UNPACKED_BYTES + 1, ' '), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 0 },
    });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readServedOptions(bytes)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('any JSON is read or refused, without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (content) => {
        await readServedOptions(packed(JSON.stringify(content)));
        await readServedPackages(packed(JSON.stringify({ packages: content })));
      }),
    );
  });
});

const served = join(process.cwd(), '../shared/data/channel-nixos-24.11');
const isMissing = !existsSync(served);
const note = isMissing ? ' (skipped: no channel files beside the project)' : '';

describe.skipIf(isMissing)(`the files of NixOS 24.11${note}`, () => {
  it('are read whole, and every record is found again in the catalogue made of them', async () => {
    const options = await readServedOptions(await readFile(join(served, 'options.json.br')));
    const packages = await readServedPackages(await readFile(join(served, 'packages.json.br')));
    if (!options.ok || !packages.ok) throw new Error('not read');
    expect(options.value).toHaveLength(19_838);
    expect(packages.value).toHaveLength(73_367);

    const data = catalogDataOf({
      options: options.value,
      packages: packages.value,
      texts: curatedCatalogue(),
    });
    expect(data.options.count).toBe(19_838);
    expect(data.packages.count).toBe(73_367);
    const unlike = options.value.filter(({ name, path }) => data.options.declarationOf(path)?.name !== name);
    expect(unlike.map(({ name }) => name)).toEqual([]);
    expect(data.packages.package('vlc')).toEqual(packages.value.find(({ attribute }) => attribute === 'vlc'));
    const below = data.options.children([]) ?? [];
    expect(below.reduce((sum, child) => sum + child.options, 0)).toBe(19_838);
  });
});

async function optionsOf(content: Record<string, unknown>) {
  const records = await readServedOptions(packed(JSON.stringify(content)));
  if (!records.ok) throw new Error(records.error.sentence);
  return records.value;
}

async function packagesOf(content: Record<string, unknown>) {
  const records = await readServedPackages(packed(JSON.stringify({ version: '2', packages: content })));
  if (!records.ok) throw new Error(records.error.sentence);
  return records.value;
}

function packed(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}
