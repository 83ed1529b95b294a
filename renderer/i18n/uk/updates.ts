/** What an update would change, inputs of a flake, and room for what is to come. */
import type { updateTexts as english } from '../en/updates.ts';
import type { Translation } from '../load-texts.ts';

export const updateTexts: Translation<typeof english> = {
  'look.title': 'Що зміниться?',
  'look.text': 'З’ясовує, які пакети зміняться, і нічого не змінює. Це може тривати кілька хвилин.',
  'look.textLock': 'З’ясовує, які пакети зміняться з цими версіями, і нічого не змінює.',
  'look.start': 'Подивитися, що зміниться',
  'look.again': 'Подивитися ще раз',
  'look.running': 'З’ясовуємо, що зміниться',
  'look.stage.fetching': 'Завантаження новішого',
  'look.stage.unpacking': 'Розпакування',
  'look.stage.evaluating': 'Обчислення нової системи',
  'look.stage.comparing': 'Порівняння із запущеною',
  'look.failed': 'Не вдалося з’ясувати: {reason}',
  'look.nothingNewer': 'Нічого новішого немає.',
  'look.packages': 'Пакети',
  'look.count':
    '{count, plural, =0 {Жоден пакет не змінить версії} one {# пакет змінить версію} few {# пакети змінять версію} many {# пакетів змінять версію} other {# пакета змінять версію}}',
  'look.noPackages': 'Які пакети зміняться, невідомо.',

  'updates.inputFollows': 'Повторює інший вхід і оновлюється разом із ним',
  'updates.inputPinned': 'Закріплений у flake.nix на одному коміті, тому не змінюється',

  'room.make': 'Звільнити місце…',
  'room.first': 'Спершу звільніть місце й перевірте ще раз',
  'room.text': 'Очищення: {rule}. Звільнить {size}.',
  'room.none': 'Жодне очищення точок відновлення не звільнить досить місця. Спершу вилучіть інші файли.',
};
