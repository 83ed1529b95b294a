/** Settings: pages and rows. */
import type { settingsTexts as english } from '../en/settings.ts';
import type { Translation } from '../load-texts.ts';

export const settingsTexts: Translation<typeof english> = {
  'settings.title': 'Параметри',
  'settings.subtitle': 'Нічого не станеться, доки ви не застосуєте зміни.',
  'settings.pages': 'Сторінки параметрів',
  'settings.unknownPage': 'Такої сторінки немає',
  'settings.unknownPageText': 'Можливо, адреса застаріла.',
  'settings.allPages': 'Показати всі сторінки',

  'setting.default': 'Типове',
  'setting.set': 'Задано у {file}, рядок {line, number}',
  'setting.computed': 'Обчислює Nix у {file}, рядок {line, number}',
  'setting.conditional': 'Лише за умовою, у {file}, рядок {line, number}',
  'setting.written': 'Записано у {file}, рядок {line, number}, складніше, ніж може показати форма',
  'setting.willChange': 'Буде змінено',
  'setting.willReset': 'Буде скинуто',
  'setting.more': 'Інші дії: {title}',
  'setting.undo': 'Скасувати цю зміну',
  'setting.reset': 'Скинути до типового значення',
  'setting.editNix': 'Редагувати як Nix…',
  'setting.copy': 'Копіювати назву опції',

  'setting.nixTitle': 'Редагування «{title}» як Nix',
  'setting.nixText': 'Напишіть значення як вираз Nix.',
  'setting.nixLabel': 'Вираз Nix',
  'setting.nixProblem': 'Рядок {line, number}, символ {column, number}: {message}',
  'setting.nixSave': 'Узяти цей текст',

  'setting.warnTitle': 'Увімкнути «{title}»?',
  'setting.warnYes': 'Увімкнути',
  'setting.warnOff': 'Вимкнути «{title}»?',
  'setting.warnOffYes': 'Вимкнути',
  'setting.warnChange': 'Змінити «{title}»?',
  'setting.warnChangeYes': 'Змінити',
  'setting.unfree':
    '{count, plural, one {{names} — невільна програма: вивчати й змінювати її може лише виробник.} few {{names} — невільні програми: вивчати й змінювати їх можуть лише виробники.} many {{names} — невільні програми: вивчати й змінювати їх можуть лише виробники.} other {{names} — невільні програми: вивчати й змінювати їх можуть лише виробники.}}',
  'setting.unfreeAllows':
    'NixOS встановлює невільне лише там, де це дозволено поіменно. Ця зміна дає дозвіл.',
};
