/** What uses the disk of the computer in memory. */
import type { SpaceUse } from '#shared/api/space.ts';

const gigabyte = 1_000_000_000;

export const fakeSpace: SpaceUse = {
  generations: [
    { number: 42, exclusiveBytes: 0.4 * gigabyte, sharedBytes: 8.1 * gigabyte },
    { number: 41, exclusiveBytes: 0.1 * gigabyte, sharedBytes: 8.2 * gigabyte },
    { number: 40, exclusiveBytes: 1.7 * gigabyte, sharedBytes: 6.4 * gigabyte },
    { number: 38, exclusiveBytes: 2.3 * gigabyte, sharedBytes: 5.2 * gigabyte },
  ],
  systemsBytes: 14.2 * gigabyte,
  unneededBytes: 1.3 * gigabyte,
  proposals: [
    { rule: { kind: 'unneeded' }, generations: [], freesBytes: 1.3 * gigabyte },
    { rule: { kind: 'older-than', days: 30 }, generations: [38], freesBytes: 3.6 * gigabyte },
    { rule: { kind: 'only-needed' }, generations: [41, 40, 38], freesBytes: 6.1 * gigabyte },
  ],
};
