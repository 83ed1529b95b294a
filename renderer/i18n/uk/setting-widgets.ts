/** Settings: fields and sections that are made for one page. */
import type { settingWidgetTexts as english } from '../en/setting-widgets.ts';
import type { Translation } from '../load-texts.ts';

export const settingWidgetTexts: Translation<typeof english> = {
  'widget.zone.search': 'Місто або країна',
  'widget.zone.time': 'Зараз там {time}.',
  'widget.zone.unknown': 'На цьому екрані час там невідомий.',
  'widget.zone.own': 'Узяти часовий пояс цього екрана: {zone}',

  'widget.locale.examples': 'Як це записується',
  'widget.locale.date': 'Дата й час',
  'widget.locale.number': 'Число',
  'widget.locale.money': 'Гроші',

  'widget.keyboard.try': 'Спробуйте клавіатуру',
  'widget.keyboard.example': 'Введіть потрібні знаки: @ # ? ґ ї є',
  'widget.keyboard.honest':
    'Тут діє розкладка, яка працює зараз, а не вибрана вище. Вона з’явиться після застосування.',

  'widget.ticks.unfree': 'Невільна програма',
  'widget.ticks.others': 'Інші',
  'widget.ticks.othersOf': '{title}, інші',

  'widget.desktop.label': 'Стільниці',
  'widget.desktop.inUse': 'Поточна',
  'widget.desktop.chosen': 'Вибрано',
  'widget.desktop.choose': 'Вибрати {name}',
  'widget.desktop.keep': 'Залишити як є',
  'widget.desktop.askFirst': 'Зробити {name} стільницею?',
  'widget.desktop.ask': 'Змінити стільницю з {from} на {name}?',
  'widget.desktop.files':
    'Ваші файли й застосунки залишаться. Параметри старої стільниці також збережуться — на випадок повернення.',
  'widget.desktop.when':
    'Найкраще застосувати «Із наступного запуску»: тоді стільниця перед вами працюватиме до перезапуску.',
  'widget.desktop.yes': 'Узяти {name}',

  'widget.doors.offTitle': 'Брандмауер вимкнено',
  'widget.doors.offText': 'Усі служби цього комп’ютера доступні з мережі.',
  'widget.doors.nothing': 'Нічого не відкрито',
  'widget.doors.nothingText': 'Жоден відомий тут параметр нікого не впускає з мережі.',
  'widget.doors.unknown': 'Ваша власна служба або жодна',
  'widget.doors.byList': 'Відкрито списками нижче',
  'widget.doors.bySetting': 'Відкрито параметром «{title}»',
  'widget.doors.computed': 'Деякі обчислює Nix',
  'widget.doors.port.20': 'Передавання файлів (FTP)',
  'widget.doors.port.22': 'Вхід із термінала (SSH)',
  'widget.doors.port.25': 'Пошта між серверами',
  'widget.doors.port.53': 'Пошук імен (DNS)',
  'widget.doors.port.80': 'Вебсторінки',
  'widget.doors.port.443': 'Вебсторінки, зашифровані',
  'widget.doors.port.445': 'Спільні теки (Windows)',
  'widget.doors.port.631': 'Друк',
  'widget.doors.port.1883': 'Пристрої розумного дому (MQTT)',
  'widget.doors.port.3000': 'Вебсторінки в розробці',
  'widget.doors.port.3306': 'База даних (MySQL)',
  'widget.doors.port.3389': 'Віддалена стільниця',
  'widget.doors.port.5353': 'Пошук пристроїв поруч',
  'widget.doors.port.5432': 'База даних (PostgreSQL)',
  'widget.doors.port.5900': 'Спільний екран (VNC)',
  'widget.doors.port.8080': 'Вебсторінки, інший порт',
  'widget.doors.port.8096': 'Jellyfin',
  'widget.doors.port.8123': 'Home Assistant',
  'widget.doors.port.8384': 'Параметри Syncthing',
  'widget.doors.port.22000': 'Syncthing',
  'widget.doors.port.25565': 'Minecraft',
  'widget.doors.port.32400': 'Plex',
  'widget.doors.port.51820': 'Приватна мережа (WireGuard)',
};
