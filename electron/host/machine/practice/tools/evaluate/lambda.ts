/** Functions: `x: e`, `{ a, b ? 1, ... }@args: e`. */
import type { Lambda } from '#shared/nix/syntax/tree.ts';
import { type Code, compile, type Unit } from './compile.ts';
import { EvaluationError } from './evaluation-error.ts';
import { type CompileScope, environment } from './scope.ts';
import { Attributes, force, type Lazy, NixFunction, Thunk, typePhrase } from './values.ts';

export function compileLambda(unit: Unit, expression: Lambda, scope: CompileScope): Code {
  const { argument, formals } = expression;
  if (formals === undefined) {
    const name = argument?.name ?? '';
    const body = compile(unit, expression.body, { names: new Set([name]), up: scope });
    return (at) => new NixFunction((value) => body(environment(new Map([[name, value]]), at)));
  }

  const names = new Set(formals.formals.map((formal) => formal.name.name));
  const bound = argument === undefined ? names : new Set([...names, argument.name]);
  const inner: CompileScope = { names: bound, up: scope };
  const parameters = formals.formals.map((formal) => ({
    name: formal.name.name,
    fallback: formal.default === undefined ? undefined : compile(unit, formal.default, inner),
  }));
  const body = compile(unit, expression.body, inner);
  const described = new Map(parameters.map(({ name, fallback }) => [name, fallback !== undefined]));
  const open = formals.ellipsis !== undefined;
  const complain = (message: string): EvaluationError =>
    new EvaluationError(message, unit.placeOf(expression.start));

  return (at) =>
    new NixFunction((value) => {
      const given = force(value);
      if (!(given instanceof Attributes)) {
        throw complain(`value is ${typePhrase(given)} while a set was expected`);
      }
      const variables = new Map<string, Lazy>();
      const inside = environment(variables, at);
      if (argument !== undefined) variables.set(argument.name, given);
      for (const { name, fallback } of parameters) {
        const item = given.entries.get(name);
        if (item !== undefined) variables.set(name, item);
        else if (fallback !== undefined) variables.set(name, new Thunk(() => fallback(inside)));
        else throw complain(`anonymous function called without required argument '${name}'`);
      }
      if (!open) {
        for (const name of given.entries.keys()) {
          if (!names.has(name))
            throw complain(`anonymous function called with unexpected argument '${name}'`);
        }
      }
      return body(inside);
    }, described);
}
