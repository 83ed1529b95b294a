/** Our texts beside what the channel of NixOS 24.11 serves: every attribute and option is a real one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import type { CuratedSetting } from '../../../../../../electron/host/catalog/curated/curated.ts';
import { declaredName } from '../../../../../../electron/host/catalog/curated/declared-name.ts';
import { curatedApps, curatedSettings } from '../../../../../../electron/host/catalog/curated/index.ts';

const directory =
  process.env.SNOWGLOBE_CHANNEL_DATA ??
  join(import.meta.dirname, '../../../../../../../shared/data/channel-nixos-24.11');
const isThere = existsSync(join(directory, 'options.json.br'));

interface ServedOption {
  readonly type: string;
  readonly default?: { readonly text?: string };
}
interface ServedPackage {
  readonly meta: { readonly unfree: boolean; readonly broken: boolean; readonly insecure: boolean };
}

function served<Content>(name: string): Content {
  return JSON.parse(brotliDecompressSync(readFileSync(join(directory, name))).toString('utf8'));
}

/** Whether a form for `type` offers nothing that the option would refuse, by the sentence of its type. */
function fitsSentence(type: OptionType, sentence: string): boolean {
  switch (type.kind) {
    case 'nullOr':
      return (
        sentence === 'session name' ||
        (sentence.startsWith('null or ') &&
          fitsSentence(type.of, sentence.slice(8).replace(/^\((.*)\)$/, '$1')))
      );
    case 'listOf':
      return sentence.startsWith('list of ') && fitsSentence(type.of, sentence.slice(8));
    case 'bool':
      return sentence === 'boolean';
    case 'int':
      return sentence.includes('16 bit unsigned')
        ? type.min === 0 && type.max === 65_535
        : sentence.includes('unsigned')
          ? type.min === 0
          : sentence.includes('integer');
    case 'enum':
      return type.values.every((value) => sentence.includes(JSON.stringify(value)));
    case 'string':
      return /string|session name|^\(one of/.test(sentence);
    case 'package':
      return /package|path/.test(sentence);
    default:
      return false;
  }
}

function nixText(value: NixValue): string {
  switch (value.type) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'int':
      return value.value;
    case 'string':
      return JSON.stringify(value.value);
    case 'list':
      return `[${value.items.map(nixText).join('')}]`;
    default:
      throw new Error(`No default of ours is a ${value.type}.`);
  }
}

/** Defaults that the documentation tells in words. */
const toldInWords = new Set(['i18n.inputMethod.type']);

function hasServedDefault(setting: CuratedSetting, option: ServedOption | undefined): boolean {
  if (setting.default === null || toldInWords.has(setting.option)) return true;
  const withoutSpaces = (text: string | undefined) => text?.replace(/\s+/g, '');
  return withoutSpaces(nixText(setting.default)) === withoutSpaces(option?.default?.text);
}

describe.skipIf(!isThere)(
  'the curated texts and NixOS 24.11 (skipped without the data of its channel)',
  () => {
    const options = isThere ? served<Record<string, ServedOption>>('options.json.br') : {};
    const { packages } = isThere
      ? served<{ packages: Record<string, ServedPackage> }>('packages.json.br')
      : { packages: {} };

    it('agree on every attribute', () => {
      expect(curatedApps.map((app) => app.attribute).filter((attribute) => !packages[attribute])).toEqual([]);
    });

    it('agree on what is free, and name nothing broken or insecure', () => {
      const differs = curatedApps.filter(({ attribute, free }) => {
        const meta = packages[attribute]?.meta;
        return meta?.unfree === free || meta?.broken || meta?.insecure;
      });
      expect(differs.map((app) => app.attribute)).toEqual([]);
    });

    it('agree on the options that install apps, which are off by default', () => {
      const programs = curatedApps.flatMap((app) => app.program?.option ?? []);
      const isSwitch = (name: string) =>
        options[name]?.type === 'boolean' && options[name].default?.text === 'false';
      expect(programs.filter((name) => !isSwitch(name))).toEqual([]);
    });

    it('agree on every setting and its type', () => {
      const wrong = curatedSettings.filter((setting) => {
        const { type } = setting;
        const sentence = options[declaredName(setting)]?.type.replace('(optionally newline-terminated) ', '');
        return sentence === undefined || !fitsSentence(type, sentence);
      });
      expect(wrong.map(({ option }) => [option, options[option]?.type])).toEqual([]);
    });

    it('agree on the packages and drivers that are offered as choices', () => {
      const choices = curatedSettings.flatMap(({ type, choices }) =>
        type.kind === 'listOf' && type.of.kind === 'package' ? choices : [],
      );
      const differs = choices.filter(
        ({ value, unfreeNames }) => packages[value]?.meta.unfree !== (unfreeNames !== undefined),
      );
      expect(differs.map(({ value }) => [value, packages[value]?.meta])).toEqual([]);
    });

    it('agree on the defaults', () => {
      const wrong = curatedSettings.filter(
        (setting) => !hasServedDefault(setting, options[declaredName(setting)]),
      );
      expect(wrong.map(({ option }) => [option, options[option]?.default])).toEqual([]);
    });
  },
);
