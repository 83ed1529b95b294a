/** What the page is told of a job that did not work: from the helper's words and the rebuild's. */
import type { Failure } from '#shared/api/apply.ts';
import type { HelperFailed, HelperFailureKind } from '#shared/api/helper-protocol.ts';
import type { HelperSilence } from '../privilege/helper-client.ts';
import { say } from '../texts/say.ts';
import type { Evidence, OwnFiles } from './explain/evidence.ts';
import { explain } from './explain/explain.ts';
import { type KnownNames, nothingFound } from './explain/explanation.ts';

const kindOf: Readonly<Record<Exclude<HelperFailureKind, 'program-failed' | 'cancelled'>, Failure['kind']>> =
  {
    'invalid-request': 'unknown',
    'refused-computer': 'not-authorised',
    'refused-file': 'not-authorised',
    'changed-on-disk': 'changed-on-disk',
    busy: 'other-rebuild',
    'unknown-generation': 'unknown',
    'refused-generation': 'unknown',
    'file-system': 'unknown',
    'no-space': 'no-space',
    'program-missing': 'unknown',
  };

export function failureOf(
  failed: HelperFailed,
  evidence: Evidence,
  files: OwnFiles,
  names?: KnownNames,
): Failure {
  const { kind, sentence, path, filesRestored } = failed;
  if (kind === 'program-failed' || kind === 'cancelled') {
    return { ...explain(evidence, files, names), filesRestored };
  }
  const isPermission = kind === 'file-system' && /^(EACCES|EPERM|EROFS)/.test(sentence);
  return {
    ...nothingFound,
    kind: isPermission ? 'not-authorised' : kindOf[kind],
    sentence,
    subject: path,
    details: [...evidence.log.slice(-20)],
    filesRestored,
  };
}

export function failureOfSilence(silence: HelperSilence, evidence: Evidence): Failure {
  const common = { ...nothingFound, details: [...evidence.log.slice(-20)] };
  switch (silence.kind) {
    case 'dismissed':
    case 'nobody-answered':
      return { ...common, kind: 'dismissed', sentence: silence.sentence, filesRestored: true };
    case 'not-authorised':
    case 'no-agent':
    case 'no-way':
      return { ...common, kind: 'not-authorised', sentence: silence.sentence, filesRestored: true };
    case 'interrupted':
      return {
        ...common,
        kind: 'interrupted',
        sentence: say`The helper ended before it was done.`,
        // The next helper puts them back; nobody has seen it done yet.
        filesRestored: false,
      };
  }
}

/** @param nothingDone it came before anything was asked of the helper */
export function failureOfAccident(error: unknown, nothingDone: boolean): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ...nothingFound,
    kind: 'unknown',
    sentence: say`Snowglobe could not go on: ${reason}`,
    details: [],
    filesRestored: nothingDone,
  };
}
