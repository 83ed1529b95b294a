/** How one option stands in the files: what is written there, where, and whether a form can show it. */
import type { NixValue } from '#shared/api/intent.ts';
import type { SettingState } from '#shared/api/settings.ts';

import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { formatName } from '#shared/nix/module/option-path.ts';
import { shorten } from '#shared/options/show-value.ts';
import { branchAt, type DefinitionBranch, definitionsWithin, definitionTree } from './definition-tree.ts';
import { definitionsOf } from './effective-definition.ts';
import { literalValue } from './literal-value.ts';

export function settingState(configuration: Configuration, path: readonly string[]): SettingState {
  const branch = branchAt(definitionTree(configuration), path);
  if (branch !== undefined && branch.children.size > 0) return stateOfParts(configuration, branch);
  const { certain, conditional } = definitionsOf(configuration, path);
  const decisive = certain[0];
  if (decisive !== undefined) {
    const { text, file, line } = decisive;
    const isHere = decisive.path.length === path.length;
    // Lists in several files are joined by Nix: none of them is the whole value.
    const isWhole = isHere && (decisive.kind !== 'list' || certain.length === 1);
    const value = isWhole ? (literalValue(decisive, configuration) ?? null) : null;
    // `pkgs.zsh` is a reference, and yet plain data.
    const isComputed = !isHere || (decisive.kind === 'computed' && value === null);
    return isComputed ? { kind: 'computed', text, file, line } : { kind: 'set', value, text, file, line };
  }
  const maybe = conditional[0];
  if (maybe === undefined) return { kind: 'default' };
  return { kind: 'conditional', text: maybe.text, file: maybe.file, line: maybe.line };
}

/** A set that is written name by name, or in braces, or both: its value is put together from all parts. */
function stateOfParts(configuration: Configuration, branch: DefinitionBranch): SettingState {
  const all = definitionsWithin(branch);
  const { file, line } = all.toSorted(byPlace)[0] as Definition;
  const isPlain = all.every((one) => one.conditions.length === 0);
  const value = isPlain ? valueOfParts(configuration, branch) : undefined;
  return { kind: 'set', value: value ?? null, text: textOfParts(branch), file, line };
}

/** Undefined where a part has several definitions that only Nix knows how to join. */
function valueOfParts(configuration: Configuration, branch: DefinitionBranch): NixValue | undefined {
  const { definitions, children } = branch;
  if (children.size === 0)
    return definitions.length === 1 ? valueOfPart(configuration, definitions) : undefined;
  // `{ }` beside the parts adds nothing.
  if (definitions.some((one) => one.kind !== 'set')) return undefined;
  const entries: [string, NixValue][] = [];
  for (const [name, child] of children) {
    const value = valueOfParts(configuration, child);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  return { type: 'set', entries };
}

/** One part that is an expression does not keep the others from being plain data. */
function valueOfPart(configuration: Configuration, [only]: readonly Definition[]): NixValue | undefined {
  return only && (literalValue(only, configuration) ?? { type: 'nix', text: only.text });
}

function textOfParts({ definitions, children }: DefinitionBranch): string {
  if (children.size === 0) return definitions.map(({ text }) => text).join(' ');
  const parts = [...children].map(([name, child]) => `${formatName(name)} = ${textOfParts(child)};`);
  return shorten(`{ ${parts.join(' ')} }`);
}

function byPlace(one: Definition, other: Definition): number {
  return one.file === other.file ? one.line - other.line : 0;
}
