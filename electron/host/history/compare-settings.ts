/** Which settings two states of a configuration's files say differently. Nothing is evaluated. */
import type { SettingDifference } from '#shared/api/history.ts';
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';
import { formatSegments } from '#shared/nix/module/option-path.ts';
import type { FilesThen } from './files-then.ts';

/** What a page can show in a line. */
const longestText = 300;

/**
 * @param entry the file everything starts from
 * @param host of a flake, the machine; undefined where that is not known
 */
export async function compareSettings(
  from: FilesThen,
  to: FilesThen,
  { entry, host }: { readonly entry: string; readonly host: string | undefined },
): Promise<readonly SettingDifference[]> {
  const [before, after] = await Promise.all(
    [from, to].map(async (files) => textsByOption(await readThen(files, entry, host))),
  );
  const options = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  return options
    .map((option) => ({
      option,
      from: before?.get(option) ?? null,
      to: after?.get(option) ?? null,
    }))
    .filter((difference) => difference.from !== difference.to)
    .map(({ option, from, to }) => ({ option, from: shortened(from), to: shortened(to) }));
}

function readThen(files: FilesThen, entry: string, host: string | undefined): Promise<Configuration> {
  return readConfiguration(
    entry,
    async (path) => {
      const text = files.get(path);
      if (text !== undefined) return { kind: 'text', text };
      const isDirectory = [...files.keys()].some((file) => file.startsWith(`${path}/`));
      return isDirectory ? { kind: 'directory' } : { kind: 'missing', message: `There was no ${path}.` };
    },
    { host },
  );
}

/** An option that is defined in several places has all their texts. */
function textsByOption({ definitions }: Configuration): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, text } of definitions) {
    const option = formatSegments(path);
    const line = text.replace(/\s*\n\s*/g, ' ');
    const before = texts.get(option);
    texts.set(option, before === undefined ? line : `${before} · ${line}`);
  }
  return texts;
}

function shortened(text: string | null): string | null {
  if (text === null || text.length <= longestText) return text;
  return `${text.slice(0, longestText - 1)}…`;
}
