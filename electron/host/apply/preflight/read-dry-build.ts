/** What a dry run tells, from its output line by line. Pure. */
import type { Evidence, RebuildError } from '../explain/evidence.ts';
import { errorIn } from '../explain/evidence.ts';
import { type NixMessage, parseNixLine } from '../internal-json.ts';
import { type BuildNames, logTextOf } from '../log-text.ts';

export interface DryBuildReport {
  readonly evidence: Evidence;
  /** Each once, in the order they were told, without "warning:". */
  readonly warnings: readonly string[];
  readonly download: { readonly paths: number; readonly bytes: number; readonly unpackedBytes: number };
  /** Store paths: of derivations to build (`….drv`) and of outputs to fetch. */
  readonly toBuild: readonly string[];
  readonly toFetch: readonly string[];
}

type Listing = 'builds' | 'fetches' | null;

export function readDryBuild(lines: readonly string[]): DryBuildReport {
  const errors: RebuildError[] = [];
  const log: string[] = [];
  const warnings = new Set<string>();
  const paths = { builds: new Set<string>(), fetches: new Set<string>() };
  let download = { bytes: 0, unpackedBytes: 0 };
  let builds: BuildNames = new Map();
  let listing: Listing = null;

  const takeAnnouncement = (line: string): void => {
    const size = fetchSize(line);
    if (size !== null) {
      download = {
        bytes: download.bytes + size.bytes,
        unpackedBytes: download.unpackedBytes + size.unpackedBytes,
      };
      listing = 'fetches';
    } else if (announcesBuilds.test(line)) {
      listing = 'builds';
    } else {
      const path = /^ {2}(\/\S+)$/.exec(line)?.[1];
      if (path === undefined) listing = null;
      else if (listing !== null) paths[listing].add(path);
    }
  };

  for (const line of lines) {
    const message = parseNixLine(line);
    if (message === null) continue;
    const text = logTextOf(message, builds);
    builds = text.builds;
    log.push(...text.lines);
    const warning = warningIn(message);
    if (warning !== null) warnings.add(warning);
    const error = isTalk(message) ? null : errorIn(message);
    if (error !== null) errors.push(error);
    if (message.kind === 'plain' || message.kind === 'message') {
      for (const one of message.text.split('\n')) takeAnnouncement(one);
    }
  }
  return {
    evidence: { errors, log },
    warnings: [...warnings],
    download: { paths: paths.fetches.size, ...download },
    toBuild: [...paths.builds],
    toFetch: [...paths.fetches],
  };
}

const announcesBuilds = /^(?:this derivation|these \d+ derivations) will be built:/;

/** Nix: src/libmain/shared.cc, `printMissing`. */
const announcesFetches =
  /^(?:this path|these \d+ paths) will be fetched \(([\d.]+) ([KMGTP]?i?B) download, ([\d.]+) ([KMGTP]?i?B) unpacked\):/;

function fetchSize(line: string): { readonly bytes: number; readonly unpackedBytes: number } | null {
  const found = announcesFetches.exec(line);
  if (found === null) return null;
  return { bytes: inBytes(found[1], found[2]), unpackedBytes: inBytes(found[3], found[4]) };
}

function inBytes(amount = '0', unit = 'B'): number {
  const power = 'BKMGTP'.indexOf(unit.charAt(0));
  return Math.round(Number(amount) * 1024 ** Math.max(0, power));
}

/** `lib.warn` of nixpkgs is a trace until 24.11; then, where Nix has it, `builtins.warn`. */
function warningIn(message: NixMessage): string | null {
  if (message.kind !== 'plain' && message.kind !== 'message') return null;
  const found = /^(?:trace: (?:evaluation )?warning: |evaluation warning: )([\s\S]+)$/.exec(message.text);
  return found?.[1]?.trim() ?? null;
}

/** Nix gives a trace, and what `nix build` is going to do, the level of an error. */
function isTalk(message: NixMessage): boolean {
  return message.kind === 'message' && !message.text.startsWith('error');
}
