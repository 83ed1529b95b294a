/** Snowglobe in the browser of another computer, and who is using it. */
import type { remoteTexts as english } from '../en/remote.ts';
import type { Translation } from '../load-texts.ts';

export const remoteTexts: Translation<typeof english> = {
  'menu.remote': 'Відкрити з іншого комп’ютера',
  'remote.title': 'Відкрити з іншого комп’ютера',
  'remote.text':
    'Snowglobe відповідає лише на комп’ютері, на якому працює. Тунель SSH передає його на ваш екран у зашифрованому вигляді й більше нікого не впускає.',
  'remote.serve': 'На комп’ютері, яким керуватимете, запустіть його без вікна:',
  'remote.tunnel': 'На комп’ютері перед вами відкрийте тунель:',
  'remote.address':
    'Потім відкрийте адресу, яку вивела перша команда. Вона діє один раз; коли її використано, виводиться наступна.',
  'remote.commands': 'Команди',
  'remote.sessions': 'Хто користується цим Snowglobe',
  'remote.others':
    '{count, plural, =0 {Лише цей браузер.} one {Цей браузер і ще #.} few {Цей браузер і ще #.} many {Цей браузер і ще #.} other {Цей браузер і ще #.}}',
  'remote.endOthers': 'Завершити інші сеанси',
  'remote.end': 'Завершити цей сеанс',
  'remote.failed': 'Не вдалося. Спробуйте ще раз або запустіть Snowglobe знову.',
  'remote.close': 'Закрити',
  'banner.sessionEnded':
    'Цей сеанс Snowglobe завершено. Ваші зміни збережено. Відкрийте найновішу з виведених адрес.',
};
