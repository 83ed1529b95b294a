/** What uses the disk, and cleaning up. */
import type { spaceTexts as english } from '../en/space.ts';
import type { Translation } from '../load-texts.ts';

export const spaceTexts: Translation<typeof english> = {
  'home.spaceMore': 'Що займає місце й очищення',
  'space.title': 'Місце',
  'space.fromHistory': 'Місце й очищення',
  'space.subtitle': 'Що займає диск цього комп’ютера і як звільнити місце.',
  'space.disk': 'Диски',
  'space.reading': 'З’ясовуємо, скільки займає кожна точка відновлення',
  'space.readingText': 'Якщо їх багато, це триває кілька секунд. Нічого не змінюється.',
  'space.stopped': 'Читання зупинено',
  'space.stoppedText': 'Доки сховище не прочитано, невідомо, що займає в ньому місце.',
  'space.readNow': 'Прочитати зараз',
  'space.store': 'Застосунки й системи',
  'space.systems': 'Усі точки відновлення разом',
  'space.systemsText': 'Більша частина спільна для них і врахована один раз.',
  'space.unneeded': 'Більше не потрібне',
  'space.cleanUp': 'Очистити',
  'space.cleanUpText':
    'Перш ніж щось видалити, обчислюється, скільки місця звільниться. Закріплені, запущені й потрібні для запуску точки відновлення завжди залишаються.',
  'space.rule.unneeded': 'Лише те, що вже не потрібне',
  'space.rule.older-than':
    'Точки відновлення, старіші за {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'space.rule.keep-last':
    'Усі, крім {count, plural, one {# останньої точки відновлення} few {# останніх точок відновлення} many {# останніх точок відновлення} other {# останньої точки відновлення}}',
  'space.rule.only-needed': 'Усі точки відновлення, які можна видалити',
  'space.deletes':
    '{count, plural, =0 {Не видаляє точок відновлення} one {Видаляє # точку відновлення} few {Видаляє # точки відновлення} many {Видаляє # точок відновлення} other {Видаляє # точки відновлення}}',
  'space.nothing': 'Звільняти нічого',
  'space.frees': 'Звільняє {size}',
  'space.choose': 'Очистити…',
  'space.chooseNamed': 'Очистити: {rule}, {frees}',
  'space.confirmTitle': 'Очистити й звільнити {size}?',
  'space.confirmNone': 'Буде видалено те, що вже не потрібне. Усі точки відновлення залишаться.',
  'space.confirmSome':
    '{count, plural, one {Буде видалено точку відновлення {numbers}.} few {Буде видалено точки відновлення {numbers}.} many {Буде видалено точки відновлення {numbers}.} other {Буде видалено точки відновлення {numbers}.}} Повернутися до {count, plural, one {неї} few {них} many {них} other {них}} потім буде неможливо.',
  'space.confirmMenu': 'Їхні записи в меню запуску також зникнуть.',
  'space.confirmYes': 'Очистити',
  'space.notStarted': 'Не вдалося почати очищення',
  'space.points': 'Точки відновлення',
  'space.pointsText': 'Скільки займає кожна сама і скільки спільно з іншими.',
  'space.alone': '{size} окремо',
  'space.shared': '{size} спільно',
  'space.automatic': 'Автоматичне очищення',
  'space.automaticMore': 'Усі параметри зберігання',
  'space.automaticText': 'Задане тут чекає на сторінці «Зміни», доки його не застосують.',
  'space.cleaning': 'Очищення',
  'job.clean-up': 'Очищення',
  'done.cleanUp':
    '{count, plural, =0 {Видалено те, що вже не потрібне.} one {Видалено # точку відновлення й те, що було потрібне лише їй.} few {Видалено # точки відновлення й те, що було потрібне лише їм.} many {Видалено # точок відновлення й те, що було потрібне лише їм.} other {Видалено # точки відновлення й те, що було потрібне лише їм.}}',
  'done.freed': 'Звільнилося {size}.',
  'failed.backSpace': 'Назад до місця',
};
