/** The calls `upgrade.*`. */

import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Answer } from '#shared/api/contract.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { UpgradeEdit, UpgradeFinding, UpgradeLook } from '#shared/api/upgrade.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { MadePlan } from '../../changes/make-plan.ts';
import type { PreparedPlan } from '../../config/prepared-plan.ts';
import type { HandlersOf } from '../../handlers.ts';
import { say } from '../../texts/say.ts';
import { planUpgrade } from './plan-upgrade.ts';
import { isNewerRelease } from './releases.ts';
import type { UpgradeLooks } from './upgrade-looks.ts';
import { readUpgradeStatus } from './upgrade-status.ts';

export interface UpgradeParts {
  readonly computer: Computer;
  readonly looks: UpgradeLooks;
  readonly configuration: () => Promise<Configuration>;
  readonly addChange: (request: ChangeRequest) => Promise<Answer<'changes.add'>>;
  /** Whether an edit is among the pending changes, or the files say it already. */
  readonly isMade: (edit: UpgradeEdit) => Promise<boolean>;
  /** Of the changes that are pending now. */
  readonly makePlan: () => Promise<MadePlan>;
  readonly keepPlan: (plan: PreparedPlan) => void;
}

export function createUpgradeHandlers(parts: UpgradeParts): HandlersOf<'upgrade.'> {
  const { computer, looks, addChange, makePlan, keepPlan } = parts;
  const status = async () => readUpgradeStatus(computer, await parts.configuration(), new Date());
  /** How each finding was taken over. */
  const taken = new Map<string, UpgradeEdit>();
  /** A change that was taken over can be taken back like any other: then it has to be decided again. */
  const current = async (): Promise<UpgradeLook> => {
    const look = looks.current();
    if (look.kind !== 'looked') return look;
    const findings: UpgradeFinding[] = [];
    for (const finding of look.findings) {
      const edit = finding.isTaken ? taken.get(finding.id) : undefined;
      findings.push(edit === undefined ? finding : { ...finding, isTaken: await parts.isMade(edit) });
    }
    return { ...look, findings };
  };
  return {
    'upgrade.status': async () => ok(await status()),
    'upgrade.current': async () => ok({ look: await current() }),
    'upgrade.look': async ({ release }) => {
      const { release: present, hindrance } = await status();
      if (hindrance !== null) return fail({ kind: 'cannot-upgrade', sentence: hindrance });
      if (present === null || !isNewerRelease(release, present)) {
        return fail({
          kind: 'cannot-upgrade',
          sentence: say`NixOS ${release} is not newer than what is here.`,
        });
      }
      looks.begin(release);
      return ok({ look: looks.current() });
    },
    'upgrade.stopLooking': () => {
      looks.end();
      return ok({});
    },
    'upgrade.take': async ({ takings }) => {
      for (const { finding: id, choice } of takings) {
        const edit = editOf(findingIn(looks, id), choice);
        if (edit === undefined) {
          return fail({ kind: 'unknown-finding', sentence: say`This is no longer known. Look again.` });
        }
        const added = await addChange({ kind: 'fix', label: edit.label, intents: edit.intents });
        // What the files say already is as good as taken.
        if (!added.ok && added.error.kind !== 'not-possible') {
          return fail({ kind: 'not-possible', sentence: sentenceOf(added.error) });
        }
        taken.set(id, edit);
        looks.take(id);
      }
      return ok({ look: await current() });
    },
    'upgrade.plan': async ({ release }) => {
      const aside = looks.aside(release);
      if (aside === undefined) {
        return fail({ kind: 'not-looked', sentence: say`Look at what NixOS ${release} changes first.` });
      }
      const planned = planUpgrade(computer, await makePlan(), aside);
      if (!planned.ok) return fail({ kind: 'refused', sentence: planned.error });
      keepPlan(planned.value.prepared);
      return ok({ plan: planned.value.forPage });
    },
  };
}

function findingIn(looks: UpgradeLooks, id: string): UpgradeFinding | undefined {
  const look = looks.current();
  return look.kind === 'looked' ? look.findings.find((finding) => finding.id === id) : undefined;
}

function editOf(finding: UpgradeFinding | undefined, choice: number | null): UpgradeEdit | undefined {
  return choice === null ? (finding?.proposal ?? undefined) : finding?.choices[choice];
}

function sentenceOf(error: object): string {
  return 'sentence' in error ? String(error.sentence) : say`It could not be taken over.`;
}
