/** What there is: the search, apps, everyday settings, all options. */
import { z } from 'zod';
import { appDetailSchema, appSummarySchema, outsideAppSchema, shelfSchema } from '../apps.ts';
import { catalogStatusSchema } from '../catalog.ts';
import {
  nixTextProblemSchema,
  optionDetailSchema,
  optionFilterSchema,
  optionGroupSchema,
  optionNodeSchema,
  suggestionSchema,
  treePathSchema,
} from '../options.ts';
import { searchHitSchema, searchKindSchema } from '../search.ts';
import { settingSchema, settingsPageSchema, settingsPageSummarySchema } from '../settings.ts';
import { error, noErrors, nothing } from './parts.ts';

export const catalogCalls = {
  'search.everything': {
    input: z.object({
      text: z.string().max(200),
      limit: z.number().int().min(1).max(100),
      /** Without it, everything. */
      kinds: z.array(searchKindSchema).optional(),
    }),
    output: z.object({ hits: z.array(searchHitSchema) }),
    error: noErrors,
  },

  'apps.shelves': {
    input: nothing,
    output: z.object({
      shelves: z.array(shelfSchema),
      installed: z.array(appSummarySchema),
      total: z.number(),
    }),
    error: noErrors,
  },
  'apps.search': {
    input: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(500) }),
    output: z.object({ apps: z.array(appSummarySchema), total: z.number() }),
    error: noErrors,
  },
  'apps.detail': {
    input: z.object({ app: z.string().max(300) }),
    output: appDetailSchema,
    error: error('unknown-app'),
  },

  /** What the person has installed past the configuration, in profiles of their own. */
  'apps.outside': {
    input: nothing,
    output: z.object({ apps: z.array(outsideAppSchema) }),
    error: noErrors,
  },

  'settings.pages': {
    input: nothing,
    output: z.object({ pages: z.array(settingsPageSummarySchema) }),
    error: noErrors,
  },
  'settings.page': {
    input: z.object({ page: z.string().max(100) }),
    output: settingsPageSchema,
    error: error('unknown-page'),
  },
  'settings.setting': {
    input: z.object({ option: z.string().max(1_000) }),
    output: settingSchema,
    error: error('unknown-setting'),
  },

  'catalog.status': { input: nothing, output: catalogStatusSchema, error: noErrors },
  /** Reads options and packages again, in the background. */
  'catalog.refresh': {
    input: z.object({
      /** The person has read what evaluating all packages costs and wants it. */
      evaluatePackages: z.boolean().optional(),
    }),
    output: catalogStatusSchema,
    error: noErrors,
  },
  'catalog.cancel': { input: nothing, output: catalogStatusSchema, error: noErrors },

  /** What is directly below a path of the tree; the whole top level for an empty path. */
  'options.children': {
    input: z.object({ path: treePathSchema }),
    output: z.object({ nodes: z.array(optionNodeSchema) }),
    error: error('unknown-path'),
  },
  'options.group': {
    input: z.object({ path: treePathSchema }),
    output: optionGroupSchema,
    error: error('unknown-path'),
  },
  'options.detail': {
    input: z.object({ option: z.string().max(1_000) }),
    output: optionDetailSchema,
    error: error('unknown-setting'),
  },
  /** The options below a declared path, for the fields of an entry that is not in the files yet. */
  'options.declared': {
    input: z.object({ path: treePathSchema }),
    output: z.object({ settings: z.array(settingSchema) }),
    error: error('unknown-path'),
  },
  /** `changed`: set to something else than the default. */
  'options.filter': {
    input: z.object({ filter: optionFilterSchema }),
    output: z.object({ settings: z.array(settingSchema) }),
    error: noErrors,
  },
  /** What an option is once everything is evaluated, as Nix text. Takes a second or more. */
  'options.evaluate': {
    input: z.object({ option: z.string().max(1_000) }),
    output: z.object({ text: z.string() }),
    error: z.discriminatedUnion('kind', [error('unknown-setting'), error('cannot-evaluate')]),
  },
  'options.checkText': {
    input: z.object({ text: z.string().max(1_000_000) }),
    output: z.object({ problem: nixTextProblemSchema.nullable() }),
    error: noErrors,
  },
  'options.suggestions': {
    input: z.object({ option: z.string().max(1_000) }),
    output: z.object({ suggestions: z.array(suggestionSchema) }),
    error: noErrors,
  },
} as const;
