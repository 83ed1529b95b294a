/** What is looked at before an apply, and work of another editor that is in the way. */
import type { checksTexts as english } from '../en/checks.ts';
import type { Translation } from '../load-texts.ts';

export const checksTexts: Translation<typeof english> = {
  'check.title': 'Попередня перевірка',
  'check.running': 'Перевіряємо, чи комп’ютер це прийме…',
  'check.runningText': 'Це нічого не змінює. Чекати не обов’язково.',
  'check.again': 'Перевірити ще раз',
  'check.fine': 'Нічого поганого не знайдено',
  'check.found':
    '{count, plural, one {Перевірка виявила # зауваження} few {Перевірка виявила # зауваження} many {Перевірка виявила # зауважень} other {Перевірка виявила # зауваження}}',
  'check.failed': 'Не вдалося перевірити заздалегідь',
  'check.notChecked': 'Не вдалося перевірити заздалегідь',
  'check.warning': 'NixOS попереджає',
  'check.moreWarnings':
    '{count, plural, one {Показати ще # попередження} few {Показати ще # попередження} many {Показати ще # попереджень} other {Показати ще # попередження}}',
  'check.lowSpace.store': 'На диску може забракнути місця',
  'check.lowSpace.boot': 'На розділі запуску (/boot) може забракнути місця',
  'check.noSpace.store': 'На диску бракує місця',
  'check.noSpace.boot': 'На розділі запуску (/boot) бракує місця',
  'check.spaceText': 'Потрібно {needed}, вільно {free}.',
  'check.battery': 'Заряд батареї — {percent}',
  'check.batteryText': 'Під’єднайте комп’ютер до живлення, перш ніж застосовувати.',
  'check.otherRebuild': 'На цьому комп’ютері вже триває інше перезбирання',
  'check.otherRebuildText': 'Зачекайте, доки воно завершиться, і перевірте ще раз.',
  'check.toCome': 'Попереду',
  'check.download': 'завантажити: {size}',
  'check.unpacked': 'на диску: {size}',
  'check.builds':
    '{count, plural, =0 {збирати нічого} one {зібрати # частину} few {зібрати # частини} many {зібрати # частин} other {зібрати # частини}}',
  'check.nothingToFetch': 'завантажувати нічого',
  'check.bar':
    'Завантажити приблизно {size} · {password, select, yes {один раз запитає ваш пароль} other {пароль не потрібен}}',

  'anyway.apply': 'Усе одно застосувати…',
  'anyway.title': 'Усе одно застосувати?',
  'anyway.text':
    'Перевірка виявила те, що, найімовірніше, завадить. Якщо не вдасться, файли повернуться до попереднього стану, а зміни чекатимуть далі.',
  'anyway.no': 'Спершу глянути',
  'anyway.yes': 'Усе одно застосувати',
  'anyway.try': 'Усе одно випробувати',

  'conflict.title':
    '{count, plural, one {# файл змінено в іншому місці} few {# файли змінено в іншому місці} many {# файлів змінено в іншому місці} other {# файлу змінено в іншому місці}}',
  'conflict.text': 'Після відкриття цього перегляду зміни вніс інший редактор. Ще нічого не застосовано.',
  'conflict.theirs': 'В іншому редакторі',
  'conflict.ours': 'Ваші зміни',
  'conflict.theirsLabel': 'Змінено в іншому місці: {file}',
  'conflict.gone': 'Файл вилучено.',
  'conflict.choices': 'Що зробити',
  'conflict.both': 'Залишити обидва',
  'conflict.bothText': 'Ваші зміни буде внесено ще раз, у теперішню версію.',
  'conflict.recommended': 'Рекомендовано',
  'conflict.useOurs': 'Узяти вашу версію',
  'conflict.useOursText': 'Написане в іншому редакторі збережеться як копія.',
  'conflict.useTheirs': 'Узяти іншу версію',
  'conflict.useTheirsText': 'Ваші зміни в цьому файлі більше не чекатимуть. Їх можна повернути скасуванням.',
  'conflict.later': 'Не зараз',
  'conflict.go': 'Продовжити',
  'conflict.settled': 'Ось оновлений перегляд',
  'conflict.keptAs': 'Написане в іншому редакторі збережено в {files}',
  'conflict.nothingLeft': 'Залишається інша версія. Застосовувати більше нічого',
  'conflict.notKept': 'Не вдалося зберегти копію іншої версії, тому нічого не зроблено',
  'conflict.failed': 'Не вдалося це узгодити. Перегляд складено заново',
  'conflict.replanned': 'Тим часом файл {file} змінили в іншому місці',
  'conflict.replannedText': 'Ваші зміни внесено в теперішню версію.',
  'conflict.look': 'Переглянути обидва',
};
