/** A plan as the host keeps it: the page only ever sees its id and its diff. */
import type { Change } from '#shared/api/changes.ts';

export interface PreparedPlan {
  readonly planId: string;
  readonly files: readonly PlannedFile[];
  /** The pending changes the plan carries out, in order. */
  readonly changes: readonly Change[];
  /** True when a change was refused: such a plan is shown, never applied. */
  readonly hasRefusals: boolean;
  /** Ids of the changes that go to the override file where they cannot be made in place. */
  readonly useOverrideFile: readonly string[];
  /** The restore point whose files the plan brings back; it has no changes then. */
  readonly settingsOf?: number;
  /** It brings newer versions: its restore point is one of an update. */
  readonly fromUpdate?: true;
  /** The newer release that the computer's channel is to follow with it, and where that is to be looked at. */
  readonly channel?: { readonly release: string; readonly nixpkgs: string };
}

export interface PlannedFile {
  /** Absolute, links not resolved. */
  readonly path: string;
  /** SHA-256 (hex) of the file's bytes when the plan was made; null for a file that must not exist yet. */
  readonly fingerprint: string | null;
  readonly before: string | null;
  readonly after: string;
}

/** How the apply job sees the pending changes. */
export interface Plans {
  get(planId: string): PreparedPlan | undefined;
  /** Files whose bytes differ from the plan's fingerprints right now; empty when all is as planned. */
  changedSince(plan: PreparedPlan): Promise<readonly string[]>;
  /** The plan has become the system: its changes are no longer pending. */
  applied(plan: AppliedPlan): Promise<void>;
}

/** Also one of an earlier start, of which no more is known. */
export type AppliedPlan = Pick<PreparedPlan, 'planId' | 'changes'>;
