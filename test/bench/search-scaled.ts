/** The real catalogue grown to the size that is planned for, and what searching it costs in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { searchDocuments } from '../../electron/host/catalog/search/documents.ts';
import type { SearchSections } from '../../electron/host/catalog/search/search-document.ts';
import { buildSearchIndex, openSearchIndex } from '../../electron/host/catalog/search/search-index.ts';
import { allQueries, type RealData } from './search-data.ts';

const PACKAGES = 150_000;
const OPTIONS = 25_000;
/** Each keystroke is timed so often, and the least counts: what else the machine does is no cost of ours. */
const ROUNDS = 5;

export interface ScaledFigures {
  readonly buildMs: number;
  readonly indexBytes: number;
  readonly openMs: number;
  readonly keystrokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  /** Of the whole process, after all searches. */
  readonly residentBytes: number;
}

/** Repeats what is there under other names, so that there are more words as well. */
export function scaled({ options, packages }: RealData): RealData {
  const other = (word: string): string => word.replace(/[a-z](?=[a-z]*$)/, 'q');
  return {
    options: Array.from({ length: OPTIONS }, (_, at) => {
      const option = options[at % options.length] as (typeof options)[number];
      return at < options.length ? option : { ...option, name: option.name.replace(/[^.]+$/, other) };
    }),
    packages: Array.from({ length: PACKAGES }, (_, at) => {
      const found = packages[at % packages.length] as (typeof packages)[number];
      if (at < packages.length) return found;
      const round = Math.floor(at / packages.length);
      return { ...found, attribute: `moreSet${round}.${other(found.attribute.replaceAll('.', '-'))}` };
    }),
  };
}

export function scaledFigures(data: RealData): ScaledFigures {
  const start = performance.now();
  const sections = buildSearchIndex(searchDocuments({ ...scaled(data), texts: curatedCatalogue() }));
  const buildMs = performance.now() - start;
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  try {
    const names = Object.keys(sections);
    for (const [at, name] of names.entries()) {
      writeFileSync(join(folder, `${at}`), sections[name] as Uint8Array);
    }
    writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
    const [, bench = ''] = process.argv;
    const { stdout, status } = spawnSync(process.execPath, [bench, folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error('The measuring process failed.');
    const indexBytes = Object.values(sections).reduce((sum, { length }) => sum + length, 0);
    return { buildMs, indexBytes, ...JSON.parse(stdout) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In the process of its own: opens what lies in the folder, types every query and prints what it took. */
export function measureIn(folder: string): void {
  const names: readonly string[] = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
  const sections: SearchSections = Object.fromEntries(
    names.map((name, at) => [name, readFileSync(join(folder, `${at}`))]),
  );
  const start = performance.now();
  const opened = openSearchIndex(sections);
  const openMs = performance.now() - start;
  if (!opened.ok) throw new Error(opened.error.sentence);
  const typed = allQueries().flatMap(({ text }) =>
    Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)),
  );
  const times = typed.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    typed.forEach((text, at) => {
      const before = performance.now();
      opened.value.search(text, { limit: 50 });
      times[at] = Math.min(times[at] as number, performance.now() - before);
    });
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] as number;
  const figures = {
    openMs,
    keystrokes: times.length,
    p50: at(0.5),
    p95: at(0.95),
    slowest: at(1),
    residentBytes: process.memoryUsage().rss,
  };
  process.stdout.write(JSON.stringify(figures));
}
