import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import type { PackageRecord } from '../../../../../../electron/host/catalog/records.ts';
import {
  type CatalogueIdentity,
  catalogueIdentitySchema,
  encodeCatalogue,
  openCatalogue,
} from '../../../../../../electron/host/catalog/store/catalogue-file.ts';
import { encodeSections, openSections } from '../../../../../../electron/host/catalog/store/section-file.ts';
import { encodeStrings } from '../../../../../../electron/host/catalog/store/string-table.ts';
import { optionRecord } from '../../../../../helpers/known-options.ts';

const identity: CatalogueIdentity = {
  format: 1,
  texts: 'texts',
  nixpkgs: '/nix/store/x-nixos-24.11',
  modules: 'modules',
  readAt: '2026-11-21T08:00:00.000Z',
  optionSource: 'evaluation',
  packageSource: 'channel',
};

const options = [
  optionRecord({
    name: 'services.openssh.enable',
    description: 'Whether to enable the OpenSSH daemon.',
    default: 'false',
    declarations: ['nixos/modules/services/networking/ssh/sshd.nix'],
  }),
  optionRecord({ name: 'networking.hostName', type: { kind: 'string', multiline: false } }),
  optionRecord({ name: 'users.users.<name>.shell', type: { kind: 'nullOr', of: { kind: 'package' } } }),
  optionRecord({ name: 'boot.kernel.sysctl."net.a"', path: ['boot', 'kernel', 'sysctl', 'net.a'] }),
];

const packages = [
  packageRecord({ attribute: 'vlc', description: 'Cross-platform media player', mainProgram: 'vlc' }),
  packageRecord({
    attribute: 'kdePackages.kate',
    homepage: 'https://kate-editor.org',
    licences: ['GPL-2.0'],
  }),
  packageRecord({ attribute: 'steam', free: false, available: true, position: 'pkgs/a.nix:3' }),
  packageRecord({ attribute: 'old', broken: true, insecure: true, available: false }),
];

const texts = curatedCatalogue();
const file = encodeCatalogue({ identity, options, packages, texts });

describe('a catalogue in a file', () => {
  const { data } = opened(file);

  it('says what it was made of', () => {
    expect(opened(file).identity).toEqual(identity);
  });

  it('has every record as it was, in the order of their names', () => {
    expect(all(data.options).map(({ name }) => name)).toEqual(options.map(({ name }) => name).toSorted());
    for (const option of options) expect(data.options.option(option.name)).toEqual(option);
    for (const one of packages) expect(data.packages.package(one.attribute)).toEqual(one);
    expect(all(data.packages)).toHaveLength(packages.length);
    expect(data.options.nameAt(1)).toBe(data.options.at(1)?.name);
    expect(data.packages.nameAt(2)).toBe(data.packages.at(2)?.attribute);
  });

  it('knows nothing of what is not there', () => {
    expect(data.options.option('services.openssh')).toBeUndefined();
    expect(data.options.option('')).toBeUndefined();
    expect(data.packages.package('constructor')).toBeUndefined();
    expect(data.options.at(-1)).toBeUndefined();
    expect(data.packages.at(packages.length)).toBeUndefined();
    expect(data.found(-1)).toBeUndefined();
    expect(data.found(options.length + packages.length + texts.pages.length)).toBeUndefined();
  });

  it('finds by words what the hit then names, of every kind', () => {
    const first = (text: string, kind: 'option' | 'package' | 'page') => {
      const [hit] = data.search.search(text, { kinds: new Set([kind]) });
      return hit && data.found(hit.document);
    };
    expect(first('openssh', 'option')).toMatchObject({ option: { name: 'services.openssh.enable' } });
    expect(first('media player', 'package')).toMatchObject({ package: { attribute: 'vlc' } });
    const page = texts.pages[0];
    expect(first(page?.title ?? '', 'page')).toEqual({ kind: 'page', page: page?.id });
  });

  it('finds declarations by the names of entries, quoted names too', () => {
    expect(data.options.declarationOf(['users', 'users', 'jane', 'shell'])?.name).toBe(
      'users.users.<name>.shell',
    );
    expect(data.options.declarationOf(['boot', 'kernel', 'sysctl', 'net.a'])).toEqual(options[3]);
  });

  it('keeps one of two records with one name', () => {
    const twice = encodeCatalogue({ identity, options: [...options, ...options], packages, texts });
    expect(opened(twice).data.options.count).toBe(options.length);
  });

  it('may be empty', () => {
    const { data: none } = opened(encodeCatalogue({ identity, options: [], packages: [], texts }));
    expect(none.options.count + none.packages.count).toBe(0);
    expect(none.options.children([])).toEqual([]);
    expect(() => none.search.search('firefox')).not.toThrow();
  });
});

describe('a damaged catalogue', () => {
  it('is never trusted: any change anywhere is noticed', () => {
    const change = fc.record({
      at: fc.nat(file.length - 1),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 64 }),
    });
    fc.assert(
      fc.property(change, ({ at, bytes }) => {
        const other = Buffer.from(file);
        other.set(bytes.subarray(0, file.length - at), at);
        if (other.equals(file)) return;
        expect(openCatalogue(other).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is never trusted: nor one that was broken off', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(openCatalogue(file.subarray(0, length)).ok).toBe(false);
      }),
    );
  });

  it('never crashes, also where somebody made the checksum fit', () => {
    const { sections } = parts();
    const names = Object.keys(sections);
    const change = fc.record({
      name: fc.constantFrom(...names),
      how: fc.constantFrom('leave out', 'shorten', 'overwrite', 'exchange'),
      other: fc.constantFrom(...names),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }),
      at: fc.nat(5_000),
    });
    fc.assert(
      fc.property(change, ({ name, how, other, bytes, at }) => {
        const changed: Record<string, Uint8Array> = { ...sections };
        const old = sections[name] as Uint8Array;
        if (how === 'leave out') delete changed[name];
        if (how === 'shorten') changed[name] = old.slice(0, Math.max(0, old.length - bytes.length));
        if (how === 'exchange') changed[name] = sections[other] as Uint8Array;
        if (how === 'overwrite' && old.length > 0) {
          const copy = old.slice();
          const from = at % old.length;
          copy.set(bytes.subarray(0, old.length - from), from);
          changed[name] = copy;
        }
        const result = openCatalogue(encodeSections(identity, changed));
        if (!result.ok) return;
        const { data } = result.value;
        all(data.options);
        all(data.packages);
        data.options.children([]);
        data.options.declarationOf(['users', 'users', 'jane', 'shell']);
        for (const text of ['openssh', 'mdia player', 'k']) {
          for (const { document } of data.search.search(text)) data.found(document);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has no record where another version wrote something else', () => {
    const { sections } = parts();
    const records = options.map((_, index) => ['not JSON', '{"name":1}', '[]', 'null'][index] as string);
    const changed = { ...sections, ...encodeStrings('options', records) };
    const { data } = opened(encodeSections(identity, changed));
    expect(options.map((_, index) => data.options.at(index))).toEqual(options.map(() => undefined));
    expect(data.found(0)).toBeUndefined();
  });

  it.each([
    ['of another format', { ...identity, format: 2 }],
    ['that does not say what it was made of', { ...identity, nixpkgs: undefined }],
    ['from an unknown source', { ...identity, optionSource: 'hearsay' }],
  ])('is one %s', (_, other) => {
    expect(openCatalogue(encodeSections(other, parts().sections)).ok).toBe(false);
  });

  it('is one whose parts are of different catalogues', () => {
    const fewer = openSections(
      encodeCatalogue({ identity, options: options.slice(1), packages, texts }),
      catalogueIdentitySchema,
    );
    if (!fewer.ok) throw new Error(fewer.error.sentence);
    const { sections } = parts();
    const mixed = Object.fromEntries(
      Object.entries(sections).map(([name, bytes]) => [
        name,
        name.startsWith('options.') ? (fewer.value.sections[name] as Uint8Array) : bytes,
      ]),
    );
    expect(openCatalogue(encodeSections(identity, mixed)).ok).toBe(false);
  });
});

function opened(bytes: Uint8Array) {
  const result = openCatalogue(bytes);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

function parts() {
  const result = openSections(file, catalogueIdentitySchema);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

function all<Item>({ count, at }: { count: number; at(index: number): Item | undefined }): Item[] {
  return Array.from({ length: count }, (_, index) => at(index)).filter((item) => item !== undefined);
}

function packageRecord(facts: Partial<PackageRecord> & { readonly attribute: string }): PackageRecord {
  return {
    name: facts.attribute,
    version: '1.0',
    description: '',
    licences: [],
    free: true,
    broken: false,
    insecure: false,
    available: true,
    mainProgram: null,
    homepage: null,
    position: null,
    ...facts,
  };
}
