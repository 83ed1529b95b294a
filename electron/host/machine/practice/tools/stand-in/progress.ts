/** Tells what is going on in the store, as text or as Nix' internal-json. */
import { activityType, internalJson, resultType } from '../internal-json.ts';

export interface BuildProgress {
  /** What is going to happen, before it does. */
  planned(plan: { readonly builds: readonly string[]; readonly downloads: readonly Download[] }): void;
  downloading(download: Download): DownloadProgress;
  building(drvPath: string): RunningBuild;
  /** `place` is where in a file it comes from, where known. */
  failed(message: string, place?: ErrorPlace | null): void;
  ended(): void;
}

export interface Download {
  readonly path: string;
  readonly bytes: number;
}

export interface ErrorPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface DownloadProgress {
  got(bytes: number): void;
  done(): void;
}

export interface RunningBuild {
  line(text: string): void;
  done(success: boolean): void;
}

const cache = 'https://cache.nixos.org';

export function textProgress(say: (text: string) => void): BuildProgress {
  return {
    planned: (plan) =>
      say(
        planLines(plan)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    downloading: ({ path }) => {
      say(`copying path '${path}' from '${cache}'...\n`);
      return { got: () => {}, done: () => {} };
    },
    building: (drvPath) => {
      say(`building '${drvPath}'...\n`);
      return { line: (text) => (phaseIn(text) === undefined ? say(`${text}\n`) : undefined), done: () => {} };
    },
    failed: (message) => say(`error: ${message}\n`),
    ended: () => {},
  };
}

export function jsonProgress(say: (text: string) => void): BuildProgress {
  const ids = { next: process.pid * 2 ** 32 };
  const start = (type: number, text = '', fields?: readonly (string | number)[], parent = 0): number => {
    const id = ids.next;
    ids.next += 1;
    const level = text === '' ? 0 : 3;
    say(internalJson({ action: 'start', id, level, parent, text, type, ...(fields ? { fields } : {}) }));
    return id;
  };
  const result = (id: number, type: number, fields: readonly (string | number)[]): void =>
    say(internalJson({ action: 'result', id, type, fields }));
  const stop = (id: number): void => say(internalJson({ action: 'stop', id }));

  const realise = start(activityType.realise);
  const builds = { id: start(activityType.builds), done: 0, running: 0, failed: 0, expected: 0 };
  const copies = { id: start(activityType.copyPaths), done: 0, running: 0, failed: 0, expected: 0 };
  const count = ({ id, done, expected, running, failed }: typeof builds): void =>
    result(id, resultType.progress, [done, expected, running, failed]);

  return {
    planned: (plan) => {
      for (const msg of planLines(plan)) say(internalJson({ action: 'msg', level: 3, msg }));
      builds.expected = plan.builds.length;
      copies.expected = plan.downloads.length;
      const bytes = plan.downloads.reduce((sum, download) => sum + download.bytes, 0);
      result(realise, resultType.setExpected, [activityType.fileTransfer, bytes]);
      result(realise, resultType.setExpected, [activityType.copyPath, bytes]);
      count(builds);
      count(copies);
    },
    downloading: ({ path, bytes }) => {
      copies.running += 1;
      count(copies);
      const text = `copying path '${path}' from '${cache}'`;
      const substitution = start(activityType.substitute, '', [path, cache]);
      const copy = start(activityType.copyPath, text, [path, cache, 'local'], substitution);
      const url = `${cache}/nar/${path.slice(path.lastIndexOf('/') + 1).slice(0, 32)}.nar.xz`;
      const transfer = start(activityType.fileTransfer, `downloading '${url}'`, [url], copy);
      return {
        got: (got) => {
          result(transfer, resultType.progress, [got, bytes, 0, 0]);
          result(copy, resultType.progress, [got, bytes, 0, 0]);
        },
        done: () => {
          for (const id of [transfer, copy, substitution]) stop(id);
          copies.running -= 1;
          copies.done += 1;
          count(copies);
        },
      };
    },
    building: (drvPath) => {
      builds.running += 1;
      const id = start(activityType.build, `building '${drvPath}'`, [drvPath, '', 1, 1]);
      count(builds);
      return {
        line: (text) => {
          const phase = phaseIn(text);
          if (phase === undefined) result(id, resultType.buildLogLine, [text]);
          else result(id, resultType.setPhase, [phase]);
        },
        done: (success) => {
          builds.running -= 1;
          if (success) builds.done += 1;
          else builds.failed += 1;
          count(builds);
          stop(id);
        },
      };
    },
    failed: (message, place) => {
      const { file = null, line = null, column = null } = place ?? {};
      const msg = `\u001b[31;1merror:\u001b[0m ${message}`;
      say(internalJson({ action: 'msg', level: 0, msg, raw_msg: message, file, line, column }));
    },
    ended: () => {
      for (const id of [copies.id, builds.id, realise]) stop(id);
    },
  };
}

/** Builders tell their phases on their standard error (nixpkgs, stdenv: `showPhaseHeader`). */
function phaseIn(line: string): string | undefined {
  return /^@nix \{ "action": "setPhase", "phase": "([^"]*)" \}$/.exec(line)?.[1];
}

function planLines({ builds, downloads }: Parameters<BuildProgress['planned']>[0]): readonly string[] {
  const mebibytes = downloads.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20;
  const size = `${mebibytes.toFixed(2)} MiB download, ${(mebibytes * 3.1).toFixed(2)} MiB unpacked`;
  return [
    ...plural(
      builds.length,
      'this derivation will be built:',
      (n) => `these ${n} derivations will be built:`,
    ),
    ...builds.map((path) => `  ${path}`),
    ...plural(
      downloads.length,
      `this path will be fetched (${size}):`,
      (n) => `these ${n} paths will be fetched (${size}):`,
    ),
    ...downloads.map(({ path }) => `  ${path}`),
  ];
}

function plural(count: number, singular: string, several: (count: number) => string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? singular : several(count)];
}
