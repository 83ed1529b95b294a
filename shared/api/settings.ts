/** Settings: everyday pages over real options. */
import { z } from 'zod';
import { optionTypeSchema } from '../options/option-type.ts';
import { nixValueSchema } from './intent.ts';

export const settingsPageSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  /** Name of a lucide icon. */
  icon: z.string(),
  count: z.number(),
});
export type SettingsPageSummary = z.infer<typeof settingsPageSummarySchema>;

/** How an option stands in the files. */
export const settingStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('default') }),
  z.object({
    kind: z.literal('set'),
    /** Null where the text is more than plain data can say. */
    value: nixValueSchema.nullable(),
    text: z.string(),
    file: z.string(),
    line: z.number(),
  }),
  /** Nix computes it; it is shown and not silently replaced. */
  z.object({ kind: z.literal('computed'), text: z.string(), file: z.string(), line: z.number() }),
  z.object({ kind: z.literal('conditional'), text: z.string(), file: z.string(), line: z.number() }),
]);
export type SettingState = z.infer<typeof settingStateSchema>;

export const settingSchema = z.object({
  /** As Nix writes it: `services.openssh.enable`. */
  option: z.string(),
  title: z.string(),
  summary: z.string(),
  type: optionTypeSchema,
  default: nixValueSchema.nullable(),
  /** Labels for the values of an enum, in the order to offer them. */
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
  /** Shown only while this boolean option is on. */
  requires: z.string().nullable(),
  /** Said before it is switched on: it opens the computer to others, it is not free software, … */
  warning: z.string().nullable(),
  state: settingStateSchema,
  /** The path it is declared under, where that differs: `users.users.<name>.description`. */
  declared: z.array(z.string()).optional(),
  /** NixOS works it out and takes no definition. */
  readOnly: z.boolean().optional(),
  /** The files set it and no catalogue knows it. */
  isUnknown: z.boolean().optional(),
});
export type Setting = z.infer<typeof settingSchema>;

export const settingsPageSchema = settingsPageSummarySchema.extend({
  sections: z.array(z.object({ title: z.string(), settings: z.array(settingSchema) })),
});
export type SettingsPage = z.infer<typeof settingsPageSchema>;
