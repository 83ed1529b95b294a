/** The answer to "what computer is this, and how is it?", from a few small files: no program is started. */
import { readFile, statfs } from 'node:fs/promises';
import type { MachineOverview } from '#shared/api/machine.ts';
import { releaseSchema } from '#shared/api/upgrade.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { ProfileGeneration } from '../generations/read-generations.ts';
import { isRestartNeeded } from '../generations/restart-needed.ts';
import { supportedUntil } from '../updates/upgrade/releases.ts';

/** What other parts of the host know already. */
export interface OverviewParts {
  readonly computer: Computer;
  readonly generations: readonly ProfileGeneration[];
  readonly agreement: MachineOverview['agreement'];
  readonly practiceEngine: MachineOverview['practiceEngine'];
  readonly installedApps: number;
  /** What the configuration calls the computer, for one that is not running. */
  readonly configuredName: string | null;
  readonly cleanUp: MachineOverview['cleanUp'];
}

export async function machineOverview(parts: OverviewParts): Promise<MachineOverview> {
  const { computer, generations } = parts;
  const { places } = computer;
  const [release, hostName, store, boot, restartNeeded] = await Promise.all([
    readRelease(computer, generations),
    readHostName(places.hostName, parts.configuredName),
    space(places.store),
    space(places.boot),
    isRestartNeeded(computer),
  ]);
  const numberOf = (is: 'running' | 'booted' | 'default'): number | null =>
    generations.find((generation) => generation[is])?.number ?? null;
  return {
    kind: computer.kind,
    hostName,
    ...release,
    configurationFile: places.entry,
    canApply: computer.canApply,
    practiceEngine: parts.practiceEngine,
    generations: {
      running: numberOf('running'),
      booted: numberOf('booted'),
      default: numberOf('default'),
      count: generations.length,
    },
    // A mounted tree's disk is not this computer's to judge.
    space: computer.kind === 'mounted' ? { store: null, boot: null } : { store, boot },
    agreement: parts.agreement,
    restartNeeded,
    installedApps: parts.installedApps,
    supportedUntil: support(computer, release),
    cleanUp: parts.cleanUp,
  };
}

/** The practice computer's release is ours, and what is made of the next one yet (`25.11pre…`) is never old. */
function support(
  { kind }: Computer,
  { nixosVersion, release }: Pick<MachineOverview, 'nixosVersion' | 'release'>,
): string | null {
  const isReleased = releaseSchema.safeParse(release).success && !/pre|beta/.test(nixosVersion ?? '');
  return release === null || kind === 'practice' || !isReleased ? null : supportedUntil(release);
}

/** os-release(5): shell-like assignments, values with or without quotes. */
export function parseOsRelease(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const assignment = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim());
    if (assignment) values.set(assignment[1] ?? '', unquote(assignment[2] ?? ''));
  }
  return values;
}

function unquote(text: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(text);
  return quoted ? (quoted[2] ?? '').replace(/\\(["'$`\\])/g, '$1') : text;
}

async function readRelease(
  computer: Computer,
  generations: readonly ProfileGeneration[],
): Promise<{ nixosVersion: string | null; release: string | null }> {
  const text = await readFile(computer.places.osRelease, 'utf8').catch(() => '');
  const values = parseOsRelease(text);
  const ofRunning = generations.find((generation) => generation.running)?.nixosVersion ?? null;
  if (values.get('ID') !== 'nixos') return { nixosVersion: ofRunning, release: releaseOf(ofRunning) };
  // BUILD_ID has the whole version (`24.11.717412.0c582677378f`), VERSION_ID the release (`24.11`).
  const nixosVersion = values.get('BUILD_ID') ?? ofRunning ?? values.get('VERSION_ID') ?? null;
  return { nixosVersion, release: values.get('VERSION_ID') ?? releaseOf(nixosVersion) };
}

function releaseOf(nixosVersion: string | null): string | null {
  return /^\d+\.\d+/.exec(nixosVersion ?? '')?.[0] ?? null;
}

async function readHostName(path: string, configured: string | null): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  // `networking.hostName` is 'nixos' where nothing sets it.
  return text.trim() || configured || 'nixos';
}

async function space(path: string): Promise<{ totalBytes: number; freeBytes: number } | null> {
  try {
    const stats = await statfs(path);
    return { totalBytes: stats.blocks * stats.bsize, freeBytes: stats.bavail * stats.bsize };
  } catch {
    return null;
  }
}
