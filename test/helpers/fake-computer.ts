/** A believable computer as data for the page: apps, settings, restore points, jobs, in every state. */
import type { Job, JobState, Outcome, PlanCheck } from '#shared/api/apply.ts';
import {
  type AppDetail,
  type AppOrigin,
  type AppSummary,
  type Shelf,
  shelfIdSchema,
} from '#shared/api/apps.ts';
import type { Plan } from '#shared/api/changes.ts';
import type { Generation } from '#shared/api/history.ts';
import type { ConfigurationHealth, MachineOverview } from '#shared/api/machine.ts';
import type { Setting, SettingState, SettingsPage } from '#shared/api/settings.ts';
import { noKnownOptions } from '../../electron/host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { curatedApps, curatedPages, curatedSettings } from '../../electron/host/catalog/curated/index.ts';
import { pageView, settingView } from '../../electron/host/catalog/setting-view.ts';

export const configurationFile = '/etc/nixos/configuration.nix';
const hour = 3_600_000;

export function ago(hours: number): string {
  return new Date(Date.now() - hours * hour).toISOString();
}

export function origin(line: number, more: Partial<AppOrigin> = {}): AppOrigin {
  return {
    option: 'environment.systemPackages',
    file: configurationFile,
    line,
    user: null,
    customised: false,
    conditional: false,
    ...more,
  };
}

const origins: Readonly<Record<string, readonly AppOrigin[]>> = {
  firefox: [origin(41, { option: 'programs.firefox.enable' })],
  gimp: [origin(58)],
  vlc: [origin(59), origin(97, { option: 'users.users.jane.packages', user: 'jane' })],
  git: [origin(60)],
  vim: [origin(61, { customised: true })],
  steam: [origin(71, { option: 'programs.steam.enable', conditional: true })],
};

export const mystery: AppSummary = {
  id: 'myCompany.internalVpnClientWithAVeryLongAttributeName',
  name: 'internalVpnClientWithAVeryLongAttributeName',
  summary: '',
  shelf: null,
  icon: null,
  free: null,
  trouble: null,
  known: false,
  origins: [origin(63)],
};

export const apps: readonly AppSummary[] = [
  ...curatedApps.map((app) => ({
    id: app.attribute,
    name: app.name,
    summary: app.summary,
    shelf: app.shelf,
    icon: app.icon,
    free: app.free,
    trouble: null,
    known: true,
    origins: [...(origins[app.attribute] ?? [])],
  })),
  mystery,
];

export function appNamed(id: string): AppSummary {
  const app = apps.find((one) => one.id === id);
  if (app === undefined) throw new Error(`There is no app ${id}.`);
  return app;
}

export const shelves: readonly Shelf[] = shelfIdSchema.options.map((id) => ({
  id,
  apps: apps.filter((app) => app.shelf === id),
}));

export function appDetail(app: AppSummary): AppDetail {
  const curated = curatedApps.find(({ attribute }) => attribute === app.id);
  return {
    ...app,
    description: curated?.description ?? '',
    version: curated === undefined ? null : '132.0.1',
    licence: curated?.licence ?? null,
    homepage: curated?.homepage ?? null,
    program: curated?.program?.option ?? null,
    programReason: curated?.program?.reason ?? null,
    otherWay:
      app.id === 'git'
        ? { option: 'services.gitDaemon.enable', reason: 'NixOS starts it as a service' }
        : null,
    relatedSettings: (curated?.relatedSettings ?? []).map((option) => ({
      option,
      title: curatedSettings.find((setting) => setting.option === option)?.title ?? option,
      page: curatedSettings.find((setting) => setting.option === option)?.page ?? null,
    })),
    mainProgram: null,
    near: app.known ? [] : [{ id: 'vlc', name: 'VLC' }],
    people: ['jane', 'max'],
  };
}

const states: Readonly<Record<string, SettingState>> = {
  'networking.hostName': {
    kind: 'set',
    value: { type: 'string', value: 'kitchen-laptop' },
    text: '"kitchen-laptop"',
    file: configurationFile,
    line: 12,
  },
  'networking.networkmanager.enable': {
    kind: 'set',
    value: { type: 'bool', value: true },
    text: 'true',
    file: configurationFile,
    line: 14,
  },
  'networking.enableIPv6': {
    kind: 'conditional',
    text: 'false',
    file: '/etc/nixos/office.nix',
    line: 7,
  },
  'time.timeZone': {
    kind: 'set',
    value: { type: 'string', value: 'Europe/Amsterdam' },
    text: '"Europe/Amsterdam"',
    file: configurationFile,
    line: 18,
  },
  'networking.firewall.allowedTCPPorts': {
    kind: 'computed',
    text: 'map (service: service.port) (lib.filter (service: service.public) (import ./services.nix))',
    file: configurationFile,
    line: 88,
  },
};

const files = {
  settingState: (option: string): SettingState => states[option] ?? { kind: 'default' },
};

export const settings: readonly Setting[] = curatedSettings.map((setting) => settingView(setting, files));

export const settingsPages: readonly SettingsPage[] = curatedPages.map((page) =>
  pageView(page, curatedCatalogue(), files, noKnownOptions),
);

export const machine: MachineOverview = {
  kind: 'channel',
  hostName: 'kitchen-laptop',
  nixosVersion: '24.11.717412.0c582677378f',
  release: '24.11',
  configurationFile,
  canApply: true,
  practiceEngine: null,
  generations: { running: 42, booted: 42, default: 42, count: 4 },
  space: {
    store: { totalBytes: 512e9, freeBytes: 188e9 },
    boot: { totalBytes: 536e6, freeBytes: 214e6 },
  },
  agreement: 'agrees',
  restartNeeded: false,
  installedApps: 7,
  supportedUntil: ago(-24 * 200).slice(0, 10),
  cleanUp: { automatic: true, dates: 'weekly' },
};

/** Of a unit that failed, as the journal has it. */
export const unitLog: readonly string[] = [
  '2026-11-21T09:14:02+0000 systemd[1]: Starting CUPS Scheduler...',
  '2026-11-21T09:14:02+0000 cupsd[4211]: Unable to bind socket for address 127.0.0.1:631 - Address already in use.',
  '2026-11-21T09:14:02+0000 systemd[1]: cups.service: Main process exited, code=exited, status=1/FAILURE',
  "2026-11-21T09:14:02+0000 systemd[1]: cups.service: Failed with result 'exit-code'.",
  '2026-11-21T09:14:02+0000 systemd[1]: Failed to start CUPS Scheduler.',
];

export const healthy: ConfigurationHealth = {
  files: [{ path: configurationFile, lines: 112, writable: false }],
  problems: [],
};

export const broken: ConfigurationHealth = {
  files: [],
  problems: [
    {
      kind: 'syntax',
      file: configurationFile,
      line: 19,
      column: 3,
      message: 'Found the name “i18n” where “;” was expected, to end the definition of time.timeZone.',
      excerpt: [
        { line: 16, text: '' },
        { line: 17, text: '  # Set your time zone.' },
        { line: 18, text: '  time.timeZone = "Europe/Amsterdam"' },
        { line: 19, text: '  i18n.defaultLocale = "en_GB.UTF-8";' },
        { line: 20, text: '' },
        { line: 21, text: '  users.users.jane = {' },
      ],
      blocking: true,
    },
  ],
};

export const partlyRead: ConfigurationHealth = {
  ...healthy,
  problems: [
    {
      kind: 'cannot-follow',
      file: configurationFile,
      line: 9,
      column: 5,
      message: 'This import is computed: map (name: ./modules + "/${name}.nix") machines',
      excerpt: [],
      blocking: false,
    },
  ],
};

function generation(number: number, hours: number, more: Partial<Generation>): Generation {
  return {
    number,
    date: ago(hours),
    nixosVersion: '24.11.717412.0c582677378f',
    kernelVersion: '6.6.60',
    configurationRevision: null,
    specialisations: [],
    running: false,
    booted: false,
    default: false,
    nextStart: false,
    inBootMenu: true,
    missing: false,
    name: null,
    note: null,
    pinned: false,
    changes: null,
    fromUpdate: false,
    settingsOf: null,
    settingsKnown: false,
    ...more,
  };
}

export const generations: readonly Generation[] = [
  generation(42, 2, {
    running: true,
    booted: true,
    default: true,
    changes: [
      { kind: 'install-app', name: 'Thunderbird', option: 'environment.systemPackages' },
      { kind: 'turn-on', title: 'Bluetooth', option: 'hardware.bluetooth.enable' },
      {
        kind: 'set',
        title: 'Time zone',
        option: 'time.timeZone',
        from: 'Europe/Amsterdam',
        to: 'Europe/Lisbon',
      },
    ],
  }),
  generation(41, 30, {
    settingsKnown: true,
    changes: [{ kind: 'turn-on', title: 'Printing', option: 'services.printing.enable' }],
  }),
  generation(40, 24 * 12, {
    fromUpdate: true,
    name: 'Before the exhibition',
    note: 'Everything worked with the projector. Keep it until February.',
    pinned: true,
    configurationRevision: '1f2e3d4c',
    specialisations: ['presenting'],
  }),
  generation(38, 24 * 60, { missing: true, nixosVersion: null, kernelVersion: null }),
  generation(37, 24 * 400, { nixosVersion: '23.11.5541.abc', kernelVersion: '6.1.63' }),
];

export const plan: Plan = {
  planId: 'plan-1',
  files: [
    {
      path: configurationFile,
      created: false,
      addedLines: 2,
      removedLines: 1,
      diff: [
        { kind: 'context', text: '', before: 16, after: 16 },
        { kind: 'context', text: '  # Set your time zone.', before: 17, after: 17 },
        { kind: 'removed', text: '  time.timeZone = "Europe/Amsterdam";', before: 18, after: null },
        { kind: 'added', text: '  time.timeZone = "Europe/Lisbon";', before: null, after: 18 },
        { kind: 'context', text: '', before: 19, after: 19 },
        { kind: 'gap', text: '', before: null, after: null },
        { kind: 'context', text: '  environment.systemPackages = with pkgs; [', before: 57, after: 57 },
        { kind: 'context', text: '    gimp   # for the school photos', before: 58, after: 58 },
        { kind: 'added', text: '    thunderbird', before: null, after: 59 },
        { kind: 'context', text: '    vlc', before: 59, after: 60 },
        { kind: 'context', text: '  ];', before: 60, after: 61 },
      ],
    },
  ],
  refusals: [],
  alreadySo: [],
  affects: [],
  needsPassword: true,
};

export const nothingFound: PlanCheck = {
  findings: [],
  download: { paths: 14, bytes: 180e6, unpackedBytes: 612e6 },
  builds: 3,
};

export function job(state: JobState, more: Partial<Job> = {}): Job {
  return {
    id: 'job-1',
    task: { kind: 'apply', mode: 'switch', changeCount: 3 },
    state,
    stages: ['authorising', 'writing', 'checking', 'downloading', 'building', 'activating'],
    startedAt: ago(0.02),
    endedAt: null,
    fraction: 0.62,
    secondsLeft: 42,
    activity: { kind: 'downloading', name: 'thunderbird-132.0.1', doneBytes: 112e6, totalBytes: 180e6 },
    logLines: 1284,
    cancellable: true,
    trial: null,
    warnings: [],
    outcome: null,
    ...more,
  };
}

export function endedJob(outcome: Outcome, more: Partial<Job> = {}): Job {
  return job(outcome.kind === 'went-back' ? 'done' : outcome.kind, {
    endedAt: ago(0),
    fraction: 1,
    secondsLeft: null,
    activity: null,
    cancellable: false,
    outcome,
    ...more,
  });
}

export const buildFailure: Outcome = {
  kind: 'failed',
  failure: {
    kind: 'build-failed',
    sentence: "builder for '/nix/store/h0v…-thunderbird-132.0.1.drv' failed with exit code 2",
    place: { file: configurationFile, line: 59, column: 5 },
    option: null,
    suggestions: [],
    fixes: [],
    subject: 'thunderbird',
    details: [
      'checking whether the C++ compiler works... yes',
      'make[2]: *** [Makefile:1432: objdir/layout/base/nsCSSFrameConstructor.o] Error 1',
      'make[1]: *** [Makefile:398: build] Error 2',
      'make: *** [Makefile:81: all] Error 2',
    ],
    filesRestored: true,
  },
};
