/** What a search over apps, settings and pages finds. */
import { z } from 'zod';

export const searchKindSchema = z.enum(['app', 'setting', 'page']);

export const searchHitSchema = z.object({
  kind: searchKindSchema,
  /** App id, option, or page id. */
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  icon: z.string().nullable(),
  /** For a setting: the page it is on. */
  page: z.string().nullable(),
  /** The title of that page; for a setting of the tree what it is below. */
  where: z.string().nullable(),
  /** It is installed, or set in the files. */
  mark: z.enum(['installed', 'set']).nullable(),
  /** What was found by, where neither title nor subtitle shows it: another name for it, or what it is good for. */
  foundBy: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;
