/** Frame, banners, search, and what every screen shares. */
import type { shellTexts as english } from '../en/shell.ts';
import type { Translation } from '../load-texts.ts';

export const shellTexts: Translation<typeof english> = {
  'dialog.cancel': 'Скасувати',

  'app.name': 'Snowglobe',
  'app.documentTitle': '{title} – Snowglobe',
  skip: 'Перейти до вмісту',
  loading: 'Завантаження',
  'notice.close': 'Закрити це сповіщення',

  'nav.label': 'Розділи',
  'nav.home': 'Головна',
  'nav.apps': 'Засто\u00ADсунки',
  'nav.settings': 'Пара\u00ADметри',
  'nav.changes': 'Зміни',
  'nav.history': 'Історія',
  'nav.updates': 'Онов\u00ADлення',

  'machine.nixos': 'NixOS',
  'machine.release': 'NixOS {release}',
  'machine.restorePoint': 'точка відновлення {number}',

  'theme.label': 'Вигляд: {theme}',
  'theme.menu': 'Вигляд',
  'theme.system': 'Як у системі',
  'theme.light': 'Світлий',
  'theme.dark': 'Темний',

  'language.label': 'Мова: {language}',
  'language.menu': 'Мова',
  'language.system': 'Як у системі',

  'search.open': 'Шукати всюди',
  'search.keys': 'Ctrl K',
  'search.label': 'Пошук застосунків, параметрів і сторінок',
  'search.placeholder': 'Пошук застосунків, параметрів і сторінок',
  'search.clear': 'Очистити пошук',
  'search.results':
    '{count, plural, =0 {Нічого не знайдено} one {# результат} few {# результати} many {# результатів} other {# результату}}',
  'search.app': 'Застосунок',
  'search.setting': 'Параметр',
  'search.page': 'Сторінка',
  'search.foundBy': 'знайдено за словом «{word}»',
  'search.mark.installed': 'Встановлено',
  'search.mark.set': 'Задано',
  'search.nothing': 'За запитом «{text}» нічого не знайдено.',
  'search.hint': 'Спробуйте ввести те, що хочете зробити: «друк», «фото», «мова».',

  'banner.label': 'Про цей комп’ютер',
  'banner.practice': 'Це навчальний комп’ютер. Ваша справжня система залишиться без змін.',
  'banner.mounted': 'Ця система тут не запущена: її файли можна змінювати, але не застосовувати.',
  'banner.connectionLost':
    'Зв’язок зі Snowglobe втрачено. Триває повторна спроба. Якщо це не зникне, запустіть Snowglobe знову й відкрийте адресу, яку він виведе.',
  'banner.problems':
    'Не вдалося прочитати {count, plural, one {# частину} few {# частини} many {# частин} other {# частини}} конфігурації.',
  'banner.problemsShow': 'Показати',

  'jobBar.label': 'Поточне завдання',
  'jobBar.show': 'Показати',

  'crash.title': 'У цьому вікні стався збій',
  'crash.text':
    'Ваш комп’ютер залишився таким, як був, а зібрані зміни збережено. Зазвичай допомагає оновити вікно.',
  'crash.reload': 'Оновити вікно',
  'crash.details': 'Подробиці для звіту про помилку',

  'error.title': 'Не вдалося завантажити',
  'error.again': 'Спробувати ще раз',

  'space.free': 'вільно {free} з {total}',
};
