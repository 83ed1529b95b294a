/** From the output of a dry run to what the person is told of the plan. Pure but for reading files to explain. */
import type { Failure, Finding, PlanCheck } from '#shared/api/apply.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { say } from '../../texts/say.ts';
import type { Evidence } from '../explain/evidence.ts';
import { explain } from '../explain/explain.ts';
import type { KnownNames } from '../explain/explanation.ts';
import { ownFilesWith } from '../own-files.ts';
import { type DryBuildReport, readDryBuild } from './read-dry-build.ts';

export interface DryBuildOutput {
  readonly exitCode: number | null;
  /** With the names of the person's own files, not of their copies. */
  readonly lines: readonly string[];
}

interface Context {
  readonly computer: Computer;
  readonly files: readonly PlannedFile[];
  readonly names: () => KnownNames;
}

export interface JudgedDryBuild extends DryBuildReport {
  readonly check: PlanCheck;
}

export function judgeDryBuild({ exitCode, lines }: DryBuildOutput, context: Context): JudgedDryBuild {
  const report = readDryBuild(lines);
  const warnings = report.warnings.map((sentence): Finding => ({ kind: 'warning', sentence }));
  if (exitCode === 0) {
    const { download, toBuild } = report;
    return { ...report, check: { findings: warnings, download, builds: toBuild.length } };
  }
  const findings = [failureFinding(report, context), ...warnings];
  return { ...report, check: { findings, download: null, builds: null } };
}

function failureFinding({ evidence }: DryBuildReport, { computer, files, names }: Context): Finding {
  const closed = closedFile(evidence);
  if (closed !== null) {
    return {
      kind: 'not-checked',
      sentence: say`The new settings could not be tried out: you are not allowed to read ${closed}, which an administrator may be.`,
    };
  }
  const planned = files.map(({ path, after }) => ({ path, text: after }));
  const failure = { ...explain(evidence, ownFilesWith(computer, planned), names()), filesRestored: true };
  return evidence.errors.length === 0 || notOfThePlan.has(failure.kind)
    ? notChecked(failure.sentence)
    : { kind: 'problem', failure };
}

function notChecked(reason: string): Finding {
  return { kind: 'not-checked', sentence: say`The new settings could not be tried out: ${reason}` };
}

/** The file of an error that root would not have; null where there is none. */
function closedFile({ errors }: Evidence): string | null {
  for (const { text } of errors) {
    const found = /'(\/[^']+)': Permission denied/.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** What may go well all the same when root does it, or a moment later. */
const notOfThePlan: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>([
  'network',
  'no-space',
  'store-unavailable',
  'out-of-memory',
  'not-authorised',
  'interrupted',
  'other-rebuild',
]);
