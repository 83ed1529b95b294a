/** The literal lists that an option's definitions in a file lead to. */

import type { Definition } from '../module/definition.ts';
import { type ListPart, type ListValue, listValue } from '../module/list-value.ts';
import { formatPath, isBelow, isPath, mayMeet } from '../module/option-path.ts';
import type { AttributeBinding } from '../syntax/tree.ts';
import { referencesTo, sitesOf, usesOfReference } from './references.ts';
import { type AffectedPlace, type EditTarget, refuse, type StepOutcome } from './step.ts';

export interface DefinedPart extends ListPart {
  readonly definition: Definition;
  /** Under a condition, of the definition or inside its value. */
  readonly isConditional: boolean;
}

export interface OptionLists {
  readonly definitions: readonly Definition[];
  readonly parts: readonly DefinedPart[];
  readonly computed: ListValue['computed'];
}

export function optionLists(target: EditTarget, path: readonly string[]): OptionLists {
  const definitions = target.reading.definitions.filter((definition) => isPath(definition.path, path));
  const parts: DefinedPart[] = [];
  const computed: ListValue['computed'][number][] = [];
  for (const definition of definitions) {
    const { value, binding, scope } = definition.node;
    const expression = value ?? inheritedExpression(definition);
    if (expression === undefined) {
      computed.push({ source: target.reading.source, expression: target.reading.source.tree.root });
      continue;
    }
    const outer = binding.kind === 'inherit' ? definition.node.site.scope : scope;
    const list = listValue(target.reading.source, expression, outer, target.files);
    const isConditional = definition.conditions.length > 0;
    for (const part of list.parts) {
      parts.push({ ...part, definition, isConditional: isConditional || part.conditions.length > 0 });
    }
    computed.push(...list.computed);
  }
  return { definitions, parts, computed };
}

/** `inherit apps;` stands for the `apps` outside of its set. */
function inheritedExpression({ node }: Definition): AttributeBinding['value'] | undefined {
  if (node.binding.kind !== 'inherit' || node.binding.from !== undefined || node.inherited === undefined)
    return undefined;
  const name = node.binding.names[node.inherited.index];
  if (name?.name === undefined || node.site.set.flavour !== 'plain') return undefined;
  return { kind: 'identifier', name: name.name, start: name.start, end: name.end };
}

/** Who else uses the names that lead to these lists, or stand around them. */
export function affectedBy(
  { reading }: EditTarget,
  parts: readonly DefinedPart[],
  path: readonly string[],
): readonly AffectedPlace[] {
  const through = parts.flatMap((part) =>
    part.through.flatMap((reference) => usesOfReference(reference, part.definition.range)),
  );
  const sites = sitesOf(parts.map((part) => part.definition));
  return [...through, ...referencesTo(reading, sites, path)];
}

/** Why none of the option's lists can be changed. */
export function refuseLists(
  target: EditTarget,
  path: readonly string[],
  lists: OptionLists,
): StepOutcome | undefined {
  const { source } = target.reading;
  const name = formatPath(path);
  const conditional = lists.parts.find((part) => part.isConditional);
  const [definition] = lists.definitions;
  if (conditional !== undefined) {
    const condition = conditional.conditions[0] ?? conditional.definition.conditions[0];
    const sentence = `The list '${name}' counts only under a condition: ${condition?.text}.`;
    return refuse('conditional', sentence, conditional.source, conditional.node, 'override-file');
  }
  if (definition !== undefined) {
    if (definition.kind === 'literal' || definition.kind === 'set') {
      const sentence = `'${name}' is not a list: ${definition.text}.`;
      return refuse('not-a-list', sentence, source, definition.range);
    }
    const at = lists.computed[0];
    const text =
      at === undefined ? definition.text : at.source.text.slice(at.expression.start, at.expression.end);
    const sentence = `The list '${name}' is worked out by Nix: ${text}.`;
    return refuse(
      'computed',
      sentence,
      at?.source ?? source,
      at?.expression ?? definition.range,
      'override-file',
    );
  }
  const below = target.reading.definitions.find((one) => isBelow(one.path, path));
  if (below !== undefined)
    return refuse('not-a-list', `'${name}' is a set, not a list.`, source, below.range);
  const dynamic = target.reading.definitions.find((one) => mayMeet(one.path, path));
  if (dynamic === undefined) return undefined;
  const sentence = `A definition with a name that Nix works out may be '${name}'.`;
  return refuse('dynamic-name', sentence, source, dynamic.range, 'override-file');
}
