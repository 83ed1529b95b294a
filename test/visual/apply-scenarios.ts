/** The states of an apply: what is found beforehand, other editors, trials, endings, and what was interrupted. */
import type { Failure, Finding, Job, Outcome } from '#shared/api/apply.ts';
import type { ChangeRequest, Conflict } from '#shared/api/changes.ts';
import type { FakeScenario } from '../helpers/fake-bridge.ts';
import * as computer from '../helpers/fake-computer.ts';

const changes: readonly ChangeRequest[] = [
  { kind: 'install-app', app: 'thunderbird' },
  { kind: 'set-setting', option: 'time.timeZone', value: { type: 'string', value: 'Europe/Lisbon' } },
];

const unknownOption: Failure = {
  kind: 'unknown-option',
  sentence: 'services.pritning.enable is not a setting of NixOS 24.11.',
  place: { file: '/home/jane/nixos/hosts/kitchen-laptop/configuration.nix', line: 41, column: 3 },
  subject: null,
  option: 'services.pritning.enable',
  suggestions: ['services.printing.enable', 'services.printing.startWhenNeeded'],
  fixes: [
    { label: 'Rename it to services.printing.enable', intents: [] },
    { label: 'Remove services.pritning.enable', intents: [] },
  ],
  details: ["error: The option `services.pritning' does not exist. Definition values:"],
  filesRestored: true,
};

const unfree: Failure = {
  ...unknownOption,
  kind: 'unfree-package',
  sentence: 'spotify-1.2.42 has an unfree licence, and the configuration allows none of these yet.',
  place: { file: computer.configurationFile, line: 61, column: 5 },
  subject: 'spotify',
  option: null,
  suggestions: [],
  fixes: [{ label: 'Allow spotify, and nothing else', intents: [] }],
  details: [],
};

const findings: readonly Finding[] = [
  {
    kind: 'warning',
    sentence:
      'system.stateVersion is not set, defaulting to 24.11. Read why this matters on the manual’s page.',
  },
  { kind: 'warning', sentence: 'The option `services.xserver.libinput` has been renamed.' },
  { kind: 'warning', sentence: 'The option `sound` was removed.' },
  { kind: 'low-battery', percent: 11 },
  { kind: 'low-space', where: 'boot', neededBytes: 61e6, freeBytes: 40e6, stops: false, makesRoom: null },
];

const download = { paths: 14, bytes: 180e6, unpackedBytes: 612e6 };

const conflicts: readonly Conflict[] = [
  {
    path: computer.configurationFile,
    theirs: [
      { kind: 'context', text: '  # Set your time zone.', before: 17, after: 17 },
      { kind: 'removed', text: '  time.timeZone = "Europe/Amsterdam";', before: 18, after: null },
      { kind: 'added', text: '  time.timeZone = "Europe/Berlin";', before: null, after: 18 },
      { kind: 'added', text: '  services.openssh.enable = true;', before: null, after: 19 },
    ],
    ours: computer.plan.files[0]?.diff ?? [],
  },
];

const trial = () => ({ endsAt: new Date(Date.now() + 92_000).toISOString(), seconds: 120 });
const task: Job['task'] = { kind: 'apply', mode: 'try', changeCount: 2 };
const stages: Job['stages'] = [
  'planned',
  'authorising',
  'writing',
  'checking',
  'downloading',
  'building',
  'activating',
  'trying',
];

const trying = () =>
  computer.job('trying', {
    task,
    stages,
    fraction: 1,
    secondsLeft: null,
    activity: null,
    trial: trial(),
  });

const ended = (outcome: Outcome, more: Partial<Job> = {}) =>
  computer.endedJob(outcome, { endedAt: new Date().toISOString(), ...more });

const pastJobs: readonly Job[] = [
  computer.endedJob(
    { kind: 'done', generation: 42, restartNeeded: false, commit: null },
    { id: 'past-1', startedAt: computer.ago(2), endedAt: computer.ago(1.98) },
  ),
  computer.endedJob(
    { kind: 'went-back', reason: 'silence' },
    { id: 'past-2', task, startedAt: computer.ago(26), endedAt: computer.ago(25.9), logLines: 0 },
  ),
  computer.endedJob(computer.buildFailure, {
    id: 'past-3',
    task: { kind: 'update' },
    startedAt: computer.ago(24 * 12),
    endedAt: computer.ago(24 * 12 - 0.4),
    logLines: 100_000,
  }),
];

export const applyScenarios: Readonly<Record<string, FakeScenario>> = {
  checking: { changes, silent: ['apply.check'] },
  checked: { changes, check: { findings: [...findings], download, builds: 3 } },
  'checked-stopping': {
    changes,
    check: {
      findings: [
        { kind: 'problem', failure: unknownOption },
        { kind: 'problem', failure: unfree },
        {
          kind: 'low-space',
          where: 'store',
          neededBytes: 4.1e9,
          freeBytes: 0.6e9,
          stops: false,
          makesRoom: null,
        },
        { kind: 'other-rebuild' },
      ],
      download: null,
      builds: null,
    },
  },
  'no-room': {
    changes,
    check: {
      findings: [
        {
          kind: 'low-space',
          where: 'boot',
          neededBytes: 61e6,
          freeBytes: 4e6,
          stops: true,
          makesRoom: { rule: { kind: 'keep-last', count: 2 }, generations: [40, 38], freesBytes: 74e6 },
        },
      ],
      download,
      builds: 3,
    },
  },
  'not-checked': {
    changes,
    check: {
      findings: [{ kind: 'not-checked', sentence: 'The configuration is too large to be copied aside.' }],
      download: null,
      builds: null,
    },
  },
  conflict: { changes, conflicts },
  looking: { job: computer.job('planned', { stages, activity: null, fraction: null, secondsLeft: null }) },
  trying: { job: trying(), changes },
  keeping: { job: { ...trying(), state: 'kept', trial: null, cancellable: false } },
  reverting: { job: { ...trying(), state: 'reverted', trial: null, cancellable: false } },
  kept: {
    job: ended(
      { kind: 'done', generation: 43, restartNeeded: false, commit: { kind: 'committed', hash: '3f1c2ab9' } },
      { task, stages },
    ),
  },
  'not-committed': {
    job: ended({
      kind: 'done',
      generation: 43,
      restartNeeded: false,
      commit: { kind: 'not-committed', reason: 'uncommitted-work' },
    }),
    pastJobs,
  },
  warned: {
    job: ended(
      { kind: 'done', generation: 43, restartNeeded: false, commit: null },
      { warnings: ['The option `sound` was removed.', 'system.stateVersion is not set.'] },
    ),
  },
  'went-back': { job: ended({ kind: 'went-back', reason: 'silence' }, { task, stages }), changes },
  'failed-fixes': { job: ended({ kind: 'failed', failure: unknownOption }), changes },
  'failed-app': { job: ended({ kind: 'failed', failure: unfree }), changes },
  interrupted: {
    interrupted: {
      action: 'switch',
      startedAt: computer.ago(3),
      files: [computer.configurationFile, '/etc/nixos/snowglobe.nix'],
      reached: 'rebuild',
    },
    changes,
  },
  'interrupted-trial': {
    interrupted: {
      action: 'try',
      startedAt: computer.ago(30),
      files: [computer.configurationFile],
      reached: 'trial',
    },
  },
  past: { pastJobs },
  'long-log': { job: computer.job('building', { logLines: 100_000 }) },
};
