/** Going to a newer release of NixOS. {release} is its number, such as 24.11. */
import type { upgradeTexts as english } from '../en/upgrade.ts';
import type { Translation } from '../load-texts.ts';

export const upgradeTexts: Translation<typeof english> = {
  'upgrade.title': 'Новіший випуск',
  'upgrade.follows': 'Цей комп’ютер отримує оновлення NixOS {release}',
  'upgrade.supported': 'Орієнтовний кінець оновлень — {date}.',
  'upgrade.unsupported': 'Оновлень немає. Орієнтовний кінець підтримки — {date}.',
  'upgrade.followsNone': 'Цей комп’ютер не прив’язано до випуску',
  'upgrade.newest': 'Новішого випуску немає',
  'upgrade.newestText': 'Нові випуски з’являються наприкінці травня й листопада.',
  'upgrade.until': 'Орієнтовний кінець оновлень — {date}',
  'upgrade.perhaps': 'З’явиться цього місяця; можливо, ще не вийшов',
  'upgrade.look': 'Подивитися, що зміниться',
  'upgrade.lookNamed': 'Подивитися, що змінить NixOS {release}',
  'upgrade.stop': 'Зупинити',
  'upgrade.fetching': 'NixOS {release} завантажується поруч із теперішньою',
  'upgrade.evaluating': 'Перевірка ваших файлів із NixOS {release}',
  'upgrade.rounds':
    'Спроба {rounds, plural, one {#} few {#} many {#} other {#}}, {found, plural, =0 {поки нічого не знайдено} one {поки знайдено # зауваження} few {поки знайдено # зауваження} many {поки знайдено # зауважень} other {поки знайдено # зауваження}}',
  'upgrade.lookText': 'Це нічого не змінює. Може тривати кілька хвилин.',
  'upgrade.failed': 'Не вдалося перевірити NixOS {release}',
  'upgrade.again': 'Перевірити ще раз',

  'upgrade.fine': 'NixOS {release} приймає ваші файли як є',
  'upgrade.fineText': 'Нічого змінювати не треба.',
  'upgrade.stopped': 'Може виявитися й інше',
  'upgrade.stoppedText': 'Що за цим, не видно. Вирішіть відкриті питання, прийміть зміни й перевірте ще раз.',
  'upgrade.proposals': 'Можна змінити за вас',
  'upgrade.take':
    '{count, plural, one {Прийняти # зміну} few {Прийняти # зміни} many {Прийняти # змін} other {Прийняти # зміни}}',
  'upgrade.notTaken': 'Не вдалося прийняти',
  'upgrade.decisions': 'Потрібне ваше рішення',
  'upgrade.choicesNone':
    'Тут нічого не можна запропонувати. Змініть це у файлі або на відповідній сторінці й перевірте ще раз.',
  'upgrade.taken': 'Прийнято: дивіться «Зміни»',
  'upgrade.blocks': 'Треба змінити, перш ніж можна буде зібрати NixOS {release}.',
  'upgrade.says': 'NixOS повідомляє: {reason}',
  'upgrade.place': '{file}, рядок {line}',
  'upgrade.difference': 'Показати зміну',
  'upgrade.notes': 'Що ще повідомляє NixOS {release}',
  'upgrade.found.renamed-setting': 'Нова назва для {name} — {to}',
  'upgrade.found.removed-setting': '{name} більше не діє',
  'upgrade.found.replaced-setting': 'Замість {name} тепер {to}',
  'upgrade.found.unknown-setting': 'Параметра {name} більше немає',
  'upgrade.found.other-type': '{name} тепер приймає значення іншого типу',
  'upgrade.found.renamed-app': 'Застосунок {name} тепер зветься {to}',
  'upgrade.found.missing-app': 'Застосунку {name} більше немає',
  'upgrade.found.condition': 'NixOS вимагає того, чого немає у ваших файлах',
  'upgrade.found.problem': 'З ваших файлів не виходить система NixOS {release}',

  'upgrade.stateVersion': 'system.stateVersion залишається як є',
  'upgrade.stateVersionText':
    'Він показує, у якому випуску створено дані ваших програм, а не який випуск працює. Через інше число програми можуть хибно прочитати свої дані.',
  'upgrade.stateVersionValue': 'Тепер там {value}, і це не зміниться.',

  'upgrade.go': 'Перейти на NixOS {release}',
  'upgrade.goText':
    'Зміни, що чекають на сторінці «Зміни», і новий випуск разом стануть системою. Якщо не вдасться, усе залишиться як було.',
  'upgrade.goOpen':
    '{count, plural, one {Ще не прийнято # необхідну зміну.} few {Ще не прийнято # необхідні зміни.} many {Ще не прийнято # необхідних змін.} other {Ще не прийнято # необхідної зміни.}}',
  'upgrade.goStart': 'Переглянути й перейти…',
  'upgrade.goTitle': 'Перейти на NixOS {release}?',
  'upgrade.goDialog':
    'Із наступного запуску — безпечніше: запущена система працюватиме далі, а в меню запуску залишиться теперішня.',
  'upgrade.goNoFiles': 'Жодного файлу змінювати не треба.',
  'upgrade.goNow': 'Зараз',
};
