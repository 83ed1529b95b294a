/** Which settings two states of a configuration's files say differently. Nothing is evaluated. */
import type { SettingDifference } from '#shared/api/history.ts';
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { elementsOf } from '#shared/nix/module/element.ts';
import { listValue, noFiles } from '#shared/nix/module/list-value.ts';
import { formatSegments } from '#shared/nix/module/option-path.ts';
import { comments } from '#shared/nix/syntax/comments.ts';
import { parse } from '#shared/nix/syntax/parse.ts';
import { withoutHashes } from '#shared/options/hidden-hashes.ts';
import { say } from '../texts/say.ts';
import type { FilesThen } from './files-then.ts';

/** What a page can show in a line. */
const longestText = 300;

interface Setting {
  /** Nix text in one line, without comments; of several definitions all of them. */
  readonly text: string;
  /** Texts of the elements, where it is one list that is written out. */
  readonly elements: readonly string[] | null;
}

/**
 * @param entry the file everything starts from
 * @param host of a flake, the machine; undefined where that is not known
 */
export async function compareSettings(
  from: FilesThen,
  to: FilesThen,
  { entry, host }: { readonly entry: string; readonly host: string | undefined },
): Promise<readonly SettingDifference[]> {
  const read = async (files: FilesThen) => settingsOf(await readThen(files, entry, host));
  const [before, after] = await Promise.all([read(from), read(to)]);
  const options = [...new Set([...before.keys(), ...after.keys()])].sort();
  return options.flatMap((option) => difference(option, before.get(option), after.get(option)) ?? []);
}

function readThen(files: FilesThen, entry: string, host: string | undefined): Promise<Configuration> {
  return readConfiguration(
    entry,
    async (path) => {
      const text = files.get(path);
      if (text !== undefined) return { kind: 'text', text };
      const isDirectory = [...files.keys()].some((file) => file.startsWith(`${path}/`));
      return isDirectory ? { kind: 'directory' } : { kind: 'missing', message: say`There was no ${path}.` };
    },
    { host },
  );
}

function settingsOf(configuration: Configuration): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const definition of configuration.definitions) {
    const option = formatSegments(definition.path);
    const text = withoutComments(definition.text);
    const other = settings.get(option);
    settings.set(
      option,
      other === undefined
        ? { text, elements: elementTexts(definition, configuration) }
        : { text: `${other.text} · ${text}`, elements: null },
    );
  }
  return settings;
}

function withoutComments(text: string): string {
  let rest = '';
  let end = 0;
  for (const comment of comments(parse(text))) {
    rest += `${text.slice(end, comment.start)} `;
    end = comment.end;
  }
  return (rest + text.slice(end)).replace(/\s*\n\s*/g, ' ').trim();
}

/** Null for what is no list, and for one that Nix works out in part. */
function elementTexts({ file, kind, node }: Definition, configuration: Configuration): string[] | null {
  const source = configuration.files.get(file)?.reading.source;
  if (kind !== 'list' || node.value === undefined || source === undefined) return null;
  const list = listValue(source, node.value, node.scope, noFiles);
  if (list.computed.length > 0) return null;
  return list.parts.flatMap((part) =>
    elementsOf(part).map(({ range }) => part.source.tree.text.slice(range.start, range.end)),
  );
}

/** Undefined where both say the same. */
function difference(
  option: string,
  before: Setting | undefined,
  after: Setting | undefined,
): SettingDifference | undefined {
  if (before?.text === after?.text) return undefined;
  const [from, to] = [shortened(before?.text), shortened(after?.text)];
  const [old, now] = [before?.elements ?? null, after?.elements ?? null];
  if (old === null || now === null) return { option, from, to, elements: null };
  const added = now.filter((element) => !old.includes(element));
  const removed = old.filter((element) => !now.includes(element));
  const isOnlyOrder = added.length + removed.length === 0;
  return { option, from, to, elements: isOnlyOrder ? null : { added, removed } };
}

function shortened(text: string | undefined): string | null {
  if (text === undefined) return null;
  const shown = withoutHashes(text);
  return shown.length <= longestText ? shown : `${shown.slice(0, longestText - 1)}…`;
}
