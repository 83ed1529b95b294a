/** Everything about one option: what its module says, and every definition in the files. */
import type { OptionDefinition, OptionDetail } from '#shared/api/options.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { hiddenText, isSecret } from '#shared/options/is-secret.ts';
import { branchAt, definitionsWithin, definitionTree } from '../definition-tree.ts';
import { definitionsOf, inOrder, priorityOf } from '../effective-definition.ts';
import { declaredPath, isPlaceholder, optionPathOf } from './declared-path.ts';
import { type Knowledge, knownSetting } from './known-settings.ts';
import { settingOf } from './option-group.ts';
import { declarationUrl, manualUrl, type NixpkgsVersion } from './option-links.ts';
import { setBranchAt, setOptions } from './set-options.ts';

/** Longer values are looked at in their file. */
const MOST_CHARACTERS = 4_000;

/** Undefined for an option that is neither known nor set. */
export function optionDetail(
  knowledge: Knowledge,
  configuration: Configuration,
  option: string,
  version: NixpkgsVersion,
): OptionDetail | undefined {
  const path = optionPathOf(option);
  if (path === undefined) return undefined;
  const known = knownSetting(knowledge, path);
  const isSet = setBranchAt(setOptions(configuration, knowledge.options), path) !== undefined;
  if (known === undefined && !isSet) return undefined;
  const record = known?.record;
  const declared = record?.path ?? declaredPath(knowledge.options, path) ?? path;
  const setting = settingOf(knowledge, configuration, path);
  const definitions = path.some(isPlaceholder) ? [] : definitionsFor(configuration, path);
  return {
    ...setting,
    declared: [...declared],
    description: record?.description ?? '',
    typeText: record?.typeText ?? '',
    defaultText: record?.default ?? null,
    exampleText: record?.example ?? null,
    readOnly: record?.readOnly ?? false,
    definitions: isSecret(setting.type) ? definitions.map(withoutText) : definitions,
    declarations: (record?.declarations ?? []).map((name) => ({
      name,
      url: declarationUrl(name, version),
    })),
    manual: record === undefined ? null : manualUrl(record, version),
    page: known?.curated?.page ?? null,
  };
}

/** The deciding one first; those of parts in the order of the files. */
function definitionsFor(configuration: Configuration, path: readonly string[]): OptionDefinition[] {
  const branch = branchAt(definitionTree(configuration), path);
  const parts = branch === undefined || branch.children.size === 0 ? [] : definitionsWithin(branch);
  const { certain, conditional } = parts.length > 0 ? inOrder(parts) : definitionsOf(configuration, path);
  const winning = certain[0] === undefined ? Number.POSITIVE_INFINITY : priorityOf(certain[0]);
  const isOfParts = parts.length > 0;
  return [...certain, ...conditional].map((definition) =>
    // Parts stand beside each other: each counts for its own name.
    shown(definition, path, isOfParts || priorityOf(definition) <= winning),
  );
}

/** Who looks up where a password is set does not want it on the screen. */
function withoutText(definition: OptionDefinition): OptionDefinition {
  return { ...definition, text: hiddenText };
}

function shown(definition: Definition, path: readonly string[], counts: boolean): OptionDefinition {
  const { file, line, text, conditions } = definition;
  const below = definition.path.slice(path.length).map((segment) => segment.name ?? segment.text);
  const whole = below.length === 0 ? text : `${below.join('.')} = ${text}`;
  return {
    file,
    line,
    text: whole.length <= MOST_CHARACTERS ? whole : `${whole.slice(0, MOST_CHARACTERS)}…`,
    priority: priorityOf(definition),
    conditional: conditions.length > 0,
    counts,
  };
}
