/** The three states of the practice computer's channel, oldest first. They are invented, like its versions. */

export type ChannelRevision = 'before' | 'now' | 'next';

export const release = '24.11';
export const channelUrl = `https://channels.nixos.org/nixos-${release}`;

/** What follows the release in a version: number of changes and short revision. */
export const versionSuffix: Readonly<Record<ChannelRevision, string>> = {
  before: '.709210.8c4e1b7f03da',
  now: '.710087.e24c0f9ab613',
  next: '.711934.5b0d97c2fa48',
};
