/** Apps: what can be installed, and what is, and by which line of which file. */
import { z } from 'zod';

export const shelfIdSchema = z.enum([
  'internet',
  'communication',
  'office',
  'pictures',
  'music-video',
  'games',
  'development',
  'learning',
  'files',
  'system',
]);
export type ShelfId = z.infer<typeof shelfIdSchema>;

export const appOriginSchema = z.object({
  /** `environment.systemPackages`, `programs.firefox.enable`, `users.users.jane.packages` */
  option: z.string(),
  file: z.string(),
  line: z.number(),
  /** The user's name where it is installed for one person only. */
  user: z.string().nullable(),
  /** Such as `(vim.override { … })`. */
  customised: z.boolean(),
  /** Only under a condition (`mkIf`, `optionals`): cannot simply be switched off here. */
  conditional: z.boolean(),
});
export type AppOrigin = z.infer<typeof appOriginSchema>;

export const appSummarySchema = z.object({
  /** Attribute path joined by dots: `firefox`, `kdePackages.kate`. */
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  shelf: shelfIdSchema.nullable(),
  /** A simple-icons slug where the brand has one; the page draws the others. */
  icon: z.string().nullable(),
  /** Null where nobody can tell. */
  free: z.boolean().nullable(),
  /** Why it cannot be installed as it is, or not without a word. */
  trouble: z.enum(['insecure', 'broken', 'unavailable']).nullable(),
  /** False for what the files install and no catalogue knows. */
  known: z.boolean(),
  origins: z.array(appOriginSchema),
});
export type AppSummary = z.infer<typeof appSummarySchema>;

export const appDetailSchema = appSummarySchema.extend({
  description: z.string(),
  version: z.string().nullable(),
  licence: z.string().nullable(),
  homepage: z.string().nullable(),
  /** The option that installs it the right way, e.g. `programs.steam.enable`; null: the package list. */
  program: z.string().nullable(),
  /** Why that option is better, one sentence. */
  programReason: z.string().nullable(),
  /** Another way that makes sense: the service beside the package, or the package alone beside the program. */
  otherWay: z.object({ option: z.string(), reason: z.string().nullable() }).nullable(),
  relatedSettings: z.array(
    z.object({
      option: z.string(),
      title: z.string(),
      /** The everyday page that has it. */
      page: z.string().nullable(),
    }),
  ),
  /** What it is started as on a command line. */
  mainProgram: z.string().nullable(),
  /** Only where the collection does not know it: what is called nearly the same, as it may have been renamed. */
  near: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The people of this computer it can be installed for alone; who uses Snowglobe comes first. */
  people: z.array(z.string()),
});
export type AppDetail = z.infer<typeof appDetailSchema>;

/** What somebody installed for themselves with `nix-env` or `nix profile`, past the configuration. */
export const outsideAppSchema = z.object({
  /** As the profile calls it: `ripgrep-14.1.1`, or the element's name. */
  name: z.string(),
  with: z.enum(['nix-env', 'nix-profile']),
  /** What the collection calls it; null where nothing of that name is known. */
  app: appSummarySchema.nullable(),
  /** Takes it out of the profile, once it is in the configuration. */
  removal: z.string(),
});
export type OutsideApp = z.infer<typeof outsideAppSchema>;

export const shelfSchema = z.object({
  id: shelfIdSchema,
  apps: z.array(appSummarySchema),
});
export type Shelf = z.infer<typeof shelfSchema>;
