/** The catalogue of a real release, where one lies beside the project, and the queries it is measured with. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { SearchedOption, SearchedPackage } from '../../electron/host/catalog/search/documents.ts';

const folder = join(process.cwd(), '../shared/data/channel-nixos-24.11');

export const hasRealData = existsSync(join(folder, 'options.json.br'));

export interface RealData {
  readonly options: readonly SearchedOption[];
  readonly packages: readonly SearchedPackage[];
}

export function realData(): RealData {
  const options: Record<string, { description?: string | { text?: string } }> = read('options.json.br');
  const { packages }: { packages: Record<string, { meta: { description?: string; mainProgram?: string } }> } =
    read('packages.json.br');
  return {
    options: Object.entries(options).map(([name, { description }]) => ({
      name,
      description: typeof description === 'string' ? description : (description?.text ?? ''),
    })),
    packages: Object.entries(packages).map(([attribute, { meta }]) => ({
      attribute,
      description: meta.description ?? '',
      mainProgram: meta.mainProgram ?? null,
    })),
  };
}

function read(file: string): never {
  return JSON.parse(brotliDecompressSync(readFileSync(join(folder, file))).toString()) as never;
}

export interface Query {
  readonly kind: 'purpose' | 'typo' | 'everyday' | 'exact' | 'partial';
  readonly text: string;
  /** Any of them is what was looked for. */
  readonly find: readonly string[];
}

/** Written before anything was tuned. */
export function allQueries(): readonly Query[] {
  return queriesIn('queries.json');
}

/** Written when the vocabulary was, in two rounds; each was measured once before anything was learnt from it. */
export function laterQueries(): readonly Query[] {
  return [...queriesIn('later-queries.json'), ...queriesIn('last-queries.json')];
}

function queriesIn(file: string): readonly Query[] {
  return JSON.parse(readFileSync(join(process.cwd(), 'test/cases/search', file), 'utf8'));
}

/** Every second one is put aside: what it shows is read off at the end, and nothing is tuned to it. */
export function halves(queries: readonly Query[]): { readonly tuned: Query[]; readonly heldOut: Query[] } {
  return {
    tuned: queries.filter((_, at) => at % 2 === 0),
    heldOut: queries.filter((_, at) => at % 2 === 1),
  };
}

export interface Quality {
  readonly first: number;
  readonly amongTen: number;
  readonly meanReciprocalRank: number;
}

/** @param find names, best first */
export function qualityOf(
  queries: readonly Query[],
  find: (text: string, limit: number) => readonly string[],
): Quality {
  let first = 0;
  let amongTen = 0;
  let reciprocal = 0;
  for (const query of queries) {
    const rank = find(query.text, 10).findIndex((name) => query.find.includes(name)) + 1;
    if (rank === 0) continue;
    amongTen++;
    reciprocal += 1 / rank;
    if (rank === 1) first++;
  }
  const each = (sum: number): number => sum / queries.length;
  return { first: each(first), amongTen: each(amongTen), meanReciprocalRank: each(reciprocal) };
}
