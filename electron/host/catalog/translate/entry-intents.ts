/** Adding, removing and renaming a named entry of a set of settings: a user, a web site, a file system. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import { inLanguage, say } from '../../texts/say.ts';
import { branchAt, definitionTree } from '../definition-tree.ts';
import type { FileState } from '../installed-state.ts';
import { declaredPath, isPlaceholder, optionName, optionPathOf } from '../options/declared-path.ts';
import { type Knowledge, knownSetting } from '../options/known-settings.ts';
import { fullTitle } from '../options/option-words.ts';

type Outcome = Result<Translation, TranslationProblem>;
type EntryRequest<Kind extends ChangeRequest['kind']> = Extract<ChangeRequest, { kind: Kind }>;

export function addEntryIntents(
  request: EntryRequest<'add-entry'>,
  knowledge: Knowledge,
  files: FileState,
): Outcome {
  const set = setOfEntries(request.option, knowledge, files);
  if (set === undefined) return unknownSet(request.option);
  const { path, title, hasEntry } = set;
  const { name, option } = request;
  const problem = nameProblem(path, name);
  if (problem !== undefined) return wrongName(title, problem);
  const words = { kind: 'add-entry', title, option, name } as const;
  return ok({ words, intents: hasEntry(name) ? [] : [{ kind: 'addEntry', path, name }] });
}

export function removeEntryIntents(
  request: EntryRequest<'remove-entry'>,
  knowledge: Knowledge,
  files: FileState,
): Outcome {
  const set = setOfEntries(request.option, knowledge, files);
  if (set === undefined) return unknownSet(request.option);
  const { path, title, hasEntry } = set;
  const { name, option } = request;
  const words = { kind: 'remove-entry', title, option, name } as const;
  return ok({ words, intents: hasEntry(name) ? [{ kind: 'removeEntry', path, name }] : [] });
}

export function renameEntryIntents(
  request: EntryRequest<'rename-entry'>,
  knowledge: Knowledge,
  files: FileState,
): Outcome {
  const set = setOfEntries(request.option, knowledge, files);
  if (set === undefined) return unknownSet(request.option);
  const { path, title, hasEntry } = set;
  const { name, to, option } = request;
  const words = { kind: 'rename-entry', title, option, name, to } as const;
  // Back to the name that it has: nothing is to be done.
  if (name === to) return ok({ words, intents: [] });
  const problem = nameProblem(path, to);
  if (problem !== undefined) return wrongName(title, problem);
  if (!hasEntry(name))
    return notPossible(say`${inLanguage(title)}: there is no entry called ${name} in the files.`);
  if (hasEntry(to)) return notPossible(say`${inLanguage(title)}: there is an entry called ${to} already.`);
  return ok({ words, intents: [{ kind: 'renameEntry', path, name, to }] });
}

interface SetOfEntries {
  readonly path: readonly string[];
  readonly title: string;
  /** Whether the files have it. */
  readonly hasEntry: (name: string) => boolean;
}

/** Undefined for an option that is no set of named entries, and for one inside an entry without a name. */
function setOfEntries(option: string, knowledge: Knowledge, files: FileState): SetOfEntries | undefined {
  const path = optionPathOf(option);
  if (path === undefined || path.some(isPlaceholder)) return undefined;
  const known = knownSetting(knowledge, path);
  const declared = declaredPath(knowledge.options, path);
  const below = declared === undefined ? [] : (knowledge.options.children(declared) ?? []);
  const hasEntries = below.some(({ name }) => isPlaceholder(name) && name !== '*');
  if (!hasEntries && known?.record?.type.kind !== 'attrsOf') return undefined;
  const branch = branchAt(definitionTree(files.configuration), path);
  return {
    path,
    title: known?.curated?.title ?? fullTitle(path, known?.record?.path ?? declared),
    hasEntry: (name) => branch?.children.has(name) ?? false,
  };
}

/** Names of users and groups: `useradd(8)`. Everything else may be called as one likes, in one line. */
function nameProblem(path: readonly string[], name: string): string | undefined {
  const set = optionName(path);
  if (set === 'users.users' || set === 'users.groups') {
    return /^[a-z_][a-z0-9_-]{0,30}\$?$/.test(name)
      ? undefined
      : 'a name begins with a small letter and has only small letters, digits, “-” and “_”.';
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name must not have.
  if (/[\u0000-\u001f]/.test(name) || name.trim() === '') return 'a name is one line of text.';
  return isPlaceholder(name) ? say`${name} stands for any name; choose one.` : undefined;
}

function wrongName(title: string, problem: string): Outcome {
  return fail({ kind: 'wrong-value', sentence: `${inLanguage(title)}: ${problem}` });
}

function notPossible(sentence: string): Outcome {
  return fail({ kind: 'not-possible', sentence });
}

function unknownSet(option: string): Outcome {
  return fail({ kind: 'unknown-setting', sentence: say`No set of entries called ${option} is known.` });
}
