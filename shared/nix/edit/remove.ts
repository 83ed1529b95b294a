/** `remove`: takes an element out of every list that has it. */

import { elementsOf } from '../module/element.ts';
import { formatPath } from '../module/option-path.ts';
import type { SourceFile } from '../module/source-file.ts';
import type { AttributeSet, Range } from '../syntax/tree.ts';
import { removeInherited } from './inherited.ts';
import type { Intent } from './intent.ts';
import { describeText, isCustomised, isWanted, wantedElement, writeElement } from './list-element.ts';
import { affectedBy, type DefinedPart, optionLists, refuseLists } from './list-parts.ts';
import { plainStyle } from './literals.ts';
import { indexAround } from './ranges.ts';
import { containerOfList, containerOfSet, type Removal, removeItems } from './remove-item.ts';
import { type EditTarget, type FileChange, refuse, type StepOutcome, unchanged } from './step.ts';

type RemoveIntent = Extract<Intent, { kind: 'remove' }>;

interface Match {
  readonly part: DefinedPart;
  readonly ranges: readonly Range[];
}

export function removeFromList(target: EditTarget, { path, element, customised }: RemoveIntent): StepOutcome {
  const wanted = wantedElement(element, target.isPackageList(path));
  const trial = writeElement(wanted, undefined, plainStyle);
  if (!trial.ok) return refuse('invalid-value', trial.sentence);
  const lists = optionLists(target, path);
  const matches: Match[] = [];
  let kept: { part: DefinedPart; range: Range } | undefined;
  const seen = new Set<unknown>();
  for (const part of lists.parts) {
    if (seen.has(part.node)) continue;
    seen.add(part.node);
    const written = describeText(trial.text, part.scope);
    const ranges: Range[] = [];
    for (const one of elementsOf(part)) {
      if (isWanted(one, wanted, written)) ranges.push(one.range);
      else if (isCustomised(one, wanted)) {
        if (customised === true) ranges.push(one.range);
        else kept ??= { part, range: one.range };
      }
    }
    if (ranges.length > 0) matches.push({ part, ranges });
  }
  const conditional = matches.find((match) => match.part.isConditional);
  const name = formatPath(path);
  if (conditional !== undefined) {
    const { part, ranges } = conditional;
    const condition = part.conditions[0] ?? part.definition.conditions[0];
    const sentence = `It is in '${name}' only under a condition: ${condition?.text}.`;
    return refuse('conditional', sentence, part.source, ranges[0]);
  }
  if (matches.length === 0) {
    if (kept !== undefined) {
      const text = kept.part.source.text.slice(kept.range.start, kept.range.end);
      const sentence = `It is in '${name}' with changes of its own: ${text}.`;
      return refuse('customised', sentence, kept.part.source, kept.range, 'customised');
    }
    const isKnown = lists.parts.length > 0 || lists.definitions.length === 0;
    const refused = isKnown ? undefined : refuseLists(target, path, lists);
    return refused === undefined ? unchanged : withoutAlternative(refused);
  }
  const parts = matches.map((match) => match.part);
  return { ok: true, changes: changesFor(matches), affects: affectedBy(target, parts, path) };
}

/** The override file can only add to a list, never take from it. */
function withoutAlternative(outcome: StepOutcome): StepOutcome {
  return outcome.ok ? outcome : { ok: false, refusal: { ...outcome.refusal, alternative: undefined } };
}

function changesFor(matches: readonly Match[]): readonly FileChange[] {
  const changes = new Map<SourceFile, Removal[]>();
  for (const { part, ranges } of matches) {
    const removal =
      part.node.kind === 'list' ? removeElements(part, ranges) : removeNames(part, part.node, ranges);
    changes.set(part.source, [...(changes.get(part.source) ?? []), removal]);
  }
  return [...changes].map(([source, removals]) => ({
    source,
    edits: removals.flatMap((removal) => removal.edits),
    ownedComments: removals.flatMap((removal) => removal.ownedComments),
  }));
}

function removeElements(part: DefinedPart, ranges: readonly Range[]): Removal {
  if (part.node.kind !== 'list') return { edits: [], ownedComments: [] };
  const { elements } = part.node;
  const indices = ranges.map((range) => indexAround(elements, range));
  return removeItems(part.source, containerOfList(part.node), indices);
}

/** Out of `builtins.attrValues { inherit (pkgs) a b; }`. */
function removeNames(part: DefinedPart, set: AttributeSet, ranges: readonly Range[]): Removal {
  const whole: number[] = [];
  const removals: Removal[] = [];
  set.bindings.forEach((binding, index) => {
    const within = ranges.filter((range) => range.start >= binding.start && range.end <= binding.end);
    if (within.length === 0) return;
    if (binding.kind === 'binding' || binding.names.length === within.length) {
      whole.push(index);
      return;
    }
    for (const range of within) {
      const at = binding.names.findIndex((name) => name.start === range.start);
      removals.push(removeInherited(part.source, binding, at));
    }
  });
  removals.push(removeItems(part.source, containerOfSet(set), whole));
  return {
    edits: removals.flatMap((removal) => removal.edits),
    ownedComments: removals.flatMap((removal) => removal.ownedComments),
  };
}
