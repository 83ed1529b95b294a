import * as simpleIcons from 'simple-icons';
import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import { checkValue } from '#shared/options/check-value.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import type {
  CuratedPage,
  CuratedSection,
  CuratedSetting,
} from '../../../../../../electron/host/catalog/curated/curated.ts';
import {
  curatedApps,
  curatedPages,
  curatedSettings,
} from '../../../../../../electron/host/catalog/curated/index.ts';
import { shelves } from '../../../../../../electron/host/catalog/shelves.ts';

const options = new Set(curatedSettings.map((setting) => setting.option));
const duplicates = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** A list of offenders reads better in a failed test than the first of them. */
const offenders = <Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  fits: (item: Item) => boolean,
) => items.filter((item) => !fits(item)).map(name);

function enumOf(type: OptionType): readonly string[] | undefined {
  if (type.kind === 'enum') return type.values.map(String);
  return type.kind === 'nullOr' ? enumOf(type.of) : undefined;
}

describe('curated apps', () => {
  const attribute = (app: { attribute: string }): string => app.attribute;

  it('are at least 150, each once', () => {
    expect(curatedApps.length).toBeGreaterThanOrEqual(150);
    expect(duplicates(curatedApps.map(attribute))).toEqual([]);
  });

  it('have names and programs of their own', () => {
    expect(duplicates(curatedApps.map((app) => app.name))).toEqual([]);
    expect(duplicates(curatedApps.flatMap((app) => app.program?.option ?? []))).toEqual([]);
  });

  it('fill all ten shelves, each with suggestions', () => {
    for (const id of shelves) {
      const onShelf = curatedApps.filter((app) => app.shelf === id);
      expect(onShelf.length, id).toBeGreaterThanOrEqual(10);
      expect(
        onShelf.some((app) => app.suggested),
        id,
      ).toBe(true);
    }
  });

  it('have a summary that fits one line and is no sentence', () => {
    const fits = ({ summary }: { summary: string }) => summary.length < 60 && !summary.endsWith('.');
    expect(offenders(curatedApps, attribute, fits)).toEqual([]);
  });

  it('have a description of a few sentences', () => {
    const fits = ({ description }: { description: string }) =>
      description.endsWith('.') && description.length <= 320 && description.split('. ').length >= 2;
    expect(offenders(curatedApps, attribute, fits)).toEqual([]);
  });

  it('have a reason for the option that installs them, without full stop', () => {
    const fits = ({ program }: (typeof curatedApps)[number]) =>
      program === null || (program.reason.length > 20 && !program.reason.endsWith('.'));
    expect(offenders(curatedApps, attribute, fits)).toEqual([]);
  });

  it('are proprietary exactly when they are not free, and only those need allowing', () => {
    const fits = ({ free, licence, unfreeNames }: (typeof curatedApps)[number]) =>
      free === (licence !== 'Proprietary') && (!free || unfreeNames === undefined);
    expect(offenders(curatedApps, attribute, fits)).toEqual([]);
  });

  it('name brands that simple-icons has', () => {
    const slugs = new Set(Object.values(simpleIcons).map((icon) => icon.slug));
    const fits = ({ icon }: { icon: string | null }) => icon === null || slugs.has(icon);
    expect(offenders(curatedApps, attribute, fits)).toEqual([]);
  });

  it('belong to settings that are on our pages', () => {
    const related = curatedApps.flatMap((app) => app.relatedSettings);
    expect(related.filter((option) => !options.has(option))).toEqual([]);
  });

  it('have a homepage reached safely', () => {
    expect(offenders(curatedApps, attribute, ({ homepage }) => homepage.startsWith('https://'))).toEqual([]);
  });
});

describe('curated settings', () => {
  const option = (setting: CuratedSetting): string => setting.option;

  it('are at least 120, each once', () => {
    expect(curatedSettings.length).toBeGreaterThanOrEqual(120);
    expect(duplicates(curatedSettings.map(option))).toEqual([]);
  });

  it('have a title without jargon and a summary that fits one line', () => {
    const fits = ({ title, summary }: CuratedSetting) =>
      title.length <= 50 && summary.length < 60 && !/\.$/.test(title) && !/\.$/.test(summary);
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
    const jargon = /daemon|systemd|boolean|derivation|kernel module|stdout|backend/i;
    expect(
      offenders(
        curatedSettings,
        (setting) => setting.title,
        ({ title }) => !jargon.test(title),
      ),
    ).toEqual([]);
  });

  it('have one title each on a page', () => {
    for (const { id } of curatedPages) {
      const titles = curatedSettings.filter((setting) => setting.page === id).map(({ title }) => title);
      expect(duplicates(titles), id).toEqual([]);
    }
  });

  it('require only settings that are on our pages as well, and values those can have', () => {
    const fits = ({ requires }: CuratedSetting): boolean => {
      if (requires === null) return true;
      const required = curatedSettings.find((other) => other.option === requires.option);
      if (required === undefined) return false;
      const { test } = requires;
      if ('includes' in test) return required.type.kind === 'listOf';
      if ('isSet' in test) return required.type.kind !== 'bool';
      const wanted = 'is' in test ? test.is : test.isNot;
      const kind = required.type.kind === 'nullOr' ? required.type.of.kind : required.type.kind;
      if (typeof wanted === 'boolean') return kind === 'bool';
      return enumOf(required.type)?.includes(wanted) ?? kind === 'string';
    };
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
  });

  it('label every value of an enumeration', () => {
    const fits = ({ type, choices }: CuratedSetting) => {
      const values = enumOf(type);
      const labelled = choices.map((choice) => choice.value);
      return (
        values === undefined ||
        (values.length === labelled.length && values.every((value) => labelled.includes(value)))
      );
    };
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
  });

  it('offer only choices that fit the type, each once', () => {
    const fits = ({ type, choices }: CuratedSetting) =>
      choices.every(({ value }) => checkValue(type, chosen(type, value)) === undefined) &&
      duplicates(choices.map(({ value }) => value)).length === 0 &&
      choices.every(({ label, hint = '' }) => label.length <= 50 && hint.length < 80);
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
  });

  it('have explanations and warnings of whole sentences, and a warning wherever a value is warned about', () => {
    const fits = ({ explanation, warning, warnsWhen }: CuratedSetting) =>
      (explanation === undefined || /^\p{Lu}.*\.$/su.test(explanation)) &&
      (warning === null || (warning.length < 160 && !warning.endsWith('.'))) &&
      (warnsWhen === undefined || warning !== null);
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
  });

  it('say which value they warn about, where that is not plainly the switch that is turned on', () => {
    const fits = ({ warning, warnsWhen, type, default: standard }: CuratedSetting) =>
      warning === null ||
      warnsWhen !== undefined ||
      (type.kind === 'bool' && !(standard?.type === 'bool' && standard.value));
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
  });

  it.each(['security.sudo.wheelNeedsPassword', 'boot.loader.systemd-boot.enable'])(
    'warn about turning %s off, and not about turning it on',
    (name) => {
      const found = curatedSettings.find((setting) => setting.option === name);
      expect(found?.warnsWhen).toEqual({ is: false });
    },
  );

  it('have a default that fits the type', () => {
    const fits = ({ type, default: value }: CuratedSetting) =>
      value === null || checkValue(type, value satisfies NixValue) === undefined;
    expect(offenders(curatedSettings, option, fits)).toEqual([]);
  });
});

/** A value made of what a choice stands for. */
function chosen(type: OptionType, value: string): NixValue {
  switch (type.kind) {
    case 'nullOr':
      return chosen(type.of, value);
    case 'listOf':
      return { type: 'list', items: [chosen(type.of, value)] };
    case 'package':
      return { type: 'package', attribute: value.split('.') };
    default:
      return { type: 'string', value };
  }
}

describe('everyday pages', () => {
  it('are at least 16, each once, and none is empty', () => {
    expect(curatedPages.length).toBeGreaterThanOrEqual(16);
    expect(duplicates(curatedPages.map(({ id }) => id))).toEqual([]);
    expect(duplicates(curatedPages.map(({ title }) => title))).toEqual([]);
    expect(curatedPages.filter((page) => page.sections.length === 0)).toEqual([]);
  });

  it('have sections with a title, and settings of their own or a component in their place', () => {
    for (const { id, sections } of curatedPages) {
      expect(duplicates(sections.map((section) => section.id)), id).toEqual([]);
      expect(duplicates(sections.map((section) => section.title)), id).toEqual([]);
      const isEmpty = (section: CuratedSection) =>
        section.widget !== 'people' &&
        section.settings.length === 0 &&
        (section.alsoAbout ?? []).length === 0;
      expect(sections.filter(isEmpty), id).toEqual([]);
    }
  });

  it('have a summary that fits one line, and an id in small letters', () => {
    const fits = ({ id, title, summary }: CuratedPage) =>
      /^[a-z]+(-[a-z]+)*$/.test(id) && title.length <= 40 && summary.length < 60 && !summary.endsWith('.');
    expect(curatedPages.filter((page) => !fits(page)).map(({ id }) => id)).toEqual([]);
  });

  it('tell only about settings that have a home on another page', () => {
    for (const page of curatedPages) {
      const own = curatedSettings
        .filter((setting) => setting.page === page.id)
        .map((setting) => setting.option);
      const told = page.sections.flatMap((section) => section.alsoAbout ?? []);
      expect(
        told.filter((option) => !options.has(option) || own.includes(option)),
        page.id,
      ).toEqual([]);
    }
  });
});

describe('our words', () => {
  const texts = [
    ...curatedApps.flatMap((app) => [app.name, app.summary, app.description, app.program?.reason ?? '']),
    ...curatedSettings.flatMap((setting) => [
      setting.title,
      setting.summary,
      setting.section,
      setting.warning ?? '',
      setting.explanation ?? '',
    ]),
    ...curatedSettings.flatMap((setting) =>
      setting.choices.flatMap((choice) => [choice.label, choice.hint ?? '']),
    ),
    ...curatedPages.flatMap((page) => [page.title, page.summary]),
  ];

  it('have no exclamation marks', () => {
    expect(texts.filter((text) => text.includes('!'))).toEqual([]);
  });

  it('have no stray spaces and no markup', () => {
    expect(texts.filter((text) => text !== text.trim() || /\s{2}|[`<>*_]{1}[a-z]+[`>*]/.test(text))).toEqual(
      [],
    );
  });

  it('are found by several words each, in small letters', () => {
    const keywords = [...curatedApps, ...curatedSettings, ...curatedPages].map((item) => item.keywords);
    expect(keywords.filter((words) => words.length === 0)).toEqual([]);
    expect(keywords.flat().filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(keywords.flatMap((words) => duplicates(words))).toEqual([]);
  });
});
