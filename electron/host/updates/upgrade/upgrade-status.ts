/** Which release the computer follows, and which newer ones there may be: nobody is asked for it. */
import type { UpgradeStatus } from '#shared/api/upgrade.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { formatSegments } from '#shared/nix/module/option-path.ts';
import { say } from '../../texts/say.ts';
import { readFollowedRelease } from './followed-release.ts';
import { neverTouched } from './mend.ts';
import { practiceReleases } from './release-aside.ts';
import { isNewerRelease, releasesAfter, supportedUntil } from './releases.ts';

export async function readUpgradeStatus(
  computer: Computer,
  configuration: Configuration,
  now: Date,
): Promise<UpgradeStatus> {
  const followed = await readFollowedRelease(computer);
  const stateVersion = stateVersionIn(configuration);
  if (followed.kind === 'nothing') {
    return { release: null, supportedUntil: null, newer: [], hindrance: whyNot(computer), stateVersion };
  }
  const { release } = followed;
  const newer = await newerReleases(computer, release, now);
  return {
    release,
    supportedUntil: supportedUntil(release),
    newer: [...newer],
    hindrance: computer.canApply ? null : whyNot(computer),
    stateVersion,
  };
}

async function newerReleases(computer: Computer, release: string, now: Date) {
  if (computer.kind !== 'practice') return releasesAfter(release, now);
  const served = [...(await practiceReleases(computer)).keys()].filter((one) => isNewerRelease(one, release));
  return served.map((one) => ({
    release: one,
    isOut: 'yes' as const,
    supportedUntil: supportedUntil(one),
  }));
}

function whyNot({ kind, canApply }: Computer): string {
  if (kind === 'mounted' || !canApply)
    return say`The system in this folder can be edited, not upgraded from here.`;
  return say`This computer follows no release: what it follows is brought up to date as it is.`;
}

function stateVersionIn({ definitions }: Configuration): string | null {
  const found = definitions.find(({ path }) => formatSegments(path) === neverTouched);
  return /^"(\d\d\.\d\d)"$/.exec(found?.text.trim() ?? '')?.[1] ?? null;
}
