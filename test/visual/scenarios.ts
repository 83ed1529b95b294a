/** The states of the computer in which the screens are looked at. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { FakeScenario } from '../helpers/fake-bridge.ts';
import * as computer from '../helpers/fake-computer.ts';
import * as upgrade from '../helpers/fake-upgrade.ts';
import { applyScenarios } from './apply-scenarios.ts';

const threeChanges: readonly ChangeRequest[] = [
  { kind: 'install-app', app: 'thunderbird' },
  { kind: 'set-setting', option: 'hardware.bluetooth.enable', value: { type: 'bool', value: true } },
  { kind: 'set-setting', option: 'time.timeZone', value: { type: 'string', value: 'Europe/Lisbon' } },
];

/** More than any computer has: how a list as long as all of nixpkgs behaves. */
function manyApps(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const app = computer.apps[index % computer.apps.length] as (typeof computer.apps)[number];
    return { ...app, id: `${app.id}-${index}`, name: `${app.name} ${index}` };
  });
}

const practiceComputer = {
  kind: 'practice',
  practiceEngine: 'stand-in',
  hostName: 'practice-computer',
  supportedUntil: null,
} as const;

const turnOn = (option: string): ChangeRequest => ({
  kind: 'set-setting',
  option,
  value: { type: 'bool', value: true },
});

const everythingOn: readonly ChangeRequest[] = [
  turnOn('services.openssh.enable'),
  turnOn('services.xrdp.enable'),
  turnOn('services.samba.enable'),
  turnOn('services.samba.openFirewall'),
  turnOn('services.printing.enable'),
  turnOn('hardware.graphics.enable'),
  {
    kind: 'set-setting',
    option: 'services.printing.drivers',
    value: {
      type: 'list',
      items: [
        { type: 'package', attribute: ['hplip'] },
        { type: 'package', attribute: ['my-driver'] },
      ],
    },
  },
  {
    kind: 'set-setting',
    option: 'services.xserver.videoDrivers',
    value: { type: 'list', items: [{ type: 'string', value: 'nvidia' }] },
  },
  {
    kind: 'set-setting',
    option: 'networking.firewall.allowedTCPPorts',
    value: {
      type: 'list',
      items: [
        { type: 'int', value: '80' },
        { type: 'int', value: '4321' },
      ],
    },
  },
];

export const scenarios: Readonly<Record<string, FakeScenario>> = {
  ...applyScenarios,
  usual: {},
  'many-apps': {
    answers: {
      'apps.shelves': () => ({ shelves: [], installed: manyApps(25_000), total: 25_000 }),
    },
  },
  'first-start': { machine: practiceComputer, preferences: { tourSeen: false } },
  'first-real-start': { preferences: { tourSeen: false } },
  pending: { changes: [...threeChanges, { kind: 'remove-app', app: 'gimp' }] },
  'everything-on': { changes: everythingOn },
  users: {
    changes: [
      {
        kind: 'add-user',
        user: 'mia',
        fullName: 'Mia Berg',
        groups: ['networkmanager', 'wheel'],
        shell: null,
        hash: '$6$salt$hash',
        keys: [],
      },
      { kind: 'remove-user', user: 'max' },
      { kind: 'change-user', user: 'jane', change: { part: 'full-name', fullName: 'Jane Doe' } },
      { kind: 'change-user', user: 'jane', change: { part: 'group', group: 'docker', member: true } },
      { kind: 'change-user', user: 'jane', change: { part: 'password', hash: '$6$salt$hash' } },
      { kind: 'change-user', user: 'jane', change: { part: 'shell', shell: 'zsh' } },
    ],
  },
  entries: {
    changes: [
      { kind: 'add-entry', option: 'users.users', name: 'max' },
      { kind: 'rename-entry', option: 'users.users', name: 'jane', to: 'janet' },
    ],
  },
  practice: {
    machine: practiceComputer,
    changes: threeChanges,
  },
  mounted: {
    machine: {
      kind: 'mounted',
      canApply: false,
      nixosVersion: null,
      release: null,
      generations: { running: null, booted: null, default: null, count: 0 },
      space: { store: null, boot: null },
      agreement: 'unknown',
      configurationFile: '/mnt/etc/nixos/configuration.nix',
    },
    generations: [],
    changes: threeChanges,
    updates: { follows: { kind: 'nothing-known' }, currentVersion: null, updatedAt: null, canUpdate: false },
  },
  attention: {
    machine: {
      restartNeeded: true,
      agreement: 'files-are-newer',
      generations: { running: 42, booted: 41, default: 40, count: 4 },
      space: {
        store: { totalBytes: 512e9, freeBytes: 12e9 },
        boot: { totalBytes: 536e6, freeBytes: 21e6 },
      },
    },
    health: computer.partlyRead,
    condition: {
      failedUnits: [
        { name: 'cups.service', description: 'CUPS Scheduler' },
        {
          name: 'restic-backups-a-very-long-name-of-a-backup@photos.service',
          description: 'Restic backup of everything that is in the folder of photographs',
        },
      ],
    },
  },
  'old-release': {
    machine: {
      agreement: 'applied-elsewhere',
      supportedUntil: computer.ago(24 * 100).slice(0, 10),
      cleanUp: { automatic: false, dates: null },
    },
  },
  tried: {
    machine: {
      agreement: 'applied-elsewhere',
      supportedUntil: computer.ago(-24 * 20).slice(0, 10),
      generations: { running: null, booted: 42, default: 42, count: 4 },
      cleanUp: { automatic: null, dates: null },
    },
    condition: { failedUnits: null },
  },
  waiting: { silent: ['machine.condition'] },
  broken: { health: computer.broken },
  refused: {
    changes: threeChanges,
    plan: {
      refusals: [
        {
          changeId: 'change-3',
          kind: 'computed',
          sentence: 'time.timeZone is computed by Nix: lib.mkDefault (import ./where-am-i.nix).zone',
          place: { file: '/etc/nixos/configuration.nix', line: 18, column: 19 },
          overrideFileWorks: true,
        },
      ],
      alreadySo: ['change-2'],
    },
  },
  running: { job: computer.job('downloading'), changes: threeChanges },
  activating: {
    job: computer.job('activating', {
      fraction: 0.94,
      secondsLeft: null,
      cancellable: false,
      activity: { kind: 'activating', what: 'bluetooth.service' },
    }),
  },
  done: { job: computer.endedJob({ kind: 'done', generation: 43, restartNeeded: true, commit: null }) },
  failed: { job: computer.endedJob(computer.buildFailure), changes: threeChanges },
  cancelled: { job: computer.endedJob({ kind: 'cancelled' }), changes: threeChanges },
  'boot-read-only': { boot: 'read-only' },
  'kept-systems': {
    generations: computer.generations.map((one) => ({ ...one, nextStart: one.number === 41 })),
    keptSystems: [
      {
        id: '31-0123456789abcdef',
        number: 31,
        nixosVersion: '24.05.6668.e8c38b73aeb2',
        kernelVersion: '6.6.52',
        name: 'Before the move',
      },
      {
        id: '29-0123456789abcdef',
        number: 29,
        nixosVersion: '24.05.6668.e8c38b73aeb2',
        kernelVersion: null,
        name: null,
      },
    ],
  },
  'space-reading': { silent: ['space.use'] },
  loading: { silent: ['apps.shelves', 'settings.pages', 'history.list', 'updates.status'] },
  failing: { failing: ['apps.shelves', 'history.list'] },
  places: {
    changes: [{ kind: 'remove-app', app: 'firefox', from: ['users.users.jane.packages'] }],
    answers: {
      'apps.detail': () => ({
        ...computer.appDetail(computer.appNamed('firefox')),
        trouble: 'insecure',
        origins: [
          computer.origin(24),
          computer.origin(31, { option: 'users.users.jane.packages', user: 'jane' }),
          computer.origin(8, { option: 'home-manager.users.max.home.packages', user: 'max' }),
        ],
      }),
    },
  },
  ways: {
    answers: {
      'apps.detail': () => ({
        ...computer.appDetail(computer.appNamed('syncthing')),
        origins: [],
        program: 'services.syncthing.enable',
        programReason:
          'NixOS starts it as a service in the background, with the account and the folders it needs',
        otherWay: { option: 'environment.systemPackages', reason: null },
      }),
    },
  },
  gone: {
    answers: {
      'apps.detail': () => ({
        ...computer.appDetail(computer.mystery),
        near: [
          { id: 'mystery-ng', name: 'mystery-ng' },
          { id: 'kdePackages.mystery', name: 'mystery' },
        ],
      }),
    },
  },
  outside: {
    changes: [{ kind: 'install-app', app: 'inkscape' }],
    outside: [
      {
        name: 'inkscape-1.3',
        with: 'nix-env',
        app: computer.appNamed('inkscape'),
        removal: 'nix-env --uninstall inkscape-1.3',
      },
      {
        name: 'krita',
        with: 'nix-profile',
        app: computer.appNamed('krita'),
        removal: 'nix profile remove krita',
      },
      { name: 'own-thing', with: 'nix-profile', app: null, removal: 'nix profile remove own-thing' },
    ],
  },
  bare: { noApps: true, generations: [] },
  upgrade: {
    upgrade: {
      status: upgrade.followsRelease,
      finds: [upgrade.removedSetting, { ...upgrade.renamedSetting, isTaken: true }, upgrade.missingApp],
      notes: ['The user jane has a password that everybody can read.'],
    },
  },
  flake: {
    machine: { kind: 'flake', configurationFile: '/etc/nixos/flake.nix' },
    updates: {
      follows: {
        kind: 'flake',
        inputs: [
          {
            name: 'nixpkgs',
            url: 'github:NixOS/nixpkgs/nixos-24.11',
            revision: '0c582677378fabc0de',
            lastModified: computer.ago(24 * 20),
            pinned: null,
          },
          {
            name: 'nixos-hardware',
            url: 'github:NixOS/nixos-hardware/e8a2f6d5513fe7b7d15701b2d05404ffdc3b6dda',
            revision: 'e8a2f6d5513fe7b7d1',
            lastModified: computer.ago(24 * 90),
            pinned: 'revision',
          },
          { name: 'utils', url: null, revision: null, lastModified: null, pinned: 'follows' },
          { name: 'home-manager', url: null, revision: null, lastModified: null, pinned: null },
        ],
      },
      currentVersion: '24.11.20241105.0c58267',
      updatedAt: computer.ago(24 * 20),
      canUpdate: false,
    },
  },
};
