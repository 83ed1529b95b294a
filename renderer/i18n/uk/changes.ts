/** Pending changes and their review. */
import type { changesTexts as english } from '../en/changes.ts';
import type { Translation } from '../load-texts.ts';

export const changesTexts: Translation<typeof english> = {
  'change.install': 'Встановити {name}',
  'change.remove': 'Вилучити {name}',
  'change.turnOn': 'Увімкнути: {title}',
  'change.turnOff': 'Вимкнути: {title}',
  'change.set': '{title}: {to}',
  'change.setFrom': '{title}: {from} → {to}',
  'change.reset': 'Скинути до типового значення: {title}',
  'change.addEntry': '{title}: додати {name}',
  'change.removeEntry': '{title}: вилучити {name}',
  'change.renameEntry': '{title}: перейменувати {name} на {to}',
  'change.andMore': '{named} і ще {count, number}',

  'pending.count':
    '{count, plural, one {# зміна чекає} few {# зміни чекають} many {# змін чекають} other {# зміни чекають}}',
  'pending.waiting':
    '{count, plural, one {# зміна чекає} few {# зміни чекають} many {# змін чекають} other {# зміни чекають}}',
  'pending.review': 'Переглянути',
  'pending.unknownApp': 'Цього застосунку немає в колекції',
  'pending.unknownSetting': 'Цей параметр невідомий на цьому комп’ютері',
  'pending.wrongValue': 'Це значення не підходить для параметра',
  'pending.notPossible': 'Тут цього не можна змінити',
  'pending.configurationBroken':
    'У конфігурації є помилка, тому нічого не можна змінити, доки її не виправлено',
  'pending.failed': 'Не вдалося записати цю зміну',

  'changes.title':
    '{count, plural, one {Перегляд # зміни} few {Перегляд # змін} many {Перегляд # змін} other {Перегляд # зміни}}',
  'changes.emptyTitle': 'Зміни',
  'changes.files':
    '{count, plural, one {Буде змінено # файл. Решта вмісту залишиться точно такою, як є.} few {Буде змінено # файли. Решта вмісту залишиться точно такою, як є.} many {Буде змінено # файлів. Решта вмісту залишиться точно такою, як є.} other {Буде змінено # файлу. Решта вмісту залишиться точно такою, як є.}}',
  'changes.nothingToWrite': 'Усе це вже є у файлах. Записувати нічого.',
  'changes.planning': 'З’ясовуємо, що зміниться у файлах…',
  'changes.list': 'Ваші зміни',
  'changes.undoOne': 'Скасувати',
  'changes.undoOneLabel': 'Скасувати: {change}',
  'changes.undo': 'Скасувати',
  'changes.redo': 'Повторити',
  'changes.discard': 'Відкинути все',
  'changes.discardTitle':
    '{count, plural, one {Відкинути # зміну?} few {Відкинути # зміни?} many {Відкинути # змін?} other {Відкинути # зміни?}}',
  'changes.discardText': 'Конфігурація залишиться як є. Повернути зміни можна кнопкою «Скасувати».',
  'changes.discardNo': 'Залишити',
  'changes.discardYes': 'Відкинути',
  'changes.alreadySo': 'Уже так',
  'changes.refused': 'Не можна зробити на цьому місці',
  'changes.refusedPlace': '{file}, рядок {line, number}',
  'changes.useOverride': 'Записати натомість у snowglobe.nix',
  'changes.overrideNote':
    'snowglobe.nix — це файл Snowglobe поруч із вашою конфігурацією. Записане там переважає рядок, що заважає.',
  'changes.overrideChosen': 'Піде в snowglobe.nix',
  'changes.overrideUndo': 'Не в snowglobe.nix',
  'changes.refusalsBlock':
    '{count, plural, one {# зміну не можна внести в такому вигляді.} few {# зміни не можна внести в такому вигляді.} many {# змін не можна внести в такому вигляді.} other {# зміни не можна внести в такому вигляді.}} Скасуйте або виберіть інший спосіб, якщо його запропоновано.',
  'changes.affects': 'Зміна стосується й цих імен у тому самому файлі: {names}.',
  'changes.emptyText':
    'Увімкніть застосунок або змініть параметр: зміна чекатиме тут, доки ви її не застосуєте.',
  'changes.emptyHeading': 'Немає змін в очікуванні',
  'changes.toApps': 'До застосунків',
  'changes.toSettings': 'Відкрити параметри',
  'changes.broken': 'У конфігурації є помилка',
  'changes.brokenText': 'Ваші зміни збережено. Їх можна буде переглянути, коли файл виправлять.',
  'changes.planFailed': 'Не вдалося з’ясувати, що зміниться',
  'changes.password': 'Один раз запитає ваш пароль',
  'changes.noPassword': 'Пароль не потрібен',
  'changes.actions': 'Застосувати ці зміни',

  'diff.new': 'Новий файл',
  'diff.added':
    '{count, plural, one {Додано # рядок} few {Додано # рядки} many {Додано # рядків} other {Додано # рядка}}',
  'diff.removed':
    '{count, plural, one {Вилучено # рядок} few {Вилучено # рядки} many {Вилучено # рядків} other {Вилучено # рядка}}',
  'diff.label': 'Зміни у файлі {file}',
  'diff.addedLine': 'Додано:',
  'diff.removedLine': 'Вилучено:',
  'diff.gap': 'Незмінені рядки пропущено',
};
