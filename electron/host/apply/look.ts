/** What the look at a plan says to whoever wants to apply it. */
import type { Failure, Finding, PlanCheck } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import { say } from '../texts/say.ts';
import { nothingFound } from './explain/explanation.ts';

/** The failure that applying would end with; null where it may go on. */
export function failureOfLook({ findings }: PlanCheck): Failure | null {
  for (const finding of findings) {
    const failure = failureOfFinding(finding);
    if (failure !== null) return failure;
  }
  return null;
}

/** Who wants to go on whatever was found is stopped only where there is surely no room. */
export function onlyRoom(check: PlanCheck): PlanCheck {
  return { ...check, findings: check.findings.filter((finding) => finding.kind === 'low-space') };
}

export function warningsOfLook({ findings }: PlanCheck): readonly string[] {
  return findings.flatMap((finding) => (finding.kind === 'warning' ? [finding.sentence] : []));
}

function failureOfFinding(finding: Finding): Failure | null {
  const common = { ...nothingFound, details: [], filesRestored: true };
  switch (finding.kind) {
    case 'problem':
      return finding.failure;
    case 'low-space': {
      if (!finding.stops) return null;
      const sentence = say`${mebibytes(finding.neededBytes)} are needed, and ${mebibytes(finding.freeBytes)} are free.`;
      return { ...common, kind: finding.where === 'boot' ? 'boot-full' : 'no-space', sentence };
    }
    case 'other-rebuild':
      return {
        ...common,
        kind: 'other-rebuild',
        sentence: say`Another program is rebuilding this computer just now.`,
      };
    case 'warning':
    case 'low-battery':
    case 'not-checked':
      return null;
    default:
      return assertNever(finding);
  }
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}
