/** The edge of the evaluator: from a channel and a configuration to the system that is to be built. */
import { fail, ok, type Result } from '#shared/api/result.ts';
import { call } from './coerce.ts';
import type { Derivation } from './derivation.ts';
import { describeError, EvaluationError } from './evaluation-error.ts';
import { Evaluator, type StoreSource } from './evaluator.ts';
import { Attributes, attributes, force, isString, NixPath, textOf, type Value } from './values.ts';

export interface EvaluatedSystem {
  readonly outPath: string;
  /** Everything that can be built, by output path. */
  readonly derivations: ReadonlyMap<string, Derivation>;
  readonly sources: ReadonlyMap<string, StoreSource>;
}

export interface EvaluationProblem {
  /** With the lines around the place, as Nix prints it. */
  readonly text: string;
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

export interface EvaluationOptions {
  readonly storeDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly trace: (message: string) => void;
}

export interface SystemQuestion {
  /** The folder that `<nixpkgs>` means. */
  readonly nixpkgs: string;
  /** Absolute path of configuration.nix. */
  readonly configuration: string;
}

/** The platform that packages are said to be for: it only has to be the same every time. */
const platform = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux`;

export function evaluateSystem(
  question: SystemQuestion,
  options: EvaluationOptions,
): Result<EvaluatedSystem, EvaluationProblem> {
  const { nixpkgs, configuration } = question;
  const searchPath = { nixpkgs, 'nixos-config': configuration };
  return answer(new Evaluator({ ...options, system: platform, searchPath }), question);
}

/** Several systems, reading what they share only once; stops at the first that cannot be evaluated. */
export function evaluateSystems(
  questions: readonly SystemQuestion[],
  options: EvaluationOptions,
): Result<readonly EvaluatedSystem[], EvaluationProblem> {
  const evaluator = new Evaluator({ ...options, system: platform, searchPath: {} });
  const systems: EvaluatedSystem[] = [];
  for (const question of questions) {
    const system = answer(evaluator, question);
    if (!system.ok) return system;
    systems.push(system.value);
  }
  return ok(systems);
}

function answer(
  evaluator: Evaluator,
  { nixpkgs, configuration }: SystemQuestion,
): Result<EvaluatedSystem, EvaluationProblem> {
  try {
    const nixos = evaluator.importFile(`${nixpkgs}/nixos`);
    const built = call(nixos, attributes({ configuration: new NixPath(configuration) }));
    const outPath = member(member(built, 'system'), 'outPath');
    if (!isString(outPath)) throw new EvaluationError('expected a derivation');
    const { derivations, sources } = evaluator;
    return ok({ outPath: textOf(outPath), derivations, sources });
  } catch (error) {
    return fail(problemOf(error));
  }
}

function member(value: Value, name: string): Value {
  const found = value instanceof Attributes ? value.entries.get(name) : undefined;
  if (found === undefined) throw new EvaluationError(`attribute '${name}' missing`);
  return force(found);
}

function problemOf(error: unknown): EvaluationProblem {
  if (error instanceof RangeError) {
    const message = 'stack overflow (possible infinite recursion)';
    return { text: `error: ${message}`, message, place: null };
  }
  if (!(error instanceof EvaluationError)) throw error;
  const { place, message } = error;
  return {
    text: describeError(error),
    message,
    place: place === undefined ? null : { file: place.file, line: place.line, column: place.column },
  };
}
