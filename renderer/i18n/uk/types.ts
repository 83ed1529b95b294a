/** Types of options in plain words. `many` stands inside another type: a list of texts. */
import type { typesTexts as english } from '../en/types.ts';
import type { Translation } from '../load-texts.ts';

export const typesTexts: Translation<typeof english> = {
  'type.bool': '{many, select, yes {перемикачів} other {увімкнено чи вимкнено}}',
  'type.int': '{many, select, yes {цілих чисел} other {ціле число}}',
  'type.intBetween': '{many, select, yes {цілих чисел} other {ціле число}} від {min} до {max}',
  'type.intFrom': '{many, select, yes {цілих чисел} other {ціле число}} від {min}',
  'type.intUpTo': '{many, select, yes {цілих чисел} other {ціле число}} до {max}',
  'type.number': '{many, select, yes {чисел} other {число}}',
  'type.numberBetween': '{many, select, yes {чисел} other {число}} від {min} до {max}',
  'type.numberFrom': '{many, select, yes {чисел} other {число}} від {min}',
  'type.numberUpTo': '{many, select, yes {чисел} other {число}} до {max}',
  'type.text': '{many, select, yes {текстів} other {текст}}',
  'type.textOfOneLine': '{many, select, yes {текстів} other {текст}} в один рядок',
  'type.textNotEmpty': '{many, select, yes {непорожніх текстів} other {непорожній текст}}',
  'type.textMatching': '{many, select, yes {текстів} other {текст}} за зразком {pattern}',
  'type.lines': '{many, select, yes {текстів} other {текст}} з довільною кількістю рядків',
  'type.secret': '{many, select, yes {таємних текстів} other {таємний текст}}',
  'type.only': '{value}',
  'type.choice': '{many, select, yes {значень} other {одне}} з {values}',
  'type.choiceOfMany':
    '{many, select, yes {значень} other {одне}} з {values} та ще {count, plural, one {# іншого} few {# інших} many {# інших} other {# інших}}',
  'type.nothing': 'нічого',
  'type.path': '{many, select, yes {шляхів} other {шлях}}',
  'type.absolutePath': '{many, select, yes {шляхів} other {шлях}} від /',
  'type.package': '{many, select, yes {пакетів} other {пакет}}',
  'type.orNotSet': '{many, select, yes {{type} або порожніх значень} other {{type} або не задано}}',
  'type.list': '{many, select, yes {списків} other {список}} {items}',
  'type.listNotEmpty': '{many, select, yes {непорожніх списків} other {непорожній список}} {items}',
  'type.entries': '{many, select, yes {наборів} other {набір}} іменованих {items}',
  'type.group': '{many, select, yes {груп параметрів} other {група параметрів}}',
  'type.openGroup': '{many, select, yes {груп параметрів} other {група параметрів}}, інші — за назвою',
  'type.any': '{many, select, yes {будь-яких значень} other {будь-яке значення}}',
  'type.data': 'дані {format}',
  'type.nix': '{many, select, yes {виразів Nix} other {вираз Nix}}',
};
