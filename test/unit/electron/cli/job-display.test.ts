import { describe, expect, it } from 'vitest';
import { jsonDisplay, wordDisplay } from '../../../../electron/cli/job-display.ts';
import type { Failure, Job } from '../../../../shared/api/apply.ts';

const job: Job = {
  id: 'job-1',
  task: { kind: 'apply', mode: 'switch', changeCount: 0 },
  state: 'checking',
  stages: ['checking', 'downloading', 'building', 'activating'],
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  fraction: null,
  secondsLeft: null,
  activity: { kind: 'evaluating' },
  logLines: 0,
  cancellable: true,
  trial: null,
  warnings: [],
  outcome: null,
};

const building: Job = {
  ...job,
  state: 'building',
  fraction: 0.456,
  secondsLeft: 130,
  activity: { kind: 'building', name: 'inkscape', done: 3, total: 12 },
};

const endedAt = '2026-01-01T00:01:00.000Z';

const failure: Failure = {
  kind: 'unknown-option',
  sentence: 'This version of NixOS has no setting called services.opensssh.',
  place: { file: '/etc/nixos/configuration.nix', line: 12, column: 3 },
  subject: null,
  option: 'services.opensssh',
  suggestions: ['services.openssh'],
  fixes: [{ label: 'Use services.openssh instead', intents: [] }],
  details: ['error: The option does not exist.'],
  filesRestored: true,
};

function terminal(isTty: boolean, columns = 80) {
  const written: string[] = [];
  const printed: string[] = [];
  return {
    written: () => written.join(''),
    printed: () => printed.join(''),
    terminal: {
      isTty,
      columns: () => columns,
      write: (text: string) => void written.push(text),
      print: (text: string) => void printed.push(text),
    },
  };
}

describe('a job on a terminal', () => {
  it('is one line that is written again', () => {
    const { terminal: tty, written } = terminal(true);
    const display = wordDisplay(tty);
    display.show(job);
    display.show(building);
    expect(written().split('\r\u001b[2K').slice(1)).toEqual([
      'Reading the whole configuration',
      'Building inkscape (3 of 12) · 45 % · about 2 min left',
    ]);
  });

  it('leaves the line to the question for the password', () => {
    const { terminal: tty, written } = terminal(true);
    const display = wordDisplay(tty);
    const authorising: Job = { ...job, state: 'authorising' };
    for (const one of [authorising, authorising, job]) display.show(one);
    expect(written()).toBe(
      '\r\u001b[2KWaiting for your password\n\r\u001b[2KReading the whole configuration',
    );
  });

  it('fits the width', () => {
    const { terminal: tty, written } = terminal(true, 20);
    wordDisplay(tty).show(building);
    expect(written()).toBe('\r\u001b[2KBuilding inkscape …');
  });
});

describe('a job in a log', () => {
  it('is a line for each stage', () => {
    const { terminal: file, written } = terminal(false);
    const display = wordDisplay(file);
    for (const one of [job, job, building, building]) display.show(one);
    expect(written()).toBe('Reading the whole configuration\nBuilding\n');
  });

  it('ends with what did not work, where, and what to do', () => {
    const { terminal: file, written, printed } = terminal(false);
    wordDisplay(file).end({ ...job, state: 'failed', endedAt, outcome: { kind: 'failed', failure } });
    expect(written()).toBe(
      [
        'A setting that does not exist',
        'This version of NixOS has no setting called services.opensssh.',
        '  in /etc/nixos/configuration.nix, line 12',
        '  about services.opensssh',
        '  possible: Use services.openssh instead',
        'The running system is as it was.',
        '',
      ].join('\n'),
    );
    expect(printed()).toBe('');
  });

  it('shows the words of the program where nothing better is known', () => {
    const { terminal: file, written } = terminal(false);
    const unknown = { ...failure, kind: 'unknown', place: null, option: null, fixes: [] } as const;
    wordDisplay(file).end({
      ...job,
      state: 'failed',
      endedAt,
      outcome: { kind: 'failed', failure: unknown },
    });
    expect(written()).toContain('  perhaps meant: services.openssh\n  | error: The option does not exist.\n');
  });

  it.each([
    [
      'switch',
      'Done. The system is now as the files say.\nThis is restore point 7.\nSome of it takes effect after a restart.\n',
    ],
    [
      'boot',
      'Done. The system that the files describe takes effect at the next start.\nThis is restore point 7.\n',
    ],
    ['try', 'Done. The new system is kept.\nThis is restore point 7.\n'],
  ] as const)('says what %s has done', (mode, expected) => {
    const { terminal: file, written } = terminal(false);
    const outcome = { kind: 'done', generation: 7, restartNeeded: true, commit: null } as const;
    wordDisplay(file).end({
      ...job,
      task: { ...job.task, mode } as Job['task'],
      state: 'done',
      endedAt,
      outcome,
    });
    expect(written()).toBe(expected);
  });

  it.each([
    ['switch', 'Done. The system was already as the files say.\n'],
    ['try', 'Done. The system was already like this, so there was nothing to try.\n'],
  ] as const)('says when %s had nothing to do', (mode, expected) => {
    const { terminal: file, written } = terminal(false);
    const outcome = { kind: 'done', generation: null, restartNeeded: false, commit: null } as const;
    const task = { kind: 'apply', mode, changeCount: 0 } as const;
    wordDisplay(file).end({ ...job, task, state: 'done', endedAt, outcome });
    expect(written()).toBe(expected);
  });

  it('gives a program the path of what was built', () => {
    const { terminal: file, printed } = terminal(false);
    const task = { kind: 'apply', mode: 'build', changeCount: 0 } as const;
    const system = '/nix/store/x-nixos-system';
    const outcome = { kind: 'done', generation: null, restartNeeded: false, commit: null, system } as const;
    wordDisplay(file).end({ ...job, task, state: 'done', endedAt, outcome });
    expect(printed()).toBe(`${system}\n`);
  });
});

describe('a job as data', () => {
  it('is a line of JSON for each change, or one that says why it was not begun', () => {
    const { terminal: file, printed } = terminal(false);
    const display = jsonDisplay(file);
    display.show(job);
    display.refuse({ kind: 'busy', sentence: 'Another one.' });
    const lines = printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { event: 'job', job },
      { event: 'refused', kind: 'busy', sentence: 'Another one.' },
    ]);
  });
});
