/** The upgrade assistant as a page sees it: whatever a test says that it found. */
import type { Answer, CallName, Input } from '../../shared/api/contract.ts';
import { ok } from '../../shared/api/result.ts';
import type { UpgradeFinding, UpgradeLook, UpgradeStatus } from '../../shared/api/upgrade.ts';

export const followsRelease: UpgradeStatus = {
  release: '24.05',
  supportedUntil: '2024-12-31',
  newer: [
    { release: '24.11', isOut: 'yes', supportedUntil: '2025-06-30' },
    { release: '25.05', isOut: 'perhaps', supportedUntil: '2025-12-31' },
  ],
  hindrance: null,
  stateVersion: '23.11',
};

export const renamedSetting: UpgradeFinding = {
  id: 'renamed',
  kind: 'renamed-setting',
  subject: 'hardware.opengl.enable',
  newName: 'hardware.graphics.enable',
  reason: '',
  place: { file: '/etc/nixos/configuration.nix', line: 12, column: 3 },
  blocks: false,
  proposal: {
    label: 'Rename hardware.opengl.enable to hardware.graphics.enable',
    intents: [
      { kind: 'rename', path: ['hardware', 'opengl', 'enable'], to: ['hardware', 'graphics', 'enable'] },
    ],
    files: [
      {
        path: '/etc/nixos/configuration.nix',
        diff: [
          { kind: 'removed', text: '  hardware.opengl.enable = true;', before: 12, after: null },
          { kind: 'added', text: '  hardware.graphics.enable = true;', before: null, after: 12 },
        ],
      },
    ],
  },
  choices: [],
  isTaken: false,
};

export const missingApp: UpgradeFinding = {
  id: 'missing',
  kind: 'missing-app',
  subject: 'exa',
  newName: null,
  reason: 'exa is no longer in this version of NixOS: exa has been removed; consider using eza.',
  place: { file: '/etc/nixos/configuration.nix', line: 30, column: 5 },
  blocks: true,
  proposal: null,
  choices: [
    {
      label: 'Use eza instead',
      intents: [{ kind: 'unset', path: ['environment', 'systemPackages'] }],
      files: [],
    },
  ],
  isTaken: false,
};

type FakeHandlers = {
  readonly [Name in Extract<CallName, `upgrade.${string}`>]: (input: never) => Answer<Name>;
};

export const removedSetting: UpgradeFinding = {
  id: 'removed',
  kind: 'removed-setting',
  subject: 'sound.enable',
  newName: null,
  reason: 'The option was heavily overloaded and can be removed from most configurations.',
  place: { file: '/etc/nixos/configuration.nix', line: 21, column: 3 },
  blocks: true,
  proposal: {
    label: 'Take sound.enable out',
    intents: [{ kind: 'unset', path: ['sound', 'enable'] }],
    files: [
      {
        path: '/etc/nixos/configuration.nix',
        diff: [{ kind: 'removed', text: '  sound.enable = true;', before: 21, after: null }],
      },
    ],
  },
  choices: [],
  isTaken: false,
};

export interface FakeUpgrade {
  status: UpgradeStatus;
  /** What the next look finds. */
  finds: UpgradeFinding[];
  notes: string[];
}

export function fakeUpgrade(): FakeUpgrade {
  return { status: { ...followsRelease, release: null, newer: [], hindrance: null }, finds: [], notes: [] };
}

export function fakeUpgradeHandlers(upgrade: FakeUpgrade): FakeHandlers {
  let look: UpgradeLook = { kind: 'none' };
  return {
    'upgrade.status': () => ok(upgrade.status),
    'upgrade.current': () => ok({ look }),
    'upgrade.look': ({ release }: Input<'upgrade.look'>) => {
      look = { kind: 'looked', release, findings: upgrade.finds, notes: upgrade.notes, end: 'whole' };
      return ok({ look });
    },
    'upgrade.stopLooking': () => ok({}),
    'upgrade.take': ({ takings }: Input<'upgrade.take'>) => {
      if (look.kind === 'looked') {
        const taken = new Set(takings.map(({ finding }) => finding));
        const findings = look.findings.map((one) => (taken.has(one.id) ? { ...one, isTaken: true } : one));
        look = { ...look, findings };
      }
      return ok({ look });
    },
    'upgrade.plan': () =>
      ok({
        plan: {
          planId: 'upgrade-plan',
          files: [],
          refusals: [],
          alreadySo: [],
          affects: [],
          needsPassword: true,
        },
      }),
  };
}
