/** The calls `options.*`: the tree of all options, and everything about one of them. */
import { fail, ok } from '#shared/api/result.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { ConfigurationStore } from '../../config/configuration-store.ts';
import type { HandlersOf } from '../../handlers.ts';
import { say } from '../../texts/say.ts';
import type { KnownOptions } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import { nixTextProblem } from './check-nix-text.ts';
import { optionName, optionPathOf } from './declared-path.ts';
import { declaredSettings } from './declared-settings.ts';
import type { EvaluateOption } from './evaluate-option.ts';
import { type Knowledge, knownSetting } from './known-settings.ts';
import { optionDetail } from './option-detail.ts';
import { isChanged, optionsThatAreSet } from './option-filter.ts';
import { optionGroup } from './option-group.ts';
import type { NixpkgsVersion } from './option-links.ts';
import { childNodes } from './option-tree.ts';
import { suggest } from './suggestions/suggest.ts';

export interface OptionsParts {
  readonly catalogue: Catalogue;
  /** The newest there is. */
  readonly knownOptions: () => KnownOptions;
  readonly configuration: ConfigurationStore;
  readonly evaluate: EvaluateOption;
  readonly nixpkgsVersion: () => Promise<NixpkgsVersion>;
  /** False for a tree that is only looked at. */
  readonly isThisComputer: boolean;
}

export function createOptionsHandlers(parts: OptionsParts): HandlersOf<'options.'> {
  const knowledge = (): Knowledge => ({ catalogue: parts.catalogue, options: parts.knownOptions() });
  const files = async (): Promise<Configuration> => (await parts.configuration.current()).configuration;

  return {
    'options.children': async ({ path }) => {
      const nodes = childNodes(knowledge(), await files(), path);
      return nodes === undefined ? unknownPath(path) : ok({ nodes: [...nodes] });
    },

    'options.group': async ({ path }) => {
      const group = optionGroup(knowledge(), await files(), path);
      return group === undefined ? unknownPath(path) : ok(group);
    },

    'options.detail': async ({ option }) => {
      const version = await parts.nixpkgsVersion();
      const detail = optionDetail(knowledge(), await files(), option, version);
      return detail === undefined ? unknownSetting(option) : ok(detail);
    },

    'options.declared': async ({ path }) => {
      const settings = declaredSettings(knowledge(), await files(), path);
      return settings === undefined ? unknownPath(path) : ok({ settings: [...settings] });
    },

    'options.filter': async ({ filter }) => {
      const set = optionsThatAreSet(knowledge(), await files());
      return ok({ settings: filter === 'changed' ? set.filter(isChanged) : [...set] });
    },

    'options.evaluate': async ({ option }) => {
      const path = optionPathOf(option);
      if (path === undefined || knownSetting(knowledge(), path) === undefined) return unknownSetting(option);
      const text = await parts.evaluate(path);
      return text.ok ? ok({ text: text.value }) : text;
    },

    'options.checkText': ({ text }) => ok({ problem: nixTextProblem(text) }),

    'options.suggestions': async ({ option }) => {
      const { isThisComputer } = parts;
      const sources = { configuration: await files(), options: parts.knownOptions(), isThisComputer };
      return ok({ suggestions: [...(await suggest(option, sources))] });
    },
  };
}

function unknownPath(path: readonly string[]) {
  return fail({ kind: 'unknown-path' as const, sentence: say`No option is below ${optionName(path)}.` });
}

function unknownSetting(option: string) {
  return fail({ kind: 'unknown-setting' as const, sentence: say`No setting called ${option} is known.` });
}
