/** Options as this computer's own evaluation tells them: those of flakes, home-manager and own modules are there. */
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import { withOptionsBelow } from '#shared/options/options-below.ts';
import { typeFromSentence } from '#shared/options/type-from-sentence.ts';
import { typeFromStructure, typeStructureSchema } from '#shared/options/type-from-structure.ts';
import { typeOfOption } from '#shared/options/type-of-option.ts';
import type { OptionRecord } from '../records.ts';

const evaluatedOptionSchema = z.object({
  loc: z.array(z.string()).min(1),
  type: typeStructureSchema,
  typeText: z.string(),
  description: z.string(),
  default: z.string().nullable(),
  example: z.string().nullable(),
  declarations: z.array(z.string()),
  readOnly: z.boolean(),
});
type EvaluatedOption = z.infer<typeof evaluatedOptionSchema>;

export interface UnusableEvaluation {
  readonly kind: 'evaluation-failed';
  readonly sentence: string;
}

/**
 * `output`: what the expression in `options-expression.ts` evaluates to, as JSON.
 * `folder`: with the person's own files, which may be named like those of Nixpkgs.
 */
export function readEvaluatedOptions(
  output: string,
  folder: string,
): Result<readonly OptionRecord[], UnusableEvaluation> {
  const entries = z.array(z.unknown()).safeParse(parseJson(output));
  if (!entries.success) {
    return fail({ kind: 'evaluation-failed', sentence: 'Nix did not tell the options as expected.' });
  }
  const options = entries.data.flatMap((entry) => {
    const option = evaluatedOptionSchema.safeParse(entry);
    return option.success ? [recordOf(option.data, folder)] : [];
  });
  return ok(withOptionsBelow(options));
}

function recordOf(option: EvaluatedOption, folder: string): OptionRecord {
  const { loc, typeText, description, readOnly } = option;
  return {
    name: declaredName(loc),
    path: loc,
    type: typeOfOption(loc, typeOf(option), description),
    typeText,
    description,
    default: option.default,
    example: option.example,
    declarations: option.declarations.map((file) => (isBelow(folder, file) ? file : withoutCollection(file))),
    readOnly,
  };
}

/** The sentence of a format says more than its structure, which holds itself; otherwise the structure knows better. */
function typeOf({ type, typeText }: EvaluatedOption) {
  const told = typeFromSentence(typeText);
  return told.kind === 'other' ? typeFromStructure(type, typeText) : told;
}

/** `<name>` and `*` stand in a name as they are; others are quoted where Nix wants it. */
function declaredName(path: readonly string[]): string {
  return path.map((name) => (name === '<name>' || name === '*' ? name : formatPath([name]))).join('.');
}

function isBelow(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** `/nix/store/…-nixos/nixos/modules/x.nix` is `nixos/modules/x.nix`, as a channel serves it. */
function withoutCollection(file: string): string {
  const start = file.lastIndexOf('/nixos/modules/');
  return start === -1 ? file : file.slice(start + 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
