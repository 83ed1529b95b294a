/** How good and how fast the search is on the catalogue of a real release, beside three libraries. */
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { searchDocuments } from '../../electron/host/catalog/search/documents.ts';
import { createSearchIndex } from '../../electron/host/catalog/search/search-index.ts';
import { report as reportFigure } from './figure.ts';
import {
  allQueries,
  halves,
  hasRealData,
  laterQueries,
  type Query,
  qualityOf,
  realData,
} from './search-data.ts';
import { entriesOf, type Finder, fuse, miniSearch, uFuzzy } from './search-others.ts';
import { measureIn, scaledFigures } from './search-scaled.ts';

/** Fuse.js needs seconds for one query of this catalogue: it answers every so manieth only. */
const FUSE_SAMPLE = 6;
const LARGEST_P95 = 8;
const LARGEST_RESIDENT_MB = 200;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const [, , folder] = process.argv;
if (folder !== undefined) measureIn(folder);
else if (hasRealData) bench();
else print('skipped: the files of a release are not here');

function bench(): void {
  const data = realData();
  const documents = [...searchDocuments({ ...data, texts: curatedCatalogue() })];
  const index = createSearchIndex(documents);
  const ours: Finder = (text, limit) =>
    index.search(text, { limit }).map(({ document }) => documents[document]?.name ?? '');
  const { tuned, heldOut } = halves(allQueries());
  const all = [...tuned, ...heldOut];
  const shipped = entriesOf(documents, false);
  const withTexts = entriesOf(documents, true);

  print(row(['', 'queries', 'S@1', 'S@10', 'MRR', 'ms/query']));
  report('ours, tuned half', tuned, ours);
  report('ours, held-out half', heldOut, ours);
  for (const kind of ['purpose', 'typo', 'everyday', 'exact', 'partial']) {
    report(
      `ours, held out: ${kind}`,
      heldOut.filter((query) => query.kind === kind),
      ours,
    );
  }
  report('ours, later queries', laterQueries(), ours);
  report('MiniSearch', all, miniSearch(shipped));
  report('MiniSearch, our texts', all, miniSearch(withTexts));
  report('uFuzzy', all, uFuzzy(shipped));
  report('uFuzzy, our texts', all, uFuzzy(withTexts));
  const sample = all.filter((_, at) => at % FUSE_SAMPLE === 0);
  report('Fuse.js (sample)', sample, fuse(shipped));

  const figures = scaledFigures(data);
  print(`\n150,000 packages and 25,000 options, each keystroke of all queries (${figures.keystrokes})`);
  print(`built in ${(figures.buildMs / 1000).toFixed(1)} s, ${megabytes(figures.indexBytes)} MB`);
  print(`opened in ${figures.openMs.toFixed(1)} ms`);
  print(
    `answers: p50 ${figures.p50.toFixed(2)} ms, p95 ${figures.p95.toFixed(2)} ms, slowest ${figures.slowest.toFixed(1)} ms`,
  );
  print(`the whole process: ${megabytes(figures.residentBytes)} MB`);
  reportFigure({
    what: 'a keystroke in 175,000, 95 of 100',
    unit: 'ms',
    ours: figures.p95,
    limit: LARGEST_P95,
  });
  const resident = figures.residentBytes / 1e6;
  reportFigure({
    what: 'memory of a search in 175,000',
    unit: 'MB',
    ours: resident,
    limit: LARGEST_RESIDENT_MB,
  });
}

function report(name: string, queries: readonly Query[], find: Finder): void {
  const start = performance.now();
  const { first, amongTen, meanReciprocalRank } = qualityOf(queries, find);
  const each = (performance.now() - start) / queries.length;
  const shares = [first, amongTen, meanReciprocalRank].map((share) => share.toFixed(2));
  print(row([name, `${queries.length}`, ...shares, each.toFixed(1)]));
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
