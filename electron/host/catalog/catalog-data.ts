/** Everything known about options and packages at one moment, whatever it was read from. */
import type { CatalogStatus } from '#shared/api/catalog.ts';
import type { OptionRecord, PackageRecord } from './records.ts';
import type { SearchIndex } from './search/search-index.ts';

export interface CatalogData {
  readonly options: KnownOptions;
  readonly packages: KnownPackages;
  /** Over packages, options and pages, our own texts included. */
  readonly search: SearchIndex;
}

export interface KnownOptions {
  readonly count: number;
  /** In the order of their names. */
  at(index: number): OptionRecord | undefined;
  /** By its declared name: `users.users.<name>.description`. */
  option(name: string): OptionRecord | undefined;
  /** The declaration of a path that has the entries' own names in it: `['users', 'users', 'jane', 'shell']`. */
  declarationOf(path: readonly string[]): OptionRecord | undefined;
  /** Names directly below a declared path, in order; undefined where there is no such path. */
  children(path: readonly string[]): readonly ChildName[] | undefined;
}

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
  /** Stops what is under way. */
  close(): Promise<void>;
}
