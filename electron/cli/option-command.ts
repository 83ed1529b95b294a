/** `snowglobe option`: all that is known about one option. */
import { parseArgs } from 'node:util';
import { parseOptionPath } from '#shared/nix/module/option-path.ts';
import { nearOptions } from '../host/apply/explain/near-options.ts';
import type { CatalogData } from '../host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../host/catalog/catalogue.ts';
import { fullTitle } from '../host/catalog/options/option-words.ts';
import type { OptionRecord } from '../host/catalog/records.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** Exit codes: 0 known, 1 the catalogue cannot be read, 2 wrong usage, 3 there is no such option. */
export async function optionCommand(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === undefined) {
    return complain("option takes one NAME, --json and --catalog DIR. Try 'snowglobe help'.", exitCode.usage);
  }
  const catalogue = await loadCatalogue(wish.catalog);
  if (!catalogue.ok) return complain(catalogue.error.sentence, exitCode.brokenFile);
  const option = optionCalled(wish.name, catalogue.value);
  if (option === undefined) return complain(unknown(wish.name, catalogue.value), exitCode.notThere);
  process.stdout.write(wish.json ? `${JSON.stringify(asData(option))}\n` : inWords(option));
  return exitCode.done;
}

function readWish(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, catalog: { type: 'string' } },
    });
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) return undefined;
    return { name, json: values.json === true, catalog: values.catalog };
  } catch {
    return undefined;
  }
}

/** By its declared name, or by the path of one of its entries: `users.users.jane.shell`. */
function optionCalled(name: string, { options }: CatalogData): OptionRecord | undefined {
  const declared = options.option(name);
  if (declared !== undefined) return declared;
  const parsed = parseOptionPath(name);
  return parsed.ok ? options.declarationOf(parsed.path) : undefined;
}

function unknown(name: string, { options }: CatalogData): string {
  const names: string[] = [];
  for (let index = 0; index < options.count; index++) names.push(options.nameAt(index) as string);
  const near = nearOptions(name, names);
  return near.length === 0
    ? `There is no option ${name}.`
    : `There is no option ${name}. Perhaps one of these: ${near.join(', ')}.`;
}

function asData(option: OptionRecord) {
  const { name, path, type, typeText, description, declarations, readOnly } = option;
  const setting = curatedCatalogue().setting(name);
  return {
    kind: 'option',
    name,
    title: setting?.title ?? fullTitle(path),
    description,
    type: typeText,
    structure: type,
    default: option.default,
    example: option.example,
    readOnly,
    declarations,
  };
}

function inWords(option: OptionRecord): string {
  const { name, title, description, type, declarations } = asData(option);
  return [
    name,
    title,
    '',
    description.trim(),
    '',
    ...(type === '' ? [] : [`type:     ${type}`]),
    ...(option.default === null ? [] : [`default:  ${option.default}`]),
    ...(option.example === null ? [] : [`example:  ${option.example}`]),
    ...declarations.map((file) => `declared: ${file}`),
    '',
  ].join('\n');
}
