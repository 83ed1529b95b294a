import type { Expression } from '../syntax/tree.ts';
import type { ConfigurationFile } from './configuration.ts';
import { directoryOf, resolvePath } from './file-paths.ts';
import type { FileLookup } from './list-value.ts';
import { type SourceFile, textOf } from './source-file.ts';

type Sources = (path: string) => Pick<ConfigurationFile, 'reading'> | undefined;

/** Finds the file that `import ./x.nix` names among those that were read; directories by their default.nix. */
export function fileLookup(files: Sources): FileLookup {
  return (from: SourceFile, target: Expression) => {
    if (target.kind !== 'path' || target.parts.some((part) => part.kind !== 'text')) return undefined;
    const path = resolvePath(directoryOf(from.target), textOf(from, target));
    return (files(path) ?? files(`${path}/default.nix`))?.reading.source;
  };
}
