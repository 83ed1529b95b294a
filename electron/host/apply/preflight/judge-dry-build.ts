/** From the output of a dry run to what the person is told of the plan. Pure but for reading files to explain. */
import type { Failure, Finding, PlanCheck } from '#shared/api/apply.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
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
  const planned = files.map(({ path, after }) => ({ path, text: after }));
  const failure = { ...explain(evidence, ownFilesWith(computer, planned), names()), filesRestored: true };
  return isOfThePlan(failure, evidence.errors.length)
    ? { kind: 'problem', failure }
    : { kind: 'not-checked', sentence: `The new settings could not be tried out: ${failure.sentence}` };
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

/** Such as a file that only root may read. */
const onlyForUs = /permission denied/i;

function isOfThePlan(failure: Failure, errorCount: number): boolean {
  if (errorCount === 0 || notOfThePlan.has(failure.kind)) return false;
  const words = [failure.sentence, ...failure.details].join('\n');
  return !onlyForUs.test(words);
}
