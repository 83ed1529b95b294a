/** What a text of the page needs and offers, read out of its ICU syntax: to compare a translation with the English. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export interface MessageShape {
  /** `name`, or `name: select yes other`: each argument once, sorted. */
  readonly values: readonly string[];
  /** Of each plural: its argument, and the categories it has a text for (`=0` left out). */
  readonly plurals: readonly { readonly value: string; readonly categories: readonly string[] }[];
}

/** Throws where the text is not ICU syntax. */
export function messageShape(text: string): MessageShape {
  const values = new Set<string>();
  const plurals: { value: string; categories: readonly string[] }[] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      switch (element.type) {
        case TYPE.argument:
          values.add(element.value);
          break;
        case TYPE.number:
          values.add(`${element.value}: number`);
          break;
        case TYPE.date:
        case TYPE.time:
          values.add(`${element.value}: date`);
          break;
        case TYPE.select:
          values.add(`${element.value}: select ${Object.keys(element.options).sort().join(' ')}`);
          for (const { value } of Object.values(element.options)) visit(value);
          break;
        case TYPE.plural: {
          const categories = Object.keys(element.options).filter((name) => !name.startsWith('='));
          // Words that go with a number can need forms in one language and none in another.
          values.add(`${element.value}: number`);
          plurals.push({ value: element.value, categories });
          for (const { value } of Object.values(element.options)) visit(value);
          break;
        }
        case TYPE.tag:
          values.add(`<${element.value}>`);
          visit(element.children);
          break;
      }
    }
  };
  visit(parse(text));
  return { values: [...values].sort(), plurals };
}

/** What Intl.PluralRules calls the whole numbers that people meet: in Spanish a million is `many`, and no count of ours. */
export function usualCategories(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1_001 }, (_, number) => rules.select(number)))];
}
