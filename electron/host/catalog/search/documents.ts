/** What of the catalogue can be found, and by which words. */
import type { Catalogue } from '../catalogue.ts';
import type { CuratedApp, CuratedPage, CuratedSetting } from '../curated/curated.ts';
import type { OptionRecord, PackageRecord } from '../records.ts';
import { purposesOf } from '../vocabulary/purposes.ts';
import type { Purpose, SearchDocument } from './search-document.ts';
import { optionWeight, packageWeight } from './weights.ts';

export type SearchedOption = Pick<OptionRecord, 'name' | 'description'>;
export type SearchedPackage = Pick<PackageRecord, 'attribute' | 'description' | 'mainProgram'>;

export interface SearchedCatalogue {
  readonly options: readonly SearchedOption[];
  readonly packages: readonly SearchedPackage[];
  /** Our own texts. Those about packages and options that are not there are left out. */
  readonly texts: Catalogue;
}

/** Apps we wrote about, and those of them that stand first on their shelf. */
const WRITTEN_ABOUT = 1.12;
const SUGGESTED = 1.18;
const SETTING = 1.08;
/** An option that we thought of as good for something is no detail. */
const IN_VOCABULARY = 1;
/** What is named first for a purpose stands beside what is well-known. */
const FIRST_FOR_PURPOSE = 1.1;
/** A page stands behind the one thing on it that was meant, and before the rest. */
const PAGE = 1.14;
const FIT_OF_PAGE = 0.97;
/** A package that NixOS has a module of its own for is one that many use. */
const WITH_MODULE = 1.08;

/** In this order: the options, the packages, the pages, each as they were given. */
export function* searchDocuments({ options, packages, texts }: SearchedCatalogue): Generator<SearchDocument> {
  const modules = new Set(options.flatMap(({ name }) => moduleOf(name) ?? []));
  const describedBy = new Map(packages.map(({ attribute, description }) => [attribute, description]));
  for (const option of options) {
    const module = moduleOf(option.name);
    yield optionDocument(option, texts.setting(option.name), module && describedBy.get(module));
  }
  for (const found of packages) {
    const document = packageDocument(found, texts.app(found.attribute));
    const isOrdinary = document.weight <= 1 && modules.has(found.attribute);
    yield isOrdinary ? { ...document, weight: document.weight * WITH_MODULE } : document;
  }
  for (const page of texts.pages) yield pageDocument(page);
}

/** Only what we wrote ourselves: pages, apps, settings. */
export function documentsOf({ pages, apps, settings }: Catalogue): readonly SearchDocument[] {
  return [
    ...pages.map(pageDocument),
    ...apps.map((app) =>
      packageDocument({ attribute: app.attribute, description: '', mainProgram: null }, app),
    ),
    ...settings.map((setting) =>
      optionDocument({ name: setting.option, description: '' }, setting, undefined),
    ),
  ];
}

/** The name of the module whose main switch this is: `nginx` of `services.nginx.enable`. */
function moduleOf(option: string): string | undefined {
  return /^(?:services|programs|virtualisation|hardware)\.([^.]+)\.enable$/.exec(option)?.[1];
}

function optionDocument(
  { name, description }: SearchedOption,
  written: CuratedSetting | undefined,
  packageDescription: string | undefined,
): SearchDocument {
  const said = withoutPreamble(description);
  const purposes = purposesOf(name);
  return {
    kind: 'option',
    name,
    title: written?.title ?? '',
    summary: written?.summary ?? packageDescription ?? said,
    description: written === undefined && packageDescription === undefined ? '' : said,
    keywords: written?.keywords ?? [],
    purposes,
    program: null,
    weight: Math.max(optionWeight(name), written ? SETTING : 0, weightOfPurposes(purposes)),
  };
}

function weightOfPurposes(purposes: readonly Purpose[]): number {
  if (purposes.some(({ fit }) => fit === 1)) return FIRST_FOR_PURPOSE;
  return purposes.length > 0 ? IN_VOCABULARY : 0;
}

/** `Whether to enable` is said of thousands. */
function withoutPreamble(description: string): string {
  return description.replace(/^\s*(?:whether to enable|whether to|enables?)\s+(?:the\s+)?/i, '');
}

function packageDocument(
  { attribute, description, mainProgram }: SearchedPackage,
  written: CuratedApp | undefined,
): SearchDocument {
  const purposes = purposesOf(attribute);
  const weight = packageWeight(attribute);
  const document = {
    kind: 'package',
    name: attribute,
    title: '',
    summary: description,
    description: '',
    keywords: [],
    purposes,
    program: mainProgram,
    weight,
  } as const;
  if (written === undefined) return document;
  return {
    ...document,
    title: written.name,
    summary: written.summary,
    description: `${description} ${written.description}`,
    keywords: written.keywords,
    weight: Math.max(weight, written.suggested ? SUGGESTED : WRITTEN_ABOUT),
  };
}

function pageDocument({ id, title, summary, keywords }: CuratedPage): SearchDocument {
  return {
    kind: 'page',
    name: id,
    title,
    summary,
    description: '',
    keywords: [],
    purposes: [title, ...keywords].map((phrase) => ({ phrase, fit: FIT_OF_PAGE })),
    program: null,
    weight: PAGE,
  };
}
