/** One setting, several values: the fixes that keep one of them. */
import type { Intent, NixValue } from '#shared/api/intent.ts';
import { formatSegments } from '#shared/nix/module/option-path.ts';
import { say } from '../../texts/say.ts';
import type { OwnFiles } from './evidence.ts';
import type { Fix } from './explanation.ts';
import { literalOf } from './literal.ts';
import { short } from './short.ts';
import { definitionsIn, pathOfOption } from './where.ts';

export interface DefinitionValue {
  readonly file: string;
  /** As Nix prints it. */
  readonly value: string;
}

/** As data, or as the file writes it where Nix shows only what came of it. */
export function keepOne(option: string, values: readonly DefinitionValue[], files: OwnFiles): readonly Fix[] {
  const path = pathOfOption(option);
  if (path === null) return [];
  const isWithNixos = values.some(({ file }) => files.nameOf(file) === null);
  return values.flatMap(({ file, value: text }) => {
    const own = files.nameOf(file);
    // What a module of NixOS says stays when the person's own file says nothing.
    if (own === null) return [{ label: say`Keep ${short(text)}`, intents: [{ kind: 'unset', path }] }];
    const value = literalOf(text) ?? writtenValue(option, own, files);
    if (value === undefined) return [];
    const label = say`Keep ${short(value.type === 'nix' ? value.text : text)}`;
    if (!isWithNixos)
      return [
        {
          label,
          intents: [
            { kind: 'unset', path },
            { kind: 'set', path, value },
          ],
        },
      ];
    const forced = {
      type: 'nix',
      text: `lib.mkForce ${value.type === 'nix' ? value.text : text.startsWith('-') ? `(${text})` : text}`,
    } as const;
    return [{ label, intents: [{ kind: 'set', path, value: forced } satisfies Intent] }];
  });
}

/** What a file writes, where that means the same in any other: `pkgs.zsh`. */
function writtenValue(option: string, file: string, files: OwnFiles): NixValue | undefined {
  const written = definitionsIn(file, files).filter(({ path }) => formatSegments(path) === option);
  const [only] = written;
  if (only === undefined || written.length > 1) return undefined;
  return /^(?:pkgs|lib)(?:\.[A-Za-z_][\w'-]*)+$/.test(only.text)
    ? { type: 'nix', text: only.text }
    : undefined;
}
