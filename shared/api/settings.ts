/** Settings: everyday pages over real options. */
import { z } from 'zod';
import { optionTypeSchema } from '../options/option-type.ts';
import { valueTestSchema } from '../options/value-test.ts';
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

/** How another setting has to be, pending changes counted. */
export const conditionSchema = z.object({ option: z.string(), test: valueTestSchema });
export type Condition = z.infer<typeof conditionSchema>;

/** Components in the place of the field for the type; `renderer/features/settings/widgets/` has them. */
export const settingWidgetSchema = z.enum(['time-zone', 'locale', 'keyboard-layout', 'ticks']);
export type SettingWidget = z.infer<typeof settingWidgetSchema>;

/** Components for a section as a whole. */
export const sectionWidgetSchema = z.enum(['desktop-chooser', 'open-doors', 'people']);
export type SectionWidget = z.infer<typeof sectionWidgetSchema>;

export const settingSchema = z.object({
  /** As Nix writes it: `services.openssh.enable`. */
  option: z.string(),
  title: z.string(),
  summary: z.string(),
  type: optionTypeSchema,
  default: nixValueSchema.nullable(),
  /** A few sentences where one line is not enough to decide. */
  explanation: z.string().optional(),
  /** Labels for values, in the order to offer them. */
  choices: z.array(
    z.object({
      value: z.string(),
      label: z.string(),
      hint: z.string().optional(),
      isUnfree: z.boolean().optional(),
    }),
  ),
  /** Shown only while another setting is so. */
  requires: conditionSchema.nullable(),
  /** Said before it is switched on, or changed as `warnsWhen` says: it opens the computer to others, … */
  warning: z.string().nullable(),
  /** Which values the warning is about; left out: a switch that is turned on. */
  warnsWhen: valueTestSchema.optional(),
  /** Switched on, it brings what is not free software. */
  isUnfree: z.boolean().optional(),
  /** What it lets in from the network while it is on: `TCP 22`. */
  opens: z.string().optional(),
  widget: settingWidgetSchema.optional(),
  /** Id of a drawing of it. */
  picture: z.string().optional(),
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
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      settings: z.array(settingSchema),
      widget: sectionWidgetSchema.optional(),
      /** Settings with their home on other pages that this section tells about, and what those depend on. */
      alsoAbout: z.array(settingSchema.extend({ page: z.string() })).optional(),
    }),
  ),
});
export type SettingsPage = z.infer<typeof settingsPageSchema>;
