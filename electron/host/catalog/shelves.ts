/** The ten shelves in the order they stand; the page words their titles. */
import type { ShelfId } from '#shared/api/apps.ts';

export const shelves: readonly ShelfId[] = [
  'internet',
  'communication',
  'office',
  'pictures',
  'music-video',
  'games',
  'files',
  'learning',
  'development',
  'system',
];
