/** Everything known about options and packages at one moment, whatever it was read from. */
import type { CatalogStatus } from '#shared/api/catalog.ts';
import type { OptionRecord, PackageRecord } from './records.ts';
import type { SearchIndex } from './search/search-document.ts';

export interface CatalogData {
  readonly options: KnownOptions;
  readonly packages: KnownPackages;
  /** Over packages, options and pages, our own texts included. */
  readonly search: SearchIndex;
  /** What a hit of the search names. */
  found(document: number): Found | undefined;
}

export type Found =
  | { readonly kind: 'option'; readonly option: OptionRecord }
  | { readonly kind: 'package'; readonly package: PackageRecord }
  /** The id of a page of ours. */
  | { readonly kind: 'page'; readonly page: string };

export interface KnownOptions {
  readonly count: number;
  /** In the order of their names. */
  at(index: number): OptionRecord | undefined;
  /** Cheaper than the whole record. */
  nameAt(index: number): string | undefined;
  /** By its declared name: `users.users.<name>.description`. */
  option(name: string): OptionRecord | undefined;
  /** The declaration of a path that has the entries' own names in it: `['users', 'users', 'jane', 'shell']`. */
  declarationOf(path: readonly string[]): OptionRecord | undefined;
  /** Names directly below a declared path, in order; undefined where there is no such path. */
  children(path: readonly string[]): readonly ChildName[] | undefined;
}

/** Where there is nothing but our own texts. */
export const noKnownOptions: KnownOptions = {
  count: 0,
  at: () => undefined,
  nameAt: () => undefined,
  option: () => undefined,
  declarationOf: () => undefined,
  children: (path) => (path.length === 0 ? [] : undefined),
};

export interface ChildName {
  readonly name: string;
  /** An option stands at this very path. */
  readonly isOption: boolean;
  /** Names directly below it. */
  readonly children: number;
  /** Options at and below it. */
  readonly options: number;
}

export interface KnownPackages {
  readonly count: number;
  at(index: number): PackageRecord | undefined;
  nameAt(index: number): string | undefined;
  /** By attribute path joined by dots. */
  package(attribute: string): PackageRecord | undefined;
}

/** Keeps the newest data there is, and makes newer in the background. */
export interface CatalogKeeper {
  /** At once: the last that was read, or our own texts. */
  current(): CatalogData;
  status(): CatalogStatus;
  refresh(wish: { readonly evaluatePackages?: boolean | undefined }): CatalogStatus;
  cancel(): CatalogStatus;
  onChange(listener: (status: CatalogStatus) => void): () => void;
  /** What was kept on disk is there, or known not to be. */
  opened(): Promise<void>;
  /** Reads again what is not of this collection and these modules. Resolves when that is done. */
  check(): Promise<void>;
  /** Stops what is under way. */
  close(): Promise<void>;
}
