/** What is known about settings and apps. */
import type { catalogTexts as english } from '../en/catalog.ts';
import type { Translation } from '../load-texts.ts';

export const catalogTexts: Translation<typeof english> = {
  'catalog.title': 'Що знає Snowglobe',
  'catalog.counts':
    '{options, plural, one {# параметр} few {# параметри} many {# параметрів} other {# параметра}} і {packages, plural, one {# застосунок} few {# застосунки} many {# застосунків} other {# застосунку}}',
  'catalog.since': 'прочитано {when}',
  'catalog.stale': 'застаріло',
  'catalog.source.texts': 'Лише те, про що пише сам Snowglobe',
  'catalog.source.channel': 'З каналу NixOS',
  'catalog.source.evaluation': 'З конфігурації цього комп’ютера',
  'catalog.refresh': 'Прочитати знову',
  'catalog.cancel': 'Зупинити',
  'catalog.reading': 'Читання параметрів і застосунків',
  'catalog.stage.options': 'Читання параметрів',
  'catalog.stage.packages': 'Читання застосунків',
  'catalog.stage.index': 'Підготовка пошуку',
  'catalog.problem.no-source': 'Не вдалося прочитати параметри й застосунки: Nix тут не встановлено.',
  'catalog.problem.evaluation-failed':
    'Не вдалося обчислити конфігурацію, тому ваших власних модулів тут немає.',
  'catalog.problem.download-failed': 'Не вдалося завантажити список застосунків.',
  'catalog.problem.too-large': 'Отримані дані завеликі, щоб бути правильними.',
  'catalog.problem.damaged': 'Прочитані дані пошкоджено.',
  'catalog.problem.out-of-memory': 'Забракло пам’яті.',
  'catalog.problem.no-space': 'На диску забракло місця.',
  'catalog.problem.cancelled': 'Читання зупинено.',
  'catalog.packages': 'Відомі не всі застосунки',
  'catalog.packagesText': 'Готового списку для цього комп’ютера ніхто не надає. Nix може його обчислити.',
  'catalog.evaluate': 'Обчислити…',
  'catalog.costTitle': 'Обчислити список усіх застосунків за допомогою Nix?',
  'catalog.costText':
    'Це триватиме приблизно {minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}} і потребуватиме до {memory} пам’яті. Можна працювати далі й зупинити це будь-коли.',
  'catalog.costNo': 'Не зараз',
  'catalog.costYes': 'Обчислити',
};
