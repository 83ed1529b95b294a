/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
import type { pastJobsTexts as english } from '../en/past-jobs.ts';
import type { Translation } from '../load-texts.ts';

export const pastJobsTexts: Translation<typeof english> = {
  'interrupted.title': 'Роботу перервано: {when}',
  'interrupted.files':
    'Snowglobe записував вашу конфігурацію, коли він сам або комп’ютер зупинився. Частина файлів може бути новою, частина — старою.',
  'interrupted.rebuild':
    'Конфігурацію записано, але Snowglobe або комп’ютер зупинився раніше, ніж нова система стала на місце. Запущена система може відрізнятися від описаної у файлах.',
  'interrupted.trial':
    'Нову систему випробовували, коли Snowglobe або комп’ютер зупинився. Її не залишено, а файли й досі нові.',
  'interrupted.fileList': 'Файли, про які йдеться',
  'interrupted.finish': 'Завершити',
  'interrupted.finishText.switch': 'Файли стануть новими, а система збереться з них і стане на місце.',
  'interrupted.finishText.boot':
    'Файли стануть новими, а зібрана з них система почне діяти з наступного запуску.',
  'interrupted.finishText.try': 'Файли стануть новими, а систему буде випробувано ще раз.',
  'interrupted.finishText.test':
    'Файли стануть новими, а зібрана з них система працюватиме до наступного запуску.',
  'interrupted.finishText.write': 'Файли стануть новими.',
  'interrupted.finishText.update': 'Оновлення буде доведено до кінця.',
  'interrupted.putBack': 'Повернути все, як було',
  'interrupted.putBackText': 'Файли стануть такими, як були раніше. Ваші зміни знову чекатимуть.',
  'interrupted.nothing': 'Виправляти більше нічого',
  'interrupted.banner': 'Застосування було перервано, і це треба виправити.',
  'interrupted.show': 'Показати',

  'apply.noneTitle': 'Що зроблено',
  'interrupted.pageTitle': 'Перервано',

  'ended.label': 'Завершене завдання',
  'ended.done': 'Готово',
  'ended.wentBack': 'Повернуто до попереднього стану',
  'ended.failed': 'Не вдалося',
  'ended.cancelled': 'Зупинено',

  'past.title': 'Попередні завдання',
  'past.done': 'Готово',
  'past.wentBack': 'Повернуто',
  'past.failed': 'Не вдалося',
  'past.cancelled': 'Зупинено',
  'past.log': 'Журнал',
  'past.logLabel': 'Журнал: {what}, {when}',
  'past.showLog': 'Показати журнал: {what}, {when}',
  'past.hideLog': 'Сховати журнал: {what}, {when}',
  'past.showAll':
    '{count, plural, one {Показати ще #} few {Показати ще #} many {Показати ще #} other {Показати ще #}}',
};
