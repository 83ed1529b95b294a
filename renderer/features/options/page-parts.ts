/** What stands on the page of a group: which settings have a row there, and which are gone into. */
import type { OptionGroup, OptionNode } from '#shared/api/options.ts';
import type { Setting } from '#shared/api/settings.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { pathNames } from '../../fields/option-path.ts';
import { isPlaceholder } from './node-name.ts';

export interface PageParts {
  /** The option of the page itself, where its value is more than what is below it. */
  readonly ownField: Setting | null;
  readonly settings: readonly Setting[];
  /** Without the entries, which have a list of their own. */
  readonly groups: readonly OptionNode[];
  readonly hasEntries: boolean;
}

export function pageParts({ option, settings, groups }: OptionGroup): PageParts {
  const hasEntries = groups.some(
    ({ kind, name }) => kind === 'entry' || (isPlaceholder(name) && name !== '*'),
  );
  const goneInto = new Set(groups.map(({ path }) => path.join('\0')));
  const isLeaf = settings.length === 0 && groups.length === 0;
  return {
    ownField: option !== null && (isLeaf || !isMadeOfParts(option.type)) ? option : null,
    settings: settings.filter(({ option: name }) => !goneInto.has(pathNames(name).join('\0'))),
    groups: groups.filter(({ kind }) => kind !== 'entry'),
    hasEntries,
  };
}

/** Everything of its value is an option below it: its parts have rows, and not it. */
export function isMadeOfParts(type: OptionType): boolean {
  if (type.kind === 'submodule') return type.freeform === undefined;
  return type.kind === 'attrsOf' && isMadeOfParts(type.of);
}
