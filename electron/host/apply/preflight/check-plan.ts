/**
 * Looks at a plan before anybody is asked for a password: whether the planned files make a system, whether there is
 * room for it, and whether this is a good moment. As the person, and nothing is written outside a folder of ours.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding, PlanCheck } from '#shared/api/apply.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PreparedPlan } from '../../config/prepared-plan.ts';
import { type KnownNames, noKnownNames } from '../explain/explanation.ts';
import { batteryFinding } from './battery.ts';
import { copyConfiguration } from './copy-configuration.ts';
import { dryBuild } from './dry-build.ts';
import { judgeDryBuild } from './judge-dry-build.ts';
import { isRebuiltByOthers } from './other-rebuild.ts';
import { spaceFindings } from './space.ts';

export interface PreflightParts {
  readonly computer: Computer;
  /** For names that may have been meant; asked when there is a failure to explain. */
  readonly names?: (() => KnownNames) | undefined;
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

/** Never rejects: what cannot be looked at is a finding. */
export async function checkPlan(
  parts: PreflightParts,
  plan: PreparedPlan,
  signal: AbortSignal,
): Promise<PlanCheck> {
  const { computer, kernel = linux } = parts;
  if (!computer.canApply) {
    return onlyFindings([notChecked('What is in this folder cannot be tried out on this computer.')]);
  }
  if (await isRebuiltByOthers(computer, kernel.processes)) return onlyFindings([{ kind: 'other-rebuild' }]);
  const battery = await batteryFinding(kernel.powerSupply);
  const look = await tryOut(parts, plan, signal);
  return { ...look, findings: [...look.findings, ...battery] };
}

async function tryOut(parts: PreflightParts, plan: PreparedPlan, signal: AbortSignal): Promise<PlanCheck> {
  const { computer, limits = usualLimits, names = () => noKnownNames } = parts;
  const scratch = await mkdtemp(join(tmpdir(), 'snowglobe-check-'));
  try {
    const copy = await copyConfiguration(computer, plan.files, scratch, limits);
    if (!copy.ok) return onlyFindings([notChecked(copy.error)]);
    if (signal.aborted) return onlyFindings([notChecked(endedEarly)]);
    const ended = await dryBuild(computer, copy.value, scratch, limits.milliseconds, signal);
    if (ended.kind === 'cancelled') return onlyFindings([notChecked(endedEarly)]);
    if (ended.kind === 'cannot-start') return onlyFindings([notChecked(ended.sentence)]);
    if (ended.kind === 'too-slow')
      return onlyFindings([notChecked('Trying the new settings out took too long.')]);
    const judged = judgeDryBuild(ended, { computer, files: plan.files, names });
    return {
      ...judged.check,
      findings: [...judged.check.findings, ...(await spaceFindings(computer, judged))],
    };
  } catch (error) {
    // Such as a full disk: it says nothing about the plan.
    const reason = error instanceof Error ? error.message : String(error);
    return onlyFindings([notChecked(`The new settings could not be tried out: ${reason}`)]);
  } finally {
    await rm(scratch, { recursive: true, force: true }).catch(() => {});
  }
}

const endedEarly = 'Looking at the new settings was ended early.';

function notChecked(sentence: string): Finding {
  return { kind: 'not-checked', sentence };
}

function onlyFindings(findings: Finding[]): PlanCheck {
  return { findings, download: null, builds: null };
}
