/** All settings: the tree of every option that this computer has. */
import { z } from 'zod';
import { placeSchema } from './machine.ts';
import { settingSchema } from './settings.ts';

const nameSchema = z.string().max(1_000);

/**
 * Names of a path in the tree. In an option's declared path `<name>` stands for any entry of a set and `*` for
 * any of a list; the path of a setting in the files has the entry's own name there (`users.users.jane`).
 */
export const treePathSchema = z.array(nameSchema).max(50);

export const optionNodeSchema = z.object({
  /** The last name of the path. */
  name: z.string(),
  path: treePathSchema,
  /** Where another title is known than the name itself. */
  title: z.string().nullable(),
  /** `option` has a value of its own; `group` has options below; `entry` is one of a set that the files name. */
  kind: z.enum(['group', 'option', 'entry']),
  /** Nodes directly below. */
  children: z.number(),
  /** Options below, itself included. */
  options: z.number(),
  /** How many of them the files set. */
  set: z.number(),
});
export type OptionNode = z.infer<typeof optionNodeSchema>;

export const optionDefinitionSchema = z.object({
  file: z.string(),
  line: z.number(),
  /** As written, shortened for showing. */
  text: z.string(),
  /** 100 is an ordinary definition, 50 `mkForce`, 1000 `mkDefault`, as NixOS counts. */
  priority: z.number(),
  conditional: z.boolean(),
  /** False where another definition wins over it. */
  counts: z.boolean(),
});
export type OptionDefinition = z.infer<typeof optionDefinitionSchema>;

/** What is shown when one setting is opened. */
export const optionDetailSchema = settingSchema.extend({
  /** With `<name>` and `*` in it. */
  declared: treePathSchema,
  /** Markdown, as the option's module wrote it. */
  description: z.string(),
  /** The module's own sentence: `null or string`. */
  typeText: z.string(),
  /** As Nix; null where there is none. */
  defaultText: z.string().nullable(),
  exampleText: z.string().nullable(),
  readOnly: z.boolean(),
  definitions: z.array(optionDefinitionSchema),
  /** The modules that declare it; `url` where its text can be read on the web. */
  declarations: z.array(z.object({ name: z.string(), url: z.string().nullable() })),
  manual: z.string().nullable(),
  /** The everyday page that has it. */
  page: z.string().nullable(),
});
export type OptionDetail = z.infer<typeof optionDetailSchema>;

/** A page of the tree: what is directly below a path. */
export const optionGroupSchema = z.object({
  path: treePathSchema,
  title: z.string().nullable(),
  /** Markdown; the option's own where the group is an option with options below. */
  description: z.string(),
  /** The option of this very path, such as a set whose entries are below. */
  option: settingSchema.nullable(),
  groups: z.array(optionNodeSchema),
  settings: z.array(settingSchema),
});
export type OptionGroup = z.infer<typeof optionGroupSchema>;

export const optionFilterSchema = z.enum(['set', 'changed']);

/** What is wrong with a text as Nix; null where it can be read. */
export const nixTextProblemSchema = z.object({
  message: z.string(),
  place: placeSchema.omit({ file: true }),
});

/** Things that exist on this computer and fit an option: users, groups, time zones, keyboard layouts. */
export const suggestionSchema = z.object({ value: z.string(), label: z.string() });
export type Suggestion = z.infer<typeof suggestionSchema>;
