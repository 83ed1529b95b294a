/** An option's type as a person would say it: “A whole number from 1 to 65535”, “A list of texts, or not set”. */
import type { EnumValue, OptionType } from '#shared/options/option-type.ts';
import { type Formats, useFormats } from './formats.ts';
import { type MessageId, type TextValues, type Translate, useText } from './text.tsx';

export type TypeSentence = (type: OptionType) => string;

export function useTypeSentence(): TypeSentence {
  const t = useText();
  const { choice, commas } = useFormats();
  return (type) => typeSentence({ t, choice, commas }, type);
}

interface Language {
  readonly t: Translate;
  /** `a text or a path` */
  readonly choice: Formats['choice'];
  readonly commas: Formats['commas'];
}

export function typeSentence(language: Language, type: OptionType): string {
  const words = wordsOf(language, type, false);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** `many`: as what a list or a set holds. */
function wordsOf(language: Language, type: OptionType, many: boolean): string {
  const say = (id: MessageId, values: TextValues = {}): string =>
    language.t(id, { many: many ? 'yes' : 'no', ...values });
  switch (type.kind) {
    case 'bool':
      return say('type.bool');
    case 'int':
      return say(`type.int${range(type)}`, bounds(type));
    case 'float':
      return say(`type.number${range(type)}`, bounds(type));
    case 'string':
      return textWords(say, type);
    case 'enum':
      return choiceWords(language, say, type.values);
    case 'path':
      return say(type.absolute ? 'type.absolutePath' : 'type.path');
    case 'package':
      return say('type.package');
    case 'nullOr':
      return say('type.orNotSet', { type: wordsOf(language, type.of, many) });
    case 'listOf':
      return say(type.nonEmpty ? 'type.listNotEmpty' : 'type.list', {
        items: wordsOf(language, type.of, true),
      });
    case 'attrsOf':
      return say('type.entries', { items: wordsOf(language, type.of, true) });
    case 'submodule':
      return say(type.freeform === undefined ? 'type.group' : 'type.openGroup');
    case 'oneOf':
      return language.choice([...new Set(type.of.map((each) => wordsOf(language, each, many)))]);
    case 'data':
      return type.format === undefined ? say('type.any') : say('type.data', { format: type.format });
    case 'other':
      return say('type.nix');
  }
}

type Say = (id: MessageId, values?: TextValues) => string;

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function range({ min, max }: Range): '' | 'Between' | 'From' | 'UpTo' {
  if (min === undefined) return max === undefined ? '' : 'UpTo';
  return max === undefined ? 'From' : 'Between';
}

/** As they are typed, without separators. */
function bounds({ min, max }: Range): TextValues {
  return { min: String(min ?? ''), max: String(max ?? '') };
}

function textWords(say: Say, type: Extract<OptionType, { kind: 'string' }>): string {
  if (type.secret) return say('type.secret');
  if (type.pattern !== undefined) return say('type.textMatching', { pattern: type.pattern });
  if (type.nonEmpty) return say('type.textNotEmpty');
  if (type.multiline === undefined) return say('type.text');
  return say(type.multiline ? 'type.lines' : 'type.textOfOneLine');
}

/** More would not be read. */
const MOST_CHOICES = 8;

function choiceWords({ choice, commas, t }: Language, say: Say, values: readonly EnumValue[]): string {
  const shown = values.slice(0, MOST_CHOICES).map((value) => valueWords(t, value));
  const others = values.length - shown.length;
  if (values.length === 1) return say('type.only', { value: shown.join() });
  if (others === 0) return say('type.choice', { values: choice(shown) });
  return say('type.choiceOfMany', { values: commas(shown), count: others });
}

function valueWords(t: Translate, value: EnumValue): string {
  if (value === null) return t('type.nothing');
  if (typeof value === 'boolean') return t(value ? 'field.on' : 'field.off');
  return typeof value === 'string' ? t('format.quoted', { text: value }) : String(value);
}
