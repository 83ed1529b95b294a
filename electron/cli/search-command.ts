/** `snowglobe search`: packages, options and pages for what a person would type. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { CatalogData } from '../host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../host/catalog/catalogue.ts';
import { fullTitle } from '../host/catalog/options/option-words.ts';
import { firstSentence } from '../host/catalog/options/plain-description.ts';
import type { SearchHit, SearchKind } from '../host/catalog/search/search-document.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import { loadCatalogue } from './load-catalogue.ts';

const USUAL_LIMIT = 20;
const GREATEST_LIMIT = 1_000;

interface Wish {
  readonly text: string | undefined;
  readonly kinds: ReadonlySet<SearchKind> | undefined;
  readonly limit: number;
  readonly json: boolean;
  readonly catalog: string | undefined;
}

/** What scripts rely on. */
interface Result {
  readonly kind: SearchKind;
  /** Attribute path, option path, or the page's id. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly score: number;
}

/** Exit codes: 0 found or nothing found, 1 the catalogue cannot be read, 2 wrong usage. */
export async function searchCommand(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (typeof wish === 'string') return complain(`${wish} Try 'snowglobe help'.`, exitCode.usage);
  const catalogue = await loadCatalogue(wish.catalog);
  if (!catalogue.ok) return complain(catalogue.error.sentence, exitCode.brokenFile);
  const find = searcher(catalogue.value, wish);
  if (wish.text !== undefined) {
    const results = find(wish.text);
    process.stdout.write(wish.json ? `${JSON.stringify(results)}\n` : results.map(inWords).join(''));
    return exitCode.done;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    process.stdout.write(`${JSON.stringify(find(line))}\n`);
  }
  return exitCode.done;
}

function readWish(args: readonly string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        packages: { type: 'boolean' },
        options: { type: 'boolean' },
        limit: { type: 'string' },
        json: { type: 'boolean' },
        stdin: { type: 'boolean' },
        catalog: { type: 'string' },
      },
    });
    const limit = values.limit === undefined ? USUAL_LIMIT : Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > GREATEST_LIMIT) {
      return `--limit takes a whole number from 1 to ${GREATEST_LIMIT}.`;
    }
    if (values.packages && values.options) return 'Only one of --packages and --options can be given.';
    if (values.stdin !== true && positionals.length === 0)
      return 'search needs a TEXT to look for, or --stdin.';
    if (values.stdin === true && positionals.length > 0) return 'search takes either a TEXT or --stdin.';
    return {
      text: values.stdin === true ? undefined : positionals.join(' '),
      kinds: values.packages ? new Set(['package']) : values.options ? new Set(['option']) : undefined,
      limit,
      json: values.json === true,
      catalog: values.catalog,
    };
  } catch (error) {
    return `${error instanceof Error ? (error.message.split('\n')[0] as string) : String(error)}.`.replace(
      /\.\.$/,
      '.',
    );
  }
}

function searcher({ search, found }: CatalogData, { kinds, limit }: Wish) {
  const texts = curatedCatalogue();
  const resultOf = (hit: SearchHit): readonly Result[] => {
    const what = found(hit.document);
    if (what === undefined) return [];
    const score = Math.round(hit.score * 1_000) / 1_000;
    switch (what.kind) {
      case 'package': {
        const { attribute, name, description } = what.package;
        const app = texts.app(attribute);
        return [
          {
            kind: 'package',
            name: attribute,
            title: app?.name ?? name,
            description: app?.summary ?? description,
            score,
          },
        ];
      }
      case 'option': {
        const { name, path, description } = what.option;
        const setting = texts.setting(name);
        return [
          {
            kind: 'option',
            name,
            title: setting?.title ?? fullTitle(path),
            description: setting?.summary ?? firstSentence(description),
            score,
          },
        ];
      }
      case 'page': {
        const page = texts.page(what.page);
        return page === undefined
          ? []
          : [{ kind: 'page', name: page.id, title: page.title, description: page.summary, score }];
      }
    }
  };
  return (text: string): readonly Result[] =>
    search.search(text, { limit, ...(kinds === undefined ? {} : { kinds }) }).flatMap(resultOf);
}

function inWords({ kind, name, title, description }: Result): string {
  return `${name}  (${kind})\n  ${title}${description === '' ? '' : `: ${description}`}\n`;
}
