/** Every captured failure in test/cases/failures, from each version of Nix it was made with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../../../electron/host/apply/explain/explain.ts';
import { type Disk, ownFilesIn } from '../../../../../../electron/host/apply/explain/own-files-in.ts';
import { readOutput } from '../../../../../../electron/host/apply/explain/read-output.ts';

const folder = join(import.meta.dirname, '../../../../../cases/failures');

interface Expectation {
  readonly kind: string;
  readonly sentence: string;
  readonly place: string | null;
  readonly option: string | null;
  readonly suggestions: readonly string[];
  readonly fixes: readonly string[];
}

/** What one version cannot tell, by the name of its file. */
type Expected = Expectation & { readonly but?: Readonly<Record<string, Partial<Expectation>>> };

describe.each(readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  '$name',
  ({ name }) => {
    const directory = join(folder, name);
    const expected: Expected = JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8'));
    const { but = {}, ...common } = expected;

    it.each(readdirSync(directory).filter((file) => file.endsWith('.log')))('%s', (file) => {
      const output = readFileSync(join(directory, file), 'utf8');
      const evidence = readOutput(output);
      const files = ownFilesIn(evidence, filesIn(directory));
      const { kind, sentence, place, option, suggestions, fixes } = explain(evidence, files);
      expect({
        kind,
        sentence,
        place: place && `${place.file}:${place.line}`,
        option,
        suggestions,
        fixes: fixes.map(({ label }) => label),
      }).toEqual({ ...common, ...but[file] });
    });
  },
);

/** In the folder are the files of /etc/nixos as they were when it failed. */
function filesIn(directory: string): Disk {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.nix'),
  );
  return {
    textOf: (path) =>
      path.startsWith('/etc/nixos/') ? readText(join(directory, path.slice('/etc/nixos/'.length))) : null,
    nixFilesBelow: (folder) =>
      names.map((name) => join('/etc/nixos', name)).filter((path) => path.startsWith(`${folder}/`)),
    configurations: ['/etc/nixos'],
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
