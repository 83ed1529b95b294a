/**
 * Looks at a plan before anybody is asked for a password: whether the planned files make a system, whether there is
 * room for it, and whether this is a good moment. As the person, and nothing is written outside a folder of ours.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding, PlanCheck } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile, PreparedPlan } from '../../config/prepared-plan.ts';
import type { FindRoom } from '../../space/make-room.ts';
import { say, sayLater } from '../../texts/say.ts';
import { type KnownNames, noKnownNames } from '../explain/explanation.ts';
import { batteryFinding } from './battery.ts';
import { copyConfiguration } from './copy-configuration.ts';
import { dryBuild } from './dry-build.ts';
import { judgeDryBuild } from './judge-dry-build.ts';
import { isRebuiltByOthers } from './other-rebuild.ts';
import type { DryBuildReport } from './read-dry-build.ts';
import { spaceFindings } from './space.ts';

export interface PreflightParts {
  readonly computer: Computer;
  /** The collection to try it out with, instead of that of the channel: an absolute path. */
  readonly nixpkgs?: string | undefined;
  /** For names that may have been meant; asked when there is a failure to explain. */
  readonly names?: (() => KnownNames) | undefined;
  /** The clean-up that makes enough room, where there is too little; left out, none is proposed. */
  readonly findRoom?: FindRoom | undefined;
  readonly kernel?: KernelFolders | undefined;
  readonly limits?: PreflightLimits | undefined;
}

/** Where Linux tells of itself. */
export interface KernelFolders {
  readonly powerSupply: string;
  readonly processes: string;
}

export interface PreflightLimits {
  readonly milliseconds: number;
  readonly copiedBytes: number;
  readonly copiedFiles: number;
}

const linux: KernelFolders = { powerSupply: '/sys/class/power_supply', processes: '/proc' };

export const usualLimits: PreflightLimits = {
  milliseconds: 600_000,
  copiedBytes: 50_000_000,
  copiedFiles: 5_000,
};

/** What a dry run of planned files found out. */
export interface TriedOut {
  readonly check: PlanCheck;
  /** Null where there was no dry run that went to its end. */
  readonly report: DryBuildReport | null;
}

/** Never rejects: what cannot be looked at is a finding. */
export async function checkPlan(
  parts: PreflightParts,
  plan: PreparedPlan,
  signal: AbortSignal,
): Promise<PlanCheck> {
  const { check } = await tryOutPlan(parts, plan.files, signal);
  return check;
}

/** As `checkPlan`, with what is to be built and fetched. */
export async function tryOutPlan(
  parts: PreflightParts,
  files: readonly PlannedFile[],
  signal: AbortSignal,
): Promise<TriedOut> {
  const { computer, kernel = linux } = parts;
  if (!computer.canApply) {
    return onlyNotChecked(say`What is in this folder cannot be tried out on this computer.`);
  }
  if (await isRebuiltByOthers(computer, kernel.processes)) return onlyFindings([{ kind: 'other-rebuild' }]);
  const battery = await batteryFinding(kernel.powerSupply);
  const { check, report } = await tryOut(parts, files, signal);
  return { check: { ...check, findings: [...check.findings, ...battery] }, report };
}

async function tryOut(
  parts: PreflightParts,
  files: readonly PlannedFile[],
  signal: AbortSignal,
): Promise<TriedOut> {
  let scratch: string | null = null;
  try {
    scratch = await mkdtemp(join(tmpdir(), 'snowglobe-check-'));
    return await tryOutIn(scratch, parts, files, signal);
  } catch (error) {
    // Such as a full disk: it says nothing about the plan.
    return onlyNotChecked(say`The new settings could not be tried out: ${reasonOf(error)}`);
  } finally {
    if (scratch !== null) await rm(scratch, { recursive: true, force: true }).catch(() => {});
  }
}

async function tryOutIn(
  scratch: string,
  parts: PreflightParts,
  files: readonly PlannedFile[],
  signal: AbortSignal,
): Promise<TriedOut> {
  const { computer, nixpkgs, limits = usualLimits, names = () => noKnownNames } = parts;
  const { findRoom = noRoom } = parts;
  const copy = await copyConfiguration(computer, files, scratch, limits);
  if (!copy.ok) return onlyNotChecked(copy.error);
  if (signal.aborted) return onlyNotChecked(endedEarly);
  const wish = { copy: copy.value, nixpkgs, scratch, milliseconds: limits.milliseconds };
  const end = await dryBuild(computer, wish, signal);
  switch (end.kind) {
    case 'cancelled':
      return onlyNotChecked(endedEarly);
    case 'too-slow':
      return onlyNotChecked(say`Trying the new settings out took too long.`);
    case 'cannot-start':
      return onlyNotChecked(end.sentence);
    case 'ended': {
      const { check, ...report } = judgeDryBuild(end, { computer, files, names });
      const space = await spaceFindings({ computer, findRoom }, report, signal);
      return { check: { ...check, findings: [...check.findings, ...space] }, report };
    }
    default:
      return assertNever(end);
  }
}

const noRoom: FindRoom = async () => null;

const endedEarly = sayLater('Looking at the new settings was ended early.');

function onlyNotChecked(sentence: string): TriedOut {
  return onlyFindings([{ kind: 'not-checked', sentence }]);
}

function onlyFindings(findings: Finding[]): TriedOut {
  return { check: { findings, download: null, builds: null }, report: null };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
