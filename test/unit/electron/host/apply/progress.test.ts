import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNixLine } from '../../../../../electron/host/apply/internal-json.ts';
import {
  advance,
  currentActivity,
  noProgress,
  type Progress,
  secondsLeft,
} from '../../../../../electron/host/apply/progress.ts';
import { sampleLines } from './sample.ts';

/** Every state the progress goes through, a line each 100 ms. */
function follow(lines: readonly string[]): Progress[] {
  const states: Progress[] = [];
  let progress = noProgress;
  lines.forEach((line, index) => {
    const message = parseNixLine(line);
    if (message !== null) progress = advance(progress, message, index * 100);
    states.push(progress);
  });
  return states;
}

function expectNeverBackwards(states: readonly Progress[]): void {
  let last = 0;
  for (const { fraction } of states) {
    expect(fraction ?? last).toBeGreaterThanOrEqual(last);
    expect(fraction ?? 0).toBeLessThanOrEqual(1);
    last = fraction ?? last;
  }
}

describe('progress of a build', () => {
  const states = follow(sampleLines('build'));

  it('counts what was announced, and never goes backwards', () => {
    expectNeverBackwards(states);
    expect(states.at(-1)?.builds).toEqual({ done: 5, expected: 5 });
    expect(states.at(-1)?.fraction).toBeCloseTo(0.9);
  });

  it('names what is being built by package and version', () => {
    const activities = states.map(currentActivity);
    expect(activities[0]).toEqual({ kind: 'evaluating' });
    expect(activities).toContainEqual({ kind: 'building', name: 'thunderbird 132.0', done: 1, total: 5 });
    expect(
      new Set(
        activities.flatMap((activity) => (activity !== null && 'name' in activity ? [activity.name] : [])),
      ),
    ).toEqual(
      new Set([
        'gnu-hello 2.12.1',
        'thunderbird 132.0',
        'unit-cups.service',
        'etc',
        'nixos-system-demo 24.11',
      ]),
    );
  });

  it('reaches the stage of building', () => {
    expect(states[0]?.stage).toBe('checking');
    expect(states.at(-1)?.stage).toBe('building');
  });
});

describe('progress of a download', () => {
  const states = follow(sampleLines('download'));

  it('counts the bytes of the archives against what was announced', () => {
    expectNeverBackwards(states);
    expect(states.at(-1)?.stage).toBe('downloading');
    expect(states.at(-1)?.download).toEqual({ endedBytes: 4_501_552, expectedBytes: 4_501_552 });
  });

  it('shows the package, the bytes that are there and the bytes to come', () => {
    const activities = states.map(currentActivity).filter((activity) => activity?.kind === 'downloading');
    const names = new Set(activities.map((activity) => activity.name));
    expect(names).toEqual(new Set(['gnu-hello 2.12.1', 'thunderbird 132.0', 'nixos-system-demo 24.11']));
    for (const { doneBytes, totalBytes } of activities) {
      expect(totalBytes).toBeGreaterThan(4_400_000);
      expect(doneBytes).toBeLessThanOrEqual(totalBytes);
    }
  });
});

describe('progress of the whole', () => {
  const activation = [
    'activating the configuration...',
    'setting up /etc...',
    'reloading user units for jane...',
  ];

  it('shows the steps of the activation and comes near the end', () => {
    const states = follow([...sampleLines('build'), ...activation]);
    expectNeverBackwards(states);
    expect(states.at(-1)?.stage).toBe('activating');
    expect(currentActivity(states.at(-1) ?? noProgress)).toEqual({
      kind: 'activating',
      what: 'reloading user units for jane...',
    });
    expect(states.at(-1)?.fraction).toBeGreaterThan(0.9);
  });

  it('says nothing about how far it is while nothing is known', () => {
    expect(follow(['building the system configuration...']).at(-1)?.fraction).toBeNull();
  });

  it('does not start again when nixos-rebuild starts a second Nix', () => {
    expectNeverBackwards(
      follow([...sampleLines('build'), ...sampleLines('download'), ...sampleLines('build')]),
    );
  });

  it('estimates the time left from what has been done', () => {
    const states = follow(sampleLines('build'));
    const half = states.findIndex((state) => state.builds.done === 3);
    const estimate = secondsLeft(states[half] ?? noProgress, half * 100 + 5_000);
    expect(estimate).toBeGreaterThan(1);
    expect(estimate).toBeLessThan(30);
    expect(secondsLeft(states[8] ?? noProgress, 800)).toBeNull();
  });

  it('takes 100,000 lines of a build in less than a second', () => {
    const [start = '', ...rest] = sampleLines('build').filter((line) => line.includes('"type":105'));
    const log = rest.find((line) => line.includes('"id":')) ?? '';
    const started = performance.now();
    follow([start, ...Array.from({ length: 100_000 }, () => log)]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const newerSample = '../shared/data/nix-2.34-internal-json.log';

describe.skipIf(!existsSync(newerSample))(`progress of a log of Nix 2.34 (needs ${newerSample})`, () => {
  it('counts its builds and never goes backwards', () => {
    const states = follow(readFileSync(newerSample, 'utf8').split('\n'));
    expectNeverBackwards(states);
    expect(states.at(-1)?.stage).toBe('building');
    expect(states.at(-1)?.builds.expected).toBe(4);
  });
});
