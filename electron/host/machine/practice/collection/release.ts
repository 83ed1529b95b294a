/** The states of the practice computer's channel, oldest first. They are invented, like its versions. */

/** `next` is what an update brings, `newer` a newer release. */
export type ChannelRevision = 'before' | 'now' | 'next' | 'newer';

export const channelRevisions: readonly ChannelRevision[] = ['before', 'now', 'next', 'newer'];

const release = '24.11';
export const channelUrl = `https://channels.nixos.org/nixos-${release}`;

export const releaseOf: Readonly<Record<ChannelRevision, string>> = {
  before: release,
  now: release,
  next: release,
  newer: '25.05',
};

/** What a channel of this release serves; undefined for one that the practice computer does not have. */
export function newestRevisionOf(wanted: string): ChannelRevision | undefined {
  return channelRevisions.findLast((revision) => releaseOf[revision] === wanted);
}

/** What follows the release in a version: number of changes and short revision. */
export const versionSuffix: Readonly<Record<ChannelRevision, string>> = {
  before: '.709210.8c4e1b7f03da',
  now: '.710087.e24c0f9ab613',
  next: '.711934.5b0d97c2fa48',
  newer: '.803115.91af6e0c7d24',
};
