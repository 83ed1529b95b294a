/** Options from the best source there is: the computer's own evaluation, what the channel serves, our own texts. */
import { dirname } from 'node:path';
import type { Result } from '#shared/api/result.ts';
import type { OptionRecord } from '../records.ts';
import { readEvaluatedOptions } from '../sources/evaluated-options.ts';
import { nixOutput } from '../sources/nix-output.ts';
import { optionsExpression } from '../sources/options-expression.ts';
import { readServedOptions } from '../sources/served-files.ts';
import type { OpenedCatalogue } from '../store/catalogue-file.ts';
import type { BuildProblem, BuildRequest } from './messages.ts';
import { allRecords, type ReadRecords } from './read-records.ts';
import { servedFile } from './served-file.ts';

type Evaluation = NonNullable<BuildRequest['evaluation']>;

/** NixOS 24.11: 2 to 5 s and 600 to 740 MB, 9 MB of JSON. The builder itself needs 450 MB, but after that. */
const limits = { heapBytes: 900_000_000, milliseconds: 300_000, outputBytes: 200_000_000 };

export async function readOptions(
  request: BuildRequest,
  previous: OpenedCatalogue | undefined,
  tell: (progress: number | null) => void,
  complain: (problem: BuildProblem) => void,
): Promise<ReadRecords<OptionRecord>> {
  if (request.evaluation !== null) {
    const evaluated = await evaluate(request.evaluation);
    if (evaluated.ok && evaluated.value.length > 0) {
      return { items: evaluated.value, source: 'evaluation', isOld: false };
    }
    if (!evaluated.ok) complain(evaluated.error);
    // A file that is being written just now does not evaluate: what its modules declared is nearer than the channel.
    const isOfNow = previous?.identity.nixpkgs === request.identity.nixpkgs;
    if (isOfNow && previous.identity.optionSource === 'evaluation') return keptOptions(previous);
  }
  const served = await servedFile('options.json.br', request, tell);
  if (served.ok) {
    const options = await readServedOptions(served.value);
    if (options.ok) return { items: options.value, source: 'channel', isOld: false };
    complain(options.error);
  } else if (request.evaluation === null && served.error.kind !== 'not-there') {
    complain({ kind: served.error.kind, sentence: served.error.sentence });
  }
  const isKnown = previous !== undefined && previous.identity.optionSource !== 'texts';
  return isKnown ? keptOptions(previous) : { items: [], source: 'texts', isOld: false };
}

function keptOptions({ data, identity }: OpenedCatalogue): ReadRecords<OptionRecord> {
  return { items: allRecords(data.options), source: identity.optionSource, isOld: true };
}

async function evaluate(evaluation: Evaluation): Promise<Result<readonly OptionRecord[], BuildProblem>> {
  const whole = await run(evaluation, true);
  // A default that goes wrong takes everything with it.
  const output = whole.ok || whole.error.kind !== 'evaluation-failed' ? whole : await run(evaluation, false);
  const { place, host } = evaluation;
  return output.ok ? readEvaluatedOptions(output.value, host === null ? dirname(place) : place) : output;
}

function run({ nixInstantiate, place, host, nixpkgs }: Evaluation, withDefaults: boolean) {
  const isFlake = host !== null;
  return nixOutput({
    program: nixInstantiate.program,
    args: [
      ...['--eval', '--strict', '--json', '--readonly-mode'],
      ...(isFlake ? ['--option', 'extra-experimental-features', 'nix-command flakes'] : []),
      ...(nixpkgs === null ? [] : ['-I', `nixpkgs=${nixpkgs}`]),
      ...['--argstr', 'place', place],
      ...(isFlake ? ['--argstr', 'host', host] : []),
      ...['--expr', optionsExpression({ isFlake, withDefaults })],
    ],
    environment: { ...process.env, ...nixInstantiate.environment },
    limits,
  });
}
