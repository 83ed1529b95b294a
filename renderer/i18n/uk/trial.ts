/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
import type { trialTexts as english } from '../en/trial.ts';
import type { Translation } from '../load-texts.ts';

export const trialTexts: Translation<typeof english> = {
  'trial.start': 'Випробувати ({duration})',
  'trial.options': 'Як проходить випробування',
  'trial.seconds': '{count, plural, one {# секунда} few {# секунди} many {# секунд} other {# секунди}}',
  'trial.minutes': '{count, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}}',
  'trial.secondsShort': '{count, number} с',
  'trial.minutesShort': '{count, number} хв',

  'trial.title': 'Залишити?',
  'trial.text': 'Нова система зараз працює. Роздивіться й залиште її, якщо все гаразд.',
  'trial.silence':
    'Якщо нічого не робити, комп’ютер повернеться до попереднього стану. Так само буде, якщо закрити Snowglobe або перезапустити комп’ютер.',
  'trial.subtitle': 'Поки вирішуєте, комп’ютером можна користуватися, як завжди.',
  'trial.left': 'Залишилося часу на рішення: {time}',
  'trial.keep': 'Залишити',
  'trial.goBack': 'Повернутися зараз',
  'trial.barTitle': 'Залишити нову систему?',
  'trial.barLeft': 'повернення за {time}',
  'trial.announceStart':
    'Триває випробування нової системи. Щоб залишити її, є {duration}, інакше комп’ютер повернеться сам.',
  'trial.announceLeft': 'Щоб залишити нову систему, є ще {duration}.',
  'trial.keepRefused':
    'Комп’ютер, який має відповісти, ще не відповів, тому поки нічого не залишено. Спробуйте за мить ще раз.',
  'trial.notKept': 'Не вдалося залишити нову систему',
  'trial.over': 'Випробування вже закінчилося',

  'trial.durationLabel': 'Час на рішення',
  'trial.durationText': 'Якщо за цей час ніхто не відповість, комп’ютер повернеться сам.',
  'trial.checkLabel': 'Комп’ютер, який має відповідати',
  'trial.checkPlaceholder': 'router.local:22',
  'trial.checkText':
    'Для тих, хто працює на відстані: випробування завершиться, якщо він перестане відповідати.',
  'trial.checkWrong': 'Назва або адреса, двокрапка й порт, наприклад router.local:22',

  'wentBack.title': 'Повернуто',
  'wentBack.silence': 'Нову систему вчасно ніхто не залишив, тому комп’ютер такий, як був раніше.',
  'wentBack.asked': 'Комп’ютер такий, як був раніше.',
  'wentBack.app-closed':
    'Snowglobe завершив роботу під час випробування, тому комп’ютер такий, як був раніше.',
  'wentBack.check-failed': 'Комп’ютер, який мав відповідати, не відповів, тому все так, як було раніше.',
  'wentBack.restarted': 'Комп’ютер перезапустили під час випробування, тому він такий, як був раніше.',
  'wentBack.changes': 'Ваші зміни досі тут, і їх можна випробувати ще раз.',

  'preferences.title': 'Під час застосування',
  'preferences.trial': 'Випробування нової системи',
  'preferences.close': 'Закрити',
  'preferences.notKept': 'Не вдалося зберегти це налаштування',
  'preferences.commit': 'Коміт із кожним застосуванням',
  'preferences.commitText':
    'Якщо конфігурація лежить у сховищі Git: коміт, описаний словами ваших змін. Роботу без коміту буде залишено як є.',
};
