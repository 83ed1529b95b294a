/** The ten shelves in the order they stand. */
import type { ShelfId } from '#shared/api/apps.ts';

export const shelves: readonly { readonly id: ShelfId; readonly title: string }[] = [
  { id: 'internet', title: 'Internet' },
  { id: 'communication', title: 'Mail and chat' },
  { id: 'office', title: 'Office and notes' },
  { id: 'pictures', title: 'Pictures and design' },
  { id: 'music-video', title: 'Music and video' },
  { id: 'games', title: 'Games' },
  { id: 'files', title: 'Files and backup' },
  { id: 'learning', title: 'Learning' },
  { id: 'development', title: 'Programming' },
  { id: 'system', title: 'System' },
];
