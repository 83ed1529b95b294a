/** A whole catalogue as one file: records that are read one by one, and the index of the search. */
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { optionTypeSchema } from '#shared/options/option-type.ts';
import type { CatalogData, Found } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import type { OptionRecord, PackageRecord } from '../records.ts';
import { searchDocuments } from '../search/documents.ts';
import { buildSearchIndex, openSearchIndex } from '../search/search-index.ts';
import { type OptionTree, optionTree } from './option-tree.ts';
import { type DamagedFile, encodeSections, openSections, type Sections } from './section-file.ts';
import { byBytes, encodeStrings, openStrings, type StringTable } from './string-table.ts';

/** What a catalogue was made of: where that differs, it is stale. */
export const catalogueIdentitySchema = z.object({
  /** Of what is written in the records: another one is made new. */
  format: z.literal(1),
  /** Our own texts and vocabulary are in the search. */
  texts: z.string(),
  /** The collection: a store path, a revision, a release. */
  nixpkgs: z.string(),
  /** The files of the configuration that bring options of their own. */
  modules: z.string(),
  readAt: z.string(),
  optionSource: z.enum(['texts', 'channel', 'evaluation']),
  packageSource: z.enum(['texts', 'channel', 'evaluation']),
});
export type CatalogueIdentity = z.infer<typeof catalogueIdentitySchema>;

export interface CatalogueContents {
  readonly identity: CatalogueIdentity;
  readonly options: readonly OptionRecord[];
  readonly packages: readonly PackageRecord[];
  readonly texts: Catalogue;
}

export interface OpenedCatalogue {
  readonly identity: CatalogueIdentity;
  readonly data: CatalogData;
}

export function encodeCatalogue({ identity, options, packages, texts }: CatalogueContents): Uint8Array {
  const sortedOptions = sorted(options, (option) => option.name);
  const sortedPackages = sorted(packages, (one) => one.attribute);
  const search = buildSearchIndex(
    searchDocuments({ options: sortedOptions, packages: sortedPackages, texts }),
  );
  return encodeSections(identity, {
    ...encodeStrings(
      'option names',
      sortedOptions.map((option) => option.name),
    ),
    ...encodeStrings(
      'options',
      sortedOptions.map((option) => JSON.stringify(option)),
    ),
    ...encodeStrings(
      'package names',
      sortedPackages.map((one) => one.attribute),
    ),
    ...encodeStrings('packages', sortedPackages.map(packedPackage)),
    ...encodeStrings(
      'pages',
      texts.pages.map((page) => page.id),
    ),
    ...prefixed('search ', search),
  });
}

export function openCatalogue(file: Uint8Array): Result<OpenedCatalogue, DamagedFile> {
  const opened = openSections(file, catalogueIdentitySchema);
  if (!opened.ok) return opened;
  const { identity, sections } = opened.value;
  const optionNames = openStrings('option names', sections);
  const options = openStrings('options', sections);
  const packageNames = openStrings('package names', sections);
  const packages = openStrings('packages', sections);
  const pages = openStrings('pages', sections);
  if (!optionNames.ok) return optionNames;
  if (!options.ok) return options;
  if (!packageNames.ok) return packageNames;
  if (!packages.ok) return packages;
  if (!pages.ok) return pages;
  const search = openSearchIndex(withoutPrefix('search ', sections));
  if (!search.ok) return fail({ kind: 'damaged', sentence: search.error.sentence });
  const counted = options.value.length + packages.value.length + pages.value.length;
  const fits =
    optionNames.value.length === options.value.length &&
    packageNames.value.length === packages.value.length &&
    search.value.documents === counted;
  if (!fits)
    return fail({
      kind: 'damaged',
      sentence: 'The kept catalogue cannot be used: its parts do not fit together.',
    });

  const knownOptions = knownOptionsOf(optionNames.value, options.value);
  const knownPackages = knownPackagesOf(packageNames.value, packages.value);
  const found = (document: number): Found | undefined => {
    const option = knownOptions.at(document);
    if (option !== undefined) return { kind: 'option', option };
    const one = knownPackages.at(document - knownOptions.count);
    if (one !== undefined) return { kind: 'package', package: one };
    const page = pages.value.at(document - knownOptions.count - knownPackages.count);
    return page === undefined ? undefined : { kind: 'page', page };
  };
  return ok({
    identity,
    data: { options: knownOptions, packages: knownPackages, search: search.value, found },
  });
}

/** For tests, and for what is small enough to be made at once. */
export function catalogDataOf(contents: Omit<CatalogueContents, 'identity'>): CatalogData {
  const identity: CatalogueIdentity = {
    format: 1,
    texts: '',
    nixpkgs: '',
    modules: '',
    readAt: new Date(0).toISOString(),
    optionSource: 'texts',
    packageSource: 'texts',
  };
  const opened = openCatalogue(encodeCatalogue({ ...contents, identity }));
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value.data;
}

const optionRecordSchema: z.ZodType<OptionRecord> = z.object({
  name: z.string(),
  path: z.array(z.string()),
  type: optionTypeSchema,
  typeText: z.string(),
  description: z.string(),
  default: z.string().nullable(),
  example: z.string().nullable(),
  declarations: z.array(z.string()),
  readOnly: z.boolean(),
});

function knownOptionsOf(names: StringTable, records: StringTable): CatalogData['options'] {
  let tree: OptionTree | undefined;
  const at = (index: number): OptionRecord | undefined => {
    return readRecord(records.at(index), optionRecordSchema);
  };
  const wholeTree = (): OptionTree => {
    tree ??= optionTree(pathsOf(names));
    return tree;
  };
  return {
    count: names.length,
    at,
    nameAt: names.at,
    option: (name) => at(names.find(name)),
    declarationOf(path) {
      const index = wholeTree().declarationOf(path);
      return index === undefined ? undefined : at(index);
    },
    children: (path) => wholeTree().children(path),
  };
}

function* pathsOf(names: StringTable): Generator<readonly string[]> {
  for (let index = 0; index < names.length; index++) yield splitName(names.at(index) as string);
}

/** `services."a.b".enable` has three names. */
function splitName(name: string): readonly string[] {
  if (!name.includes('"')) return name.split('.');
  return [...name.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(([whole, quoted]) =>
    quoted === undefined ? whole : quoted.replace(/\\(.)/g, '$1'),
  );
}

/** Short, because there are very many: [name, version, description, licences, signs, program, homepage, position]. */
const packedPackageSchema = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
]);

function packedPackage(one: PackageRecord): string {
  const signs = [
    one.free ? '' : 'u',
    one.broken ? 'b' : '',
    one.insecure ? 'i' : '',
    one.available ? '' : 'n',
  ].join('');
  const packed: z.infer<typeof packedPackageSchema> = [
    one.name,
    one.version,
    one.description,
    [...one.licences],
    signs,
    one.mainProgram,
    one.homepage,
    one.position,
  ];
  return JSON.stringify(packed);
}

function knownPackagesOf(names: StringTable, records: StringTable): CatalogData['packages'] {
  const at = (index: number): PackageRecord | undefined => {
    const packed = readRecord(records.at(index), packedPackageSchema);
    if (packed === undefined) return undefined;
    const [name, version, description, licences, signs, mainProgram, homepage, position] = packed;
    return {
      attribute: names.at(index) as string,
      name,
      version,
      description,
      licences,
      free: !signs.includes('u'),
      broken: signs.includes('b'),
      insecure: signs.includes('i'),
      available: !signs.includes('n'),
      mainProgram,
      homepage,
      position,
    };
  };
  return { count: names.length, at, nameAt: names.at, package: (attribute) => at(names.find(attribute)) };
}

/** The checksum says that the text is as it was written, not that this version of Snowglobe wrote it. */
function readRecord<Value>(text: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function sorted<Item>(items: readonly Item[], name: (item: Item) => string): readonly Item[] {
  const unique = new Map(items.map((item) => [name(item), item]));
  return [...unique].sort(([one], [other]) => byBytes(one, other)).map(([, item]) => item);
}

function prefixed(prefix: string, sections: Sections): Sections {
  return Object.fromEntries(Object.entries(sections).map(([name, bytes]) => [`${prefix}${name}`, bytes]));
}

function withoutPrefix(prefix: string, sections: Sections): Sections {
  return Object.fromEntries(
    Object.entries(sections)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, bytes]) => [name.slice(prefix.length), bytes]),
  );
}
