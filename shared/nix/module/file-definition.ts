import type { AttributeBinding, Expression, Range } from '../syntax/tree.ts';
import type {
  Condition,
  Definition,
  DefinitionNode,
  Editable,
  PathSegment,
  PriorityWrapper,
  ValueKind,
} from './definition.ts';
import { formatSegments } from './option-path.ts';
import type { Scope } from './scope.ts';
import { lineAndColumn, type SourceFile, textOf } from './source-file.ts';
import { valueKindOf } from './value-kind.ts';

export interface DefinitionParts extends DefinitionNode {
  readonly conditions: readonly Condition[];
  readonly wrapper: PriorityWrapper | undefined;
  /** The right side of a `//` that may set the same. */
  readonly overriddenBy: Range | undefined;
}

/** A definition of one file. Line, text and kind are worked out when asked for: most never are. */
export class FileDefinition implements Definition {
  readonly node: DefinitionParts;
  readonly #source: SourceFile;

  constructor(source: SourceFile, parts: DefinitionParts) {
    this.#source = source;
    this.node = parts;
  }

  get file(): string {
    return this.#source.path;
  }

  get path(): readonly PathSegment[] {
    return this.node.localPath;
  }

  get scope(): Scope {
    return this.node.scope;
  }

  get range(): Range {
    const { binding, inherited } = this.node;
    return binding.kind === 'inherit' ? (binding.names[inherited?.index ?? 0] ?? binding) : binding;
  }

  get line(): number {
    return lineAndColumn(this.#source.tree, this.range.start).line;
  }

  get column(): number {
    return lineAndColumn(this.#source.tree, this.range.start).column;
  }

  get conditions(): readonly Condition[] {
    return this.node.conditions;
  }

  get wrapper(): PriorityWrapper | undefined {
    return this.node.wrapper;
  }

  get text(): string {
    const { binding, inherited } = this.node;
    if (binding.kind === 'inherit') {
      const name = textOf(this.#source, binding.names[inherited?.index ?? 0] ?? binding);
      return binding.from === undefined ? name : `(${textOf(this.#source, binding.from)}).${name}`;
    }
    const { wrapper } = this;
    // A wrapper around a whole set is written above this binding.
    const isOwn = wrapper !== undefined && wrapper.start >= binding.value.start;
    return textOf(this.#source, isOwn ? wrapper : this.#value(binding));
  }

  get kind(): ValueKind {
    const { value, scope } = this.node;
    return value === undefined ? 'computed' : valueKindOf(value, scope);
  }

  get editable(): Editable {
    const name = formatSegments(this.path);
    const [condition] = this.conditions;
    if (condition !== undefined) {
      const sentence = `'${name}' counts only under a condition: ${condition.text}.`;
      return { ok: false, kind: 'conditional', sentence };
    }
    if (this.path.some((segment) => segment.name === undefined)) {
      return { ok: false, kind: 'dynamic-name', sentence: `The name '${name}' is worked out by Nix.` };
    }
    if (this.node.overriddenBy !== undefined) {
      const other = textOf(this.#source, this.node.overriddenBy);
      return {
        ok: false,
        kind: 'overridden',
        sentence: `'${name}' may be replaced by what is merged over it: ${other}.`,
      };
    }
    if (this.kind === 'computed' && this.node.inherited === undefined) {
      return {
        ok: false,
        kind: 'computed',
        sentence: `The value of '${name}' is worked out by Nix: ${this.text}.`,
      };
    }
    return { ok: true };
  }

  #value(binding: AttributeBinding): Expression {
    return this.node.value ?? binding.value;
  }
}

/** The same definition, seen from the machine: with the prefix of the place where its file is mounted. */
export function mounted(
  definition: Definition,
  prefix: readonly PathSegment[],
  conditions: readonly Condition[],
): Definition {
  if (prefix.length === 0 && conditions.length === 0) return definition;
  const path = [...prefix, ...definition.path];
  const allConditions = [...conditions, ...definition.conditions];
  const [first] = allConditions;
  const sentence = `'${formatSegments(path)}' counts only under a condition: ${first?.text ?? ''}.`;
  const editable: Editable =
    first === undefined ? definition.editable : { ok: false, kind: 'conditional', sentence };
  return changed(definition, { path, conditions: allConditions, editable });
}

/** The same definition in a file that is never edited: generated, in the store, or somebody else's. */
export function untouchable(definition: Definition): Definition {
  const sentence = `${definition.file} is not a file that may be edited.`;
  return changed(definition, { editable: { ok: false, kind: 'not-editable', sentence } });
}

/** Its parts are worked out when asked for, so they cannot be spread. */
function changed(definition: Definition, change: Partial<Definition>): Definition {
  return {
    file: definition.file,
    path: definition.path,
    range: definition.range,
    line: definition.line,
    column: definition.column,
    text: definition.text,
    kind: definition.kind,
    conditions: definition.conditions,
    wrapper: definition.wrapper,
    editable: definition.editable,
    node: definition.node,
    ...change,
  };
}
