/** Attribute sets and `let`: bindings that may be nested, merged, recursive, inherited or named at run time. */
import type { AttributeName, AttributeSet, Binding, Expression, LetIn } from '#shared/nix/syntax/tree.ts';
import { type Code, compile, compileLazy, type Unit } from './compile.ts';
import { EvaluationError } from './evaluation-error.ts';
import { type CompileScope, type Environment, environment } from './scope.ts';
import { selectName } from './select.ts';
import { Attributes, isString, type Lazy, Thunk, textOf, typePhrase } from './values.ts';

/** `a.b = 1; a.c = 2;` and `a = { b = 1; }; a.c = 2;` are one plan for `a` with two names in it. */
interface SetPlan {
  recursive: boolean;
  readonly known: Map<string, PlannedValue>;
  readonly computed: { readonly name: Expression; readonly value: PlannedValue }[];
}

type PlannedValue =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'set'; readonly plan: SetPlan }
  /** `from` is undefined for a name of the surrounding scope. */
  | {
      readonly kind: 'inherit';
      readonly name: string;
      readonly offset: number;
      readonly from: Expression | undefined;
    };

export function compileSet(unit: Unit, set: AttributeSet, scope: CompileScope): Code {
  const code = compilePlan(unit, planOf(unit, set.bindings, set.flavour !== 'plain'), scope);
  if (set.flavour !== 'legacyLet') return (at) => code(at).set;
  return (at) => selectName(code(at).set, 'body', () => unit.placeOf(set.start));
}

export function compileLet(unit: Unit, expression: LetIn, scope: CompileScope): Code {
  const plan = planOf(unit, expression.bindings, true);
  const bindings = compilePlan(unit, plan, scope);
  const body = compile(unit, expression.body, { names: new Set(plan.known.keys()), up: scope });
  return (at) => body(bindings(at).inside);
}

function planOf(unit: Unit, bindings: readonly Binding[], recursive: boolean): SetPlan {
  const plan: SetPlan = { recursive, known: new Map(), computed: [] };
  for (const binding of bindings) {
    if (binding.kind === 'inherit') {
      for (const name of binding.names) {
        const text = nameOf(name);
        if (text === undefined) throw new EvaluationError('dynamic attributes not allowed in inherit');
        plan.known.set(text, { kind: 'inherit', name: text, offset: name.start, from: binding.from });
      }
    } else {
      addToPlan(unit, plan, binding.path.names, binding.value);
    }
  }
  return plan;
}

function addToPlan(unit: Unit, plan: SetPlan, path: readonly AttributeName[], value: Expression): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  const name = nameOf(first);
  if (name === undefined) {
    if (first.expression === undefined) return;
    const nested = rest.length === 0 ? planned(unit, value) : nestedPlan(unit, rest, value);
    plan.computed.push({ name: first.expression, value: nested });
    return;
  }
  const there = plan.known.get(name);
  const inner: PlannedValue =
    there?.kind === 'set'
      ? there
      : { kind: 'set', plan: { recursive: false, known: new Map(), computed: [] } };
  if (rest.length > 0) {
    plan.known.set(name, inner);
    if (inner.kind === 'set') addToPlan(unit, inner.plan, rest, value);
  } else if (there?.kind === 'set' && value.kind === 'set') {
    const more = planOf(unit, value.bindings, there.plan.recursive);
    for (const [key, item] of more.known) there.plan.known.set(key, item);
    there.plan.computed.push(...more.computed);
  } else {
    plan.known.set(name, planned(unit, value));
  }
}

function nestedPlan(unit: Unit, path: readonly AttributeName[], value: Expression): PlannedValue {
  const plan: SetPlan = { recursive: false, known: new Map(), computed: [] };
  addToPlan(unit, plan, path, value);
  return { kind: 'set', plan };
}

/** A literal set may be added to by a later binding, so its bindings are kept apart. */
function planned(unit: Unit, value: Expression): PlannedValue {
  if (value.kind !== 'set' || value.flavour === 'legacyLet') return { kind: 'expression', expression: value };
  return { kind: 'set', plan: planOf(unit, value.bindings, value.flavour === 'recursive') };
}

/** Undefined where only evaluation tells. */
function nameOf(name: AttributeName): string | undefined {
  return name.name;
}

interface BuiltSet {
  readonly set: Attributes;
  /** The scope inside a recursive set or a `let`. */
  readonly inside: Environment;
}

function compilePlan(unit: Unit, plan: SetPlan, scope: CompileScope): (at: Environment) => BuiltSet {
  const inner: CompileScope = plan.recursive ? { names: new Set(plan.known.keys()), up: scope } : scope;
  const known = [...plan.known].map(([name, value]) => ({
    name,
    make: compilePlanned(unit, value, inner, scope, plan.recursive),
  }));
  const computed = plan.computed.map(({ name, value }) => ({
    name: compile(unit, name, inner),
    offset: name.start,
    make: compilePlanned(unit, value, inner, scope, plan.recursive),
  }));
  return (at) => {
    const entries = new Map<string, Lazy>();
    const inside = plan.recursive ? environment(entries, at) : at;
    for (const { name, make } of known) entries.set(name, make(inside, at));
    if (computed.length === 0) return { set: new Attributes(entries), inside };
    // Names made at run time are not in scope for the others.
    const all = new Map(entries);
    for (const { name, offset, make } of computed) {
      const value = name(inside);
      if (value === null) continue;
      if (!isString(value)) {
        throw new EvaluationError(
          `value is ${typePhrase(value)} while a string was expected`,
          unit.placeOf(offset),
        );
      }
      all.set(textOf(value), make(inside, at));
    }
    return { set: new Attributes(all), inside };
  };
}

/** `inside` is the scope of the bindings, `outside` the one around the set: an `inherit x` means the latter's. */
function compilePlanned(
  unit: Unit,
  value: PlannedValue,
  inner: CompileScope,
  outer: CompileScope,
  recursive: boolean,
): (inside: Environment, outside: Environment) => Lazy {
  switch (value.kind) {
    case 'expression': {
      if (!recursive) {
        const lazy = compileLazy(unit, value.expression, inner);
        return (inside) => lazy(inside);
      }
      const code = compile(unit, value.expression, inner);
      return (inside) => new Thunk(() => code(inside));
    }
    case 'set': {
      const code = compilePlan(unit, value.plan, inner);
      return (inside) => new Thunk(() => code(inside).set);
    }
    case 'inherit': {
      const { name, offset, from } = value;
      if (from !== undefined) {
        const source = compile(unit, from, inner);
        return (inside) => new Thunk(() => selectName(source(inside), name, () => unit.placeOf(offset)));
      }
      const lazy = compileLazy(
        unit,
        { kind: 'identifier', name, start: offset, end: offset + name.length },
        outer,
      );
      return (_, outside) => lazy(outside);
    }
  }
}
