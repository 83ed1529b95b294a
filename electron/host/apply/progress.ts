/** From the lines of a rebuild to what a person wants to know: how far, what now, how long still. Pure. */
import type { Activity } from '#shared/api/apply.ts';
import { readableStoreName } from '../generations/store-name.ts';
import { activityType, type NixMessage, resultType } from './internal-json.ts';

export type RebuildStage = 'checking' | 'downloading' | 'building' | 'activating';

export interface Progress {
  readonly stage: RebuildStage;
  /** 0 to 1; null as long as nothing is known of what is to be done. Never smaller than it was. */
  readonly fraction: number | null;
  /** Running builds and copies by Nix' number for them, oldest first. */
  readonly running: ReadonlyMap<number, RunningActivity>;
  readonly builds: Count;
  /** Nix' number for "all builds together", and how many an earlier Nix of the same job had done. */
  readonly buildsActivity: { readonly id: number; readonly doneBefore: number } | null;
  readonly download: Download;
  /** The line of the activation that was printed last. */
  readonly activation: { readonly line: string; readonly count: number } | null;
  /** When the fraction was first known, and what it was: the base of the estimate. */
  readonly measuredFrom: { readonly time: number; readonly fraction: number } | null;
}

interface RunningActivity {
  readonly type: number;
  readonly name: string;
  readonly doneBytes: number;
}

interface Count {
  readonly done: number;
  readonly expected: number;
}

interface Download {
  /** Bytes of transfers that have ended. */
  readonly endedBytes: number;
  readonly expectedBytes: number;
}

export const noProgress: Progress = {
  stage: 'checking',
  fraction: null,
  running: new Map(),
  builds: { done: 0, expected: 0 },
  buildsActivity: null,
  download: { endedBytes: 0, expectedBytes: 0 },
  activation: null,
  measuredFrom: null,
};

/** @param time milliseconds, of any clock that only goes forward */
export function advance(progress: Progress, message: NixMessage, time: number): Progress {
  const next = take(progress, message);
  return next === progress ? progress : measure(next, time);
}

function take(progress: Progress, message: NixMessage): Progress {
  switch (message.kind) {
    case 'plain':
      return takeLine(progress, message.text);
    case 'message':
      return message.level <= 3 ? takeLine(takeAnnouncement(progress, message.text), message.text) : progress;
    case 'start':
      return takeStart(progress, message);
    case 'stop':
      return takeStop(progress, message.id);
    case 'result':
      return takeResult(progress, message);
  }
}

/** Nix says beforehand what it is going to do; its own counters learn it only bit by bit. */
function takeAnnouncement(progress: Progress, text: string): Progress {
  if (/^this derivation will be built:/.test(text)) return expectBuilds(progress, 1);
  const derivations = /^these (\d+) derivations will be built:/.exec(text)?.[1];
  if (derivations !== undefined) return expectBuilds(progress, Number(derivations));
  const size = /^th(?:is path|ese \d+ paths) will be fetched \(([\d.]+) ([KMG]?i?B) download/.exec(text);
  if (size === null) return progress;
  return expectBytes(progress, Number(size[1]) * (unitBytes[size[2] ?? ''] ?? 1));
}

const unitBytes: Readonly<Record<string, number>> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/** What switch-to-configuration and the boot loader's installer print, on NixOS 23.05 to 25.11. */
const activationLine =
  /^(activating the configuration|setting up |stopping the following |restarting the following |reloading the following |starting the following |the following new units |NOT restarting |reloading user units|restarting systemd|restarting sysinit|updating (GRUB|the boot|systemd-boot)|installing the boot|Copied ".*" to|Updating ".*" boot|switching to configuration|warning: the following units failed)/i;

function takeLine(progress: Progress, text: string): Progress {
  const line = text.trim();
  if (!activationLine.test(line)) return progress;
  const count = (progress.activation?.count ?? 0) + 1;
  return { ...progress, stage: 'activating', running: new Map(), activation: { line, count } };
}

function takeStart(progress: Progress, message: Extract<NixMessage, { kind: 'start' }>): Progress {
  if (message.type === activityType.builds) {
    return { ...progress, buildsActivity: { id: message.id, doneBefore: progress.builds.done } };
  }
  const [subject] = message.fields;
  if (typeof subject !== 'string' || progress.stage === 'activating') return progress;
  const isBuild = message.type === activityType.build;
  // Of file transfers only the archives are what a person would call a download.
  const isDownload =
    message.type === activityType.copyPath ||
    (message.type === activityType.fileTransfer && subject.includes('/nar/'));
  if (!isBuild && !isDownload) return progress;
  const activity = { type: message.type, name: readableStoreName(subject), doneBytes: 0 };
  return {
    ...progress,
    stage: isBuild || progress.stage === 'building' ? 'building' : 'downloading',
    running: new Map(progress.running).set(message.id, activity),
  };
}

function takeStop(progress: Progress, id: number): Progress {
  const ended = progress.running.get(id);
  if (ended === undefined) return progress;
  const running = new Map(progress.running);
  running.delete(id);
  if (ended.type !== activityType.fileTransfer) return { ...progress, running };
  const endedBytes = progress.download.endedBytes + ended.doneBytes;
  return { ...progress, running, download: { ...progress.download, endedBytes } };
}

function takeResult(progress: Progress, message: Extract<NixMessage, { kind: 'result' }>): Progress {
  const [first, second, running] = message.fields;
  if (typeof first !== 'number' || typeof second !== 'number') return progress;
  if (message.type === resultType.setExpected) {
    return first === activityType.fileTransfer ? expectBytes(progress, second) : progress;
  }
  if (message.type !== resultType.progress) return progress;
  if (message.id === progress.buildsActivity?.id) {
    // Before anything is built, Nix counts derivations that it then finds ready-made.
    return first > 0 || (running ?? 0) !== 0 ? countBuilds(progress, first, second) : progress;
  }
  const activity = progress.running.get(message.id);
  if (activity === undefined || first <= activity.doneBytes) return progress;
  const updated = new Map(progress.running).set(message.id, { ...activity, doneBytes: first });
  return { ...progress, running: updated };
}

/** Every Nix that nixos-rebuild starts counts from the beginning. */
function countBuilds(progress: Progress, doneNow: number, expectedNow: number): Progress {
  const doneBefore = progress.buildsActivity?.doneBefore ?? 0;
  const done = Math.max(progress.builds.done, doneBefore + doneNow);
  const { builds } = progress;
  // Its own expectation counts some derivations twice; it is used only where nothing was announced.
  const expected = builds.expected > 0 ? Math.max(builds.expected, done) : doneBefore + expectedNow;
  return done === builds.done && expected === builds.expected
    ? progress
    : { ...progress, builds: { done, expected } };
}

function expectBuilds(progress: Progress, count: number): Progress {
  const builds = { done: progress.builds.done, expected: progress.builds.done + count };
  return { ...progress, builds };
}

function expectBytes(progress: Progress, bytes: number): Progress {
  if (bytes <= progress.download.expectedBytes) return progress;
  return { ...progress, download: { ...progress.download, expectedBytes: bytes } };
}

/** Evaluating is over at this fraction, building at the other one; the rest is the activation. */
const workFrom = 0.05;
const workUntil = 0.9;

function measure(progress: Progress, time: number): Progress {
  const known = currentFraction(progress);
  if (known === null) return progress;
  const fraction = Math.max(progress.fraction ?? 0, known);
  return { ...progress, fraction, measuredFrom: progress.measuredFrom ?? { time, fraction } };
}

function currentFraction(progress: Progress): number | null {
  if (progress.activation !== null) {
    // How many steps an activation has is not known; each brings the end nearer.
    return workUntil + (1 - workUntil) * (1 - 0.85 ** progress.activation.count);
  }
  const { builds, download } = progress;
  const parts: number[] = [];
  if (builds.expected > 0) parts.push(builds.done / builds.expected);
  if (download.expectedBytes > 0) parts.push(downloadedBytes(progress) / download.expectedBytes);
  if (parts.length === 0) return null;
  const done = parts.reduce((sum, part) => sum + Math.min(1, part), 0) / parts.length;
  return workFrom + (workUntil - workFrom) * done;
}

/** A cache in a directory has no transfers: its bytes stay 0 and the builds alone are counted. */
function downloadedBytes({ download, running }: Progress): number {
  const current = [...running.values()].filter((activity) => activity.type === activityType.fileTransfer);
  return current.reduce((sum, activity) => sum + activity.doneBytes, download.endedBytes);
}

/** What is being done right now; null between two builds or downloads, where the stage says all. */
export function currentActivity(progress: Progress): Activity | null {
  if (progress.activation !== null) return { kind: 'activating', what: progress.activation.line };
  const running = [...progress.running.values()];
  const build = running.find((activity) => activity.type === activityType.build);
  if (build !== undefined) {
    const { done, expected } = progress.builds;
    return { kind: 'building', name: build.name, done, total: Math.max(expected, done + 1) };
  }
  const copy = running.find((activity) => activity.type === activityType.copyPath);
  if (copy !== undefined) {
    const totalBytes = progress.download.expectedBytes;
    const doneBytes = Math.min(downloadedBytes(progress), totalBytes || Number.POSITIVE_INFINITY);
    return { kind: 'downloading', name: copy.name, doneBytes, totalBytes };
  }
  return progress.stage === 'checking' ? { kind: 'evaluating' } : null;
}

/**
 * A fair guess from how long the part that was measured took; null until it is more than a guess.
 * @returns whole seconds
 */
export function secondsLeft(progress: Progress, time: number): number | null {
  const { fraction, measuredFrom } = progress;
  if (fraction === null || measuredFrom === null || progress.activation !== null) return null;
  const elapsed = time - measuredFrom.time;
  const gained = fraction - measuredFrom.fraction;
  if (elapsed < 3_000 || gained < 0.05) return null;
  return Math.max(1, Math.round((elapsed * (1 - fraction)) / gained / 1_000));
}
