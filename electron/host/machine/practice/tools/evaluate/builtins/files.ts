/** What reads files. Nothing here reaches the network: there is none on the practice computer. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { coerceToString } from '../coerce.ts';
import { EvaluationError } from '../evaluation-error.ts';
import type { Evaluator } from '../evaluator.ts';
import { Attributes, contextOf, force, type Lazy, NixPath, stringOf, textOf } from '../values.ts';
import { type Builtins, one, textIn, two } from './arguments.ts';

export function fileBuiltins(evaluator: Evaluator): Builtins {
  const pathIn = (lazy: Lazy): string => {
    const value = force(lazy);
    if (value instanceof NixPath) return value.path;
    const text = textOf(coerceToString(evaluator, value, { anything: false, copyPaths: false }));
    if (text.startsWith('/')) return text;
    throw new EvaluationError(`string '${text}' doesn't represent an absolute path`);
  };
  const noNetwork = one(() => {
    throw new EvaluationError('unable to download: the practice computer without Nix has no network');
  });
  return {
    baseNameOf: one((lazy) => {
      const value = coerceToString(evaluator, lazy, { anything: false, copyPaths: false });
      return stringOf(basename(textOf(value)), contextOf(value));
    }),
    dirOf: one((lazy) => {
      const value = force(lazy);
      if (value instanceof NixPath) return new NixPath(dirname(value.path));
      const text = coerceToString(evaluator, value, { anything: false, copyPaths: false });
      return stringOf(dirname(textOf(text)), contextOf(text));
    }),
    import: one((lazy) => evaluator.importFile(pathIn(lazy))),
    pathExists: one((lazy) => statSync(pathIn(lazy), { throwIfNoEntry: false }) !== undefined),
    readDir: one((lazy) => {
      const path = pathIn(lazy);
      const kinds = reading(path, () => readdirSync(path, { withFileTypes: true })).map(
        (entry): [string, string] => [
          entry.name,
          entry.isDirectory() ? 'directory' : entry.isSymbolicLink() ? 'symlink' : 'regular',
        ],
      );
      return new Attributes(new Map(kinds));
    }),
    readFile: one((lazy) => {
      const path = pathIn(lazy);
      return reading(path, () => readFileSync(path, 'utf8'));
    }),
    toFile: two((name, text) => evaluator.writeToStore(textIn(name), textIn(text))),
    toPath: one((lazy) => pathIn(lazy)),
    storePath: one((lazy) => pathIn(lazy)),
    path: one((lazy) => {
      const value = force(lazy);
      const path = value instanceof Attributes ? (value.entries.get('path') ?? null) : value;
      return coerceToString(evaluator, new NixPath(pathIn(path)), { anything: false, copyPaths: true });
    }),
    getEnv: one((lazy) => evaluator.environment[textIn(lazy)] ?? ''),
    fetchTarball: noNetwork,
    fetchGit: noNetwork,
    fetchurl: noNetwork,
    fetchTree: noNetwork,
    getFlake: noNetwork,
  };
}

function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new EvaluationError(
      missing ? `getting status of '${path}': No such file or directory` : `reading '${path}' failed`,
    );
  }
}
