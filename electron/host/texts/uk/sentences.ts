/** What the host says itself. */
import type { Texts } from '../say.ts';

export const sentences: Texts = {
  'Something went wrong inside Snowglobe ({0}). Nothing was changed by it.':
    'У Snowglobe стався внутрішній збій ({0}). Нічого не змінено.',
  '&File': '&Файл',
  'Search everything': 'Шукати всюди',
  Preferences: 'Налаштування',
  'Close the window': 'Закрити вікно',
  Quit: 'Вийти',
  '&Edit': '&Редагування',
  Undo: 'Скасувати',
  Redo: 'Повторити',
  Cut: 'Вирізати',
  Copy: 'Копіювати',
  Paste: 'Вставити',
  'Select all': 'Вибрати все',
  '&View': '&Вигляд',
  Larger: 'Більше',
  Smaller: 'Менше',
  'Usual size': 'Звичайний розмір',
  'Full screen': 'На весь екран',
  '&Go': '&Перехід',
  Home: 'Головна',
  Apps: 'Застосунки',
  Settings: 'Параметри',
  Changes: 'Зміни',
  History: 'Історія',
  Updates: 'Оновлення',
  '&Help': '&Довідка',
  'About Snowglobe': 'Про Snowglobe',
  'This window stopped working': 'Це вікно перестало працювати',
  'Your computer is as it was, and the changes you collected are kept. What was being applied goes on.':
    'Ваш комп’ютер залишився таким, як був, а зібрані зміни збережено. Розпочате застосування триває.',
  'Load again': 'Перезавантажити',
  'This window does not answer': 'Це вікно не відповідає',
  'It may need a moment. Loading it again keeps the changes you collected; text that you are just typing is lost.':
    'Можливо, треба трохи зачекати. Після перезавантаження зібрані зміни збережуться; текст, який ви саме вводите, буде втрачено.',
  Wait: 'Зачекати',
  'A change in this plan cannot be made.': 'Одну зі змін цього плану не можна внести.',
  'Changed in the meantime: {0}': 'Змінено тим часом: {0}',
  'Nothing is left half done.': 'Нічого не залишено на півдорозі.',
  'It is too late to cancel this, or it has ended.': 'Скасовувати вже пізно, або це завершилося.',
  'This plan is no longer there. Review the changes again.':
    'Цього плану більше немає. Перегляньте зміни ще раз.',
  'Here files can be written, but not applied.': 'Тут файли можна записати, але не застосувати.',
  'No trial waits to be kept.': 'Немає випробування, яке чекало б на рішення.',
  'There is no log of such a job.': 'Журналу такого завдання немає.',
  'Another change of this computer is under way.': 'Цей комп’ютер уже змінює інше завдання.',
  'Snowglobe was closed before this was done.': 'Snowglobe закрили, перш ніж це було зроблено.',
  'The helper ended before it was done.': 'Помічник завершив роботу, перш ніж це було зроблено.',
  'Snowglobe could not go on: {0}': 'Snowglobe не зміг продовжити: {0}',
  '{0} are needed, and {1} are free.': 'Потрібно {0}, а вільно {1}.',
  'Another program is rebuilding this computer just now.': 'Зараз цей комп’ютер перезбирає інша програма.',
  'No app called {0} is known.': 'Застосунок {0} невідомий.',
  'There is no page called {0}.': 'Сторінки {0} немає.',
  'No setting called {0} is known.': 'Параметр {0} невідомий.',
  'Reading the catalogue was stopped.': 'Читання каталогу зупинено.',
  'There are no pending changes.': 'Змін в очікуванні немає.',
  'There is an entry called {0} already.': 'Запис із назвою {0} уже є.',
  'The other version could not be kept, so nothing was done: {0}':
    'Не вдалося зберегти іншу версію, тому нічого не зроблено: {0}',
  'Nothing needs this any more: it is so already.': 'Це вже не потрібно: усе й так є.',
  '{0} is not a regular file.': '{0} — не звичайний файл.',
  '{0} is too large for a configuration file ({1} MB).': '{0} завеликий для файлу конфігурації ({1} МБ).',
  '{0} is not UTF-8 text: line {1}, column {2} has a byte that UTF-8 does not allow.':
    '{0} — не текст UTF-8: рядок {1}, стовпець {2} містить байт, якого UTF-8 не допускає.',
  '{0} does not exist.': '{0} не існує.',
  'You are not allowed to read {0}.': 'Ви не маєте права читати {0}.',
  '{0} is a link that leads back to itself.': '{0} — посилання, що веде саме на себе.',
  '{0} cannot be read: {1}.': 'Не вдалося прочитати {0}: {1}.',
  'There was no {0}.': 'Файлу {0} не було.',
  'The system of generation {0} is no longer in the store.': 'Системи покоління {0} більше немає у сховищі.',
  'It is pinned.': 'Її закріплено.',
  'It is the system that runs.': 'Це запущена система.',
  'The computer was started with it.': 'З неї запущено комп’ютер.',
  'It is the one that starts.': 'Саме вона запускається.',
  'There is no such generation, or its system is no longer there.':
    'Такого покоління немає, або його системи вже немає.',
  'Restore point {0} is not deleted. {1}': 'Точку відновлення {0} не видалено. {1}',
  'What was in the configuration files then is not known.': 'Невідомо, що тоді було у файлах конфігурації.',
  'The files are as they were then.': 'Файли такі самі, як тоді.',
  'The files of today could not be copied: {0}': 'Не вдалося скопіювати сьогоднішні файли: {0}',
  'Nothing can be switched on this computer from here.':
    'Звідси на цьому комп’ютері нічого перемкнути не можна.',
  'Nix made no root for it.': 'Nix не створив для цього кореня.',
  'This computer is not running, so it has no journal to look at.':
    'Цей комп’ютер не запущено, тому журналу для перегляду немає.',
  'Only the practice computer can rehearse failures.':
    'Розігрувати збої можна лише на навчальному комп’ютері.',
  'There is nothing on this system to ask for the password with: neither pkexec nor run0. Start Snowglobe with sudo.':
    'У цій системі нічим запитати пароль: немає ні pkexec, ні run0. Запустіть Snowglobe через sudo.',
  'The question for the password was closed, so nothing was changed.':
    'Запит пароля закрито, тому нічого не змінено.',
  'The password was not accepted, or this account may not change the system. Nothing was changed.':
    'Пароль не прийнято, або цей обліковий запис не має права змінювати систему. Нічого не змінено.',
  'The password was not given or not accepted, so nothing was changed.':
    'Пароль не введено або не прийнято, тому нічого не змінено.',
  'Nothing in this session can show the question for the password: no polkit agent is running. A desktop starts one; without a desktop, start Snowglobe from a terminal.':
    'У цьому сеансі запит пароля показати нічим: агент polkit не працює. Його запускає стільниця; без стільниці запустіть Snowglobe з термінала.',
  'This system is not running here.': 'Ця система тут не запущена.',
  'Reading the store was ended early.': 'Читання сховища перервано.',
  'This computer cannot be cleaned up from here.': 'Звідси цей комп’ютер очистити не можна.',
  'A path needs at least one name.': 'Шлях має містити принаймні одну назву.',
  'A text with a NUL character cannot be written in Nix.': 'Текст із символом NUL не можна записати в Nix.',
  'No NixOS module was found in this file.': 'У цьому файлі не знайдено модуля NixOS.',
  'The override file cannot be edited.': 'Файл доповнень не можна редагувати.',
  'The package has no name.': 'Пакет не має назви.',
  'The text holds half a character, which no file can keep.':
    'Текст містить половину символу, яку не збереже жоден файл.',
  'This file nests too deeply to be read as a module.':
    'Вкладеність у цьому файлі завелика, щоб прочитати його як модуль.',
  'This list holds modules that set other options; change it by hand, or element by element.':
    'У цьому списку є модулі, які задають інші опції; змініть його вручну або по елементу.',
  '{0} is not a file that may be edited.': '{0} — не той файл, який можна редагувати.',
  '{0} does not fit in a whole number of Nix (64 bits).': '{0} не вміщується в ціле число Nix (64 біти).',
  '{0} is only imported under a condition: {1}.': '{0} імпортується лише за умовою: {1}.',
  '{0} cannot be read.': 'Не вдалося прочитати {0}.',
  '{0} counts only under a condition: {1}.': '{0} діє лише за умовою: {1}.',
  '{0} is not a number that Nix can write.': '{0} — не число, яке може записати Nix.',
  "'{0}' is not a whole number.": '«{0}» — не ціле число.',
  "'{0}' is there only under a condition: {1}.": '«{0}» є там лише за умовою: {1}.',
  "'{0}' is defined in several files: {1}.": '«{0}» визначено в кількох файлах: {1}.',
  "'{0}' cannot be moved into itself.": '«{0}» не можна перемістити саме в себе.',
  "'{0}' is defined in parts (line {1}); set the parts instead.":
    '«{0}» визначено частинами (рядок {1}); задайте натомість частини.',
  "'{0}' is not set here.": '«{0}» тут не задано.',
  "'{0}' is not set in this configuration.": '«{0}» у цій конфігурації не задано.',
  "'{0}' is used in the recursive set it stands in.":
    '«{0}» використовується в рекурсивному наборі, до якого належить.',
  "'{0}' stands in a file that cannot hold '{1}'.": '«{0}» стоїть у файлі, який не може містити «{1}».',
  "'{0}' would stand in one side of a '//' whose other side may set '{1}' too.":
    '«{0}» опинилося б з одного боку «//», а інший бік теж може задавати «{1}».',
  "'{0}' is there already.": '«{0}» там уже є.',
  "'{0}' has a name that Nix works out, and it may be '{1}'.":
    '«{0}» має назву, яку обчислює Nix, і це може бути «{1}».',
  "'{0}' counts only under a condition: {1}.": '«{0}» діє лише за умовою: {1}.',
  "'{0}' is not known in the file of this list.": '«{0}» невідоме у файлі цього списку.',
  "'{0}' has another value under a condition: {1}.": '«{0}» має інше значення за умовою: {1}.',
  "'{0}' is a set, not a list.": '«{0}» — набір, а не список.',
  "'{0}' is a value, not a set, so '{1}' cannot stand in it.":
    '«{0}» — значення, а не набір, тому «{1}» не може в ньому стояти.',
  "'{0}' is also used here, and changes with it.": '«{0}» використовується й тут і зміниться разом.',
  "'{0}' is defined more than once (line {1}).": '«{0}» визначено кілька разів (рядок {1}).',
  "'{0}' is not a list: {1}.": '«{0}» — не список: {1}.',
  "'{0}' is used elsewhere in the recursive set it stands in.":
    '«{0}» використовується в іншому місці рекурсивного набору, до якого належить.',
  "'{0}' is worked out by Nix, so '{1}' cannot be added to it here.":
    '«{0}» обчислює Nix, тому «{1}» тут додати не можна.',
  "'{0}' is written in a way that can only be renamed by hand.":
    '«{0}» записано так, що перейменувати його можна лише вручну.',
  "'{0}' lies in a value that Nix works out: {1}.": '«{0}» міститься у значенні, яке обчислює Nix: {1}.',
  "'{0}' lies in a value that counts only under a condition: {1}.":
    '«{0}» міститься у значенні, яке діє лише за умовою: {1}.',
  "'{0}' lies in a value that is no set: {1}.": '«{0}» міститься у значенні, яке не є набором: {1}.',
  "'{0}' may be replaced by what is merged over it: {1}.":
    '«{0}» може замінити те, що об’єднується з ним: {1}.',
  "'{0}' would lose its priority, which the set around it gives: {1}.":
    '«{0}» втратило б пріоритет, який надає набір навколо нього: {1}.',
  "'{0}' is not a path as Nix writes it.": '«{0}» — не шлях у записі Nix.',
  "A definition with a name that Nix works out may be '{0}' already.":
    'Визначення з назвою, яку обчислює Nix, уже може бути «{0}».',
  "A definition with a name that Nix works out may be '{0}'.":
    'Визначення з назвою, яку обчислює Nix, може бути «{0}».',
  "Everything this file sets counts only under a condition ({0}), so '{1}' would too.":
    'Усе, що задає цей файл, діє лише за умовою ({0}), тож і «{1}» діяло б так.',
  "It is in '{0}' only under a condition: {1}.": 'Воно є у «{0}» лише за умовою: {1}.',
  "It is in '{0}' with changes of its own: {1}.": 'Воно є у «{0}» з власними змінами: {1}.',
  "Nix allows only one '{0}' with a name that it works out, so '{1}' cannot stand beside it.":
    'Nix допускає лише одне «{0}» з обчислюваною назвою, тому «{1}» не може стояти поруч.',
  "No file of this configuration may be edited to set '{0}'.":
    'Жоден файл цієї конфігурації не можна редагувати, щоб задати «{0}».',
  'Snowglobe checked its own edit and did not accept it, so nothing was changed: {0}':
    'Snowglobe перевірив власну правку й не прийняв її, тому нічого не змінено: {0}',
  'The change would not read back: {0}': 'Зміна не прочиталася б назад: {0}',
  'The file does not parse (line {0}): {1}': 'Файл не розбирається (рядок {0}): {1}',
  "The list '{0}' counts only under a condition: {1}.": 'Список «{0}» діє лише за умовою: {1}.',
  "The list '{0}' is worked out by Nix: {1}.": 'Список «{0}» обчислює Nix: {1}.',
  "The name '{0}' is there twice.": 'Назва «{0}» трапляється двічі.',
  "The name '{0}' is worked out by Nix.": 'Назву «{0}» обчислює Nix.',
  'The new element cannot be written as a name in this set.':
    'Новий елемент не можна записати як назву в цьому наборі.',
  'The same file is also used for: {0}.': 'Той самий файл використовується також для: {0}.',
  "The set is recursive, and '{0}' in it means something else so far.":
    'Набір рекурсивний, і «{0}» у ньому досі означає щось інше.',
  'The value is nested more than {0} levels deep.': 'Глибина вкладеності значення перевищує {0} рівнів.',
  "The value of '{0}' has names of its own around it: {1}.": 'Навколо значення «{0}» є власні назви: {1}.',
  "The value of '{0}' is worked out by Nix: {1}.": 'Значення «{0}» обчислює Nix: {1}.',
  "The value of '{0}' may use names that are not known at its new place.":
    'Значення «{0}» може використовувати назви, невідомі на новому місці.',
  "There is no plain set in this file that '{0}' could be written into.":
    'У цьому файлі немає звичайного набору, куди можна записати «{0}».',
  'This is not a Nix expression: {0}': 'Це не вираз Nix: {0}',
  'What is merged over this list may replace it: {0}.':
    'Цей список може замінити те, що об’єднується з ним: {0}.',
  'What stands here counts only under a condition: {0}.': 'Написане тут діє лише за умовою: {0}.',
  'The file {0} was changed': 'Файл {0} змінено',
  'What {0} serves is no channel.': 'На {0} немає каналу.',
  'The channel could not be unpacked: {0}': 'Не вдалося розпакувати канал: {0}',
  'Which revision is here is not known.': 'Невідомо, яка тут ревізія.',
  'Only Nix itself can tell.': 'Відповісти може лише сам Nix.',
  'This computer does not follow a channel.': 'Цей комп’ютер не прив’язано до каналу.',
  'Nothing newer is there.': 'Нічого новішого немає.',
  'The look was ended early.': 'Перевірку перервано.',
  'What is at {0} is no revision.': 'На {0} немає ревізії.',
  '{0} could not be asked: {1}': 'Не вдалося запитати {0}: {1}',
  'Which system runs is not known.': 'Невідомо, яка система запущена.',
  'This computer follows no inputs.': 'Цей комп’ютер не має входів для оновлення.',
  'The flake has no input {0}.': 'У flake немає входу {0}.',
  'flake.nix pins {0} to one commit.': 'flake.nix закріплює {0} на одному коміті.',
  '{0} follows another input.': '{0} повторює інший вхід.',
  'This plan is no longer there. Look for updates again.':
    'Цього плану більше немає. Перевірте оновлення ще раз.',
  'This is the private half of a key, which nobody else may see. Take the file whose name ends in “.pub”.':
    'Це закрита половина ключа, якої ніхто інший бачити не повинен. Візьміть файл, назва якого закінчується на «.pub».',
  'There is no key in it.': 'У ньому немає ключа.',
  'This key is in another form. “ssh-keygen -i -f FILE” writes it as OpenSSH and NixOS want it.':
    'Цей ключ записано в іншому форматі. «ssh-keygen -i -f FILE» запише його так, як потрібно для OpenSSH і NixOS.',
  'This is no SSH key. A key is one line that begins with its type, such as “ssh-ed25519”.':
    'Це не ключ SSH. Ключ — це один рядок, що починається з його типу, наприклад «ssh-ed25519».',
  'This key is not whole: some of it was lost when it was copied.':
    'Цей ключ неповний: частина загубилася під час копіювання.',
  'This key says that it is {0}, and inside it is another one.':
    'У ключі зазначено тип {0}, а всередині інший.',
  'The rebuild failed.': 'Перезбирання не вдалося.',
  'Keep {0}': 'Залишити {0}',
  'Write {0} instead of {1}': 'Записати {0} замість {1}',
  'What is in this folder cannot be tried out on this computer.':
    'Вміст цієї теки не можна перевірити на цьому комп’ютері.',
  'The new settings could not be tried out: {0}': 'Не вдалося перевірити нові параметри: {0}',
  'Trying the new settings out took too long.': 'Перевірка нових параметрів тривала задовго.',
  'Looking at the new settings was ended early.': 'Перевірку нових параметрів перервано.',
  'The folder of the configuration holds more than {0} files or {1} MB, so the new settings were not tried out beforehand.':
    'У теці конфігурації понад {0} файлів або {1} МБ, тому нові параметри заздалегідь не перевірено.',
  'The program {0} could not be started.': 'Не вдалося запустити програму {0}.',
  'Git could not be asked which files belong to the configuration.':
    'Не вдалося дізнатися від Git, які файли належать до конфігурації.',
  'The new settings could not be tried out: you are not allowed to read {0}, which an administrator may be.':
    'Не вдалося перевірити нові параметри: ви не маєте права читати {0}, а адміністратор може його мати.',
  'NixOS has settings of its own for it, and installs it together with what it needs':
    'NixOS має для нього власні параметри й встановлює його разом з усім потрібним',
  'NixOS starts it as a service in the background, with the account and the folders it needs':
    'NixOS запускає його як фонову службу з потрібними обліковим записом і теками',
  'Reading the catalogue needs more memory than there is.': 'Для читання каталогу бракує пам’яті.',
  'The catalogue could not be read: {0}': 'Не вдалося прочитати каталог: {0}',
  'The system in this folder does not run, so Nix cannot be asked about it.':
    'Система в цій теці не запущена, тому запитати про неї в Nix не можна.',
  'Nix is not installed here, so nothing can be evaluated.':
    'Nix тут не встановлено, тому нічого обчислити не можна.',
  'The value is too large to be shown.': 'Значення завелике, щоб його показати.',
  'Working it out needs more memory than is allowed for it.':
    'Обчислення потребує більше пам’яті, ніж дозволено.',
  'Working it out took too long.': 'Обчислення тривало задовго.',
  'Nix says: {0}': 'Nix повідомляє: {0}',
  'No option is below {0}.': 'Під {0} немає опцій.',
  'The files know no user called {0}.': 'У файлах немає користувача {0}.',
  '{0} cannot be installed through {1}.': '{0} не можна встановити через {1}.',
  '{0} is known not to work in this version of NixOS, so it cannot be built.':
    'Відомо, що {0} не працює в цій версії NixOS, тому його не можна зібрати.',
  '{0} does not exist for this kind of computer.': 'Для комп’ютерів такого типу {0} немає.',
  '{0} is not free software, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} — невільна програма, а про такі застосунки вирішує ваше власне правило ({1}). Спершу дозвольте {2} там.',
  '{0} has known security problems, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} має відомі вразливості, а про такі застосунки вирішує ваше власне правило ({1}). Спершу дозвольте {2} там.',
  '{0} is installed under a condition ({1}). Change the condition there.':
    '{0} встановлюється за умовою ({1}). Змініть умову там.',
  '{0} is installed with changes of its own ({1}). Remove it there, so that nothing you wrote is lost.':
    '{0} встановлюється з власними змінами ({1}). Вилучіть його там, щоб написане вами не загубилося.',
  '{0} is installed by a file that Snowglobe does not change ({1}).':
    '{0} встановлює файл, якого Snowglobe не змінює ({1}).',
  '{0} is not free software. It is installed only after you have agreed.':
    '{0} — невільна програма. Вона встановлюється лише після вашої згоди.',
  '{0} has known security problems. It is installed only after you have agreed.':
    '{0} має відомі вразливості. Встановлення можливе лише після вашої згоди.',
  '{0}, line {1}': '{0}, рядок {1}',
  'No desktop called {0} is known here.': 'Стільниця {0} тут невідома.',
  '{0}: there is no entry called {1} in the files.': '{0}: у файлах немає запису {1}.',
  '{0}: there is an entry called {1} already.': '{0}: запис {1} уже є.',
  '{0} stands for any name; choose one.': '{0} означає будь-яку назву; виберіть котрусь.',
  'No set of entries called {0} is known.': 'Набір записів {0} невідомий.',
  'This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.':
    'Тут потрібен геш пароля, який виводить «mkpasswd», а не сам пароль.',
  'Keep it in a file that only the service can read.':
    'Зберігайте його у файлі, який може читати лише служба.',
  'Set {0} instead.': 'Задайте натомість {0}.',
  'Every user of the computer could read it from here.':
    'Звідси його міг би прочитати кожен користувач комп’ютера.',
  '{0}: NixOS works this out from other settings, and it cannot be set.':
    '{0}: NixOS обчислює це з інших параметрів, тому задати його не можна.',
  'There is an account called {0} already.': 'Обліковий запис {0} уже є.',
  'There is no account called {0} in the files.': 'У файлах немає облікового запису {0}.',
  'The password is read from a file ({0}), so it is changed there and not in the configuration.':
    'Пароль береться з файлу ({0}), тому змінюється там, а не в конфігурації.',
  'The name {0} belongs to a part of the system.': 'Ім’я {0} належить частині системи.',
  'A login name has no more than 31 characters.': 'Ім’я для входу має не більш ніж 31 символ.',
  'A login name begins with a small letter and has only small letters, digits, “-” and “_”.':
    'Ім’я для входу починається з малої літери й містить лише малі літери, цифри, «-» і «_».',
  'A full name is one line without a colon.': 'Повне ім’я — це один рядок без двокрапки.',
  '{0} cannot be the name of a group.': '{0} не може бути назвою групи.',
  'This is worked out by Nix or stands under a condition ({0}). Change it there.':
    'Це обчислює Nix або діє умова ({0}). Змініть це там.',
  'The helper could not be started.': 'Не вдалося запустити помічника.',
  'The pkexec of this system has not got the rights to ask for a password. Nothing was changed.':
    'Програма pkexec у цій системі не має прав, щоб запитати пароль. Нічого не змінено.',
  'The program that asks for the password can only start what has a plain name.':
    'Програма, що запитує пароль, може запускати лише те, що має просту назву.',
  'The program that asks for the password ended without a word, and nothing was changed.':
    'Програма, що запитує пароль, завершилася без пояснень, і нічого не змінено.',
  'flake.nix cannot be read.': 'Не вдалося прочитати flake.nix.',
  'flake.nix does not say in plain text which release its inputs follow.':
    'У flake.nix не вказано відкритим текстом, який випуск мають його входи.',
  "The flake's inputs could not be brought to {0}: {1}": 'Не вдалося перевести входи flake на {0}: {1}',
  'What {0} serves is no NixOS.': 'На {0} немає NixOS.',
  'It was ended early.': 'Роботу перервано.',
  'Evaluating the files with the new release took too long.':
    'Обчислення файлів із новим випуском тривало задовго.',
  'Rename {0} to {1}': 'Перейменувати {0} на {1}',
  'Take {0} out': 'Прибрати {0}',
  'Some pending changes cannot be made. Look at them in Changes first.':
    'Деякі зміни в очікуванні не можна внести. Спершу перегляньте їх на сторінці «Зміни».',
  'This computer follows no release.': 'Цей комп’ютер не прив’язано до випуску.',
  'The practice computer has no NixOS {0}.': 'На навчальному комп’ютері немає NixOS {0}.',
  'The address of the channel names no release.': 'Адреса каналу не вказує випуску.',
  'NixOS {0} is not newer than what is here.': 'NixOS {0} не новіша за теперішню.',
  'This is no longer known. Look again.': 'Це вже невідомо. Перевірте ще раз.',
  'Look at what NixOS {0} changes first.': 'Спершу подивіться, що змінить NixOS {0}.',
  'It could not be taken over.': 'Не вдалося прийняти зміну.',
  'The system in this folder can be edited, not upgraded from here.':
    'Систему в цій теці можна редагувати, але не перевести на новий випуск звідси.',
  'This computer follows no release: what it follows is brought up to date as it is.':
    'Цей комп’ютер не прив’язано до випуску: його джерела оновлюються як є.',
  'This configuration is a flake, and flakes are switched off in Nix on this computer.':
    'Ця конфігурація є flake, а flake в Nix на цьому комп’ютері вимкнено.',
  'Switch flakes on': 'Увімкнути flake',
  'Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.':
    'Nix не відповідає: його служба не працює, або його базу даних використовує хтось інший. Спробуйте за мить ще раз або перезапустіть комп’ютер.',
  'The disk is full. Make room by removing old restore points, then apply again.':
    'Диск заповнено. Звільніть місце, вилучивши старі точки відновлення, і застосуйте ще раз.',
  'The memory was full, so the work was stopped. Close other programs and apply again.':
    'Забракло пам’яті, тому роботу зупинено. Закрийте інші програми й застосуйте ще раз.',
  'The question for the password was closed, so nothing was done.':
    'Запит пароля закрито, тому нічого не зроблено.',
  'This needs the rights of an administrator of this computer, and they were not given.':
    'Для цього потрібні права адміністратора цього комп’ютера, а їх не надано.',
  'It was interrupted before it was finished.': 'Роботу перервано до завершення.',
  'The partition for starting the computer (/boot) is full. Remove old restore points, then apply again.':
    'Розділ запуску комп’ютера (/boot) заповнено. Вилучіть старі точки відновлення й застосуйте ще раз.',
  'The new system is in place, but {0} did not start.':
    'Нова система на місці, але не вдалося запустити {0}.',
  'The new system was built, but the computer’s start menu could not be written, so the next start would still use the old one.':
    'Нову систему зібрано, але меню запуску комп’ютера не вдалося записати, тому наступного разу знову запустилася б стара.',
  'The new system is ready, and it takes effect when the computer is restarted.':
    'Нова система готова й почне діяти після перезапуску комп’ютера.',
  'Something could not be downloaded. Check the network connection and apply again.':
    'Щось не вдалося завантажити. Перевірте з’єднання з мережею і застосуйте ще раз.',
  'Somebody else is changing this computer at the moment. Try again when that is done.':
    'Зараз цей комп’ютер змінює хтось інший. Спробуйте ще раз, коли це завершиться.',
  'The configuration asks for <{0}>, and nothing on this computer has that name.':
    'Конфігурація вимагає <{0}>, а на цьому комп’ютері нічого з такою назвою немає.',
  'The configuration names {0}. A flake sees only the files inside of it.':
    'Конфігурація згадує {0}. Flake бачить лише файли всередині себе.',
  'There is no flake: a file flake.nix is missing.': 'Тут немає flake: бракує файлу flake.nix.',
  'There is no flake in {0}: a file flake.nix is missing.': 'У {0} немає flake: бракує файлу flake.nix.',
  '{0} asks for {1} in its first line, and nothing passes it that.':
    '{0} у першому рядку вимагає {1}, але ніщо цього не передає.',
  'There is nothing called {0} where the configuration asks for it.':
    'Там, де конфігурація цього вимагає, немає нічого з назвою {0}.',
  'The flake has nothing called {0}.': 'У flake немає нічого з назвою {0}.',
  'There is nothing called {0} in what is to be built.':
    'У тому, що слід зібрати, немає нічого з назвою {0}.',
  'Something is used here that needs to be given {0}, and it is not.':
    'Тут використано те, чому треба передати {0}, а цього не зроблено.',
  'Something is given {0} here, and it does not take that.': 'Тут передано {0}, а воно не приймається.',
  Something: 'Щось',
  'something else': 'щось інше',
  'a text': 'текст',
  '{0} stands where {1} is needed.': '{0} стоїть там, де потрібно {1}.',
  '{0} stands where {1} is needed, in {2}.': '{0} стоїть там, де потрібно {1}, у {2}.',
  'Nix cannot see the file {0}. In a Git repository it sees only files that Git knows: run “git add -N {1}” there, if the file exists.':
    'Nix не бачить файлу {0}. У сховищі Git він бачить лише файли, відомі Git: виконайте там «git add -N {1}», якщо файл існує.',
  'The configuration names the file {0}, and there is no such file.':
    'Конфігурація згадує файл {0}, а такого файлу немає.',
  'Do not import {0}': 'Не імпортувати {0}',
  'A semicolon is missing, here or at the end of the line before.':
    'Тут або наприкінці попереднього рядка бракує крапки з комою.',
  'The file ends too early: something that was opened is never closed.':
    'Файл закінчується зарано: щось відкрите так і не закрито.',
  'Nix cannot read the file: {0} does not fit here.': 'Nix не може прочитати файл: {0} тут не підходить.',
  'Nix cannot read the file: {0}.': 'Nix не може прочитати файл: {0}.',
  'The file uses {0} without asking for it in its first line, as in “{ {1}, ... }:”.':
    'Файл використовує {0}, не вимагаючи цього в першому рядку, як у «{ {1}, ... }:».',
  'The name {0} means nothing where it is used.': 'Назва {0} там, де її вжито, нічого не означає.',
  '{0} is no longer in this version of NixOS: {1}': '{0} у цій версії NixOS більше немає: {1}',
  'Use {0} instead': 'Використати натомість {0}',
  '{0} no longer exists in this version of NixOS.': '{0} у цій версії NixOS більше не існує.',
  'This version of NixOS has no setting called {0}.': 'У цій версії NixOS немає параметра {0}.',
  '{0} stands beside “config” or “options”. In such a file, settings stand inside of “config”.':
    '{0} стоїть поруч із «config» або «options». У такому файлі параметри стоять усередині «config».',
  '{0} is a group of settings, and it has a value itself (of the type {1}). Perhaps {2}.enable was meant.':
    '{0} — група параметрів, але саме має значення (типу {1}). Можливо, малося на увазі {2}.enable.',
  '{0} in {1}': '{0} в {1}',
  '{0} is set to different values in more than one place. One of them has to go.':
    '{0} має різні значення в кількох місцях. Одне з них треба прибрати.',
  '{0} is set to different values: {1}. One of them has to go.':
    '{0} має різні значення: {1}. Одне з них треба прибрати.',
  '{0} is declared twice: in {1} and in {2}.': '{0} оголошено двічі: в {1} і в {2}.',
  '{0} has to be set, and nothing sets it.': '{0} має бути задано, але ніщо цього не задає.',
  'The configuration demands that {0} holds, and it does not.':
    'Конфігурація вимагає, щоб виконувалося {0}, а воно не виконується.',
  'In the list {0} stands a function. What is given arguments in a list needs brackets around it: (…).':
    'У списку {0} стоїть функція. Виклик з аргументами у списку треба взяти в дужки: (…).',
  'NixOS itself ({0})': 'Сама NixOS ({0})',
  'Set {0} to {1}': 'Задати для {0} значення {1}',
  'Set {0}.enable to {1}': 'Задати для {0}.enable значення {1}',
  '{0} has a value which does not fit: it takes {1}.': '{0} має невідповідне значення: приймається {1}.',
  '{0} has the value {1}, which does not fit: it takes {2}.':
    '{0} має невідповідне значення {1}: приймається {2}.',
  '{0} is not free software, and the configuration does not allow it yet.':
    '{0} — невільна програма, і конфігурація її ще не дозволяє.',
  '{0} is not free software ({1}), and the configuration does not allow it yet.':
    '{0} — невільна програма ({1}), і конфігурація її ще не дозволяє.',
  'Allow {0}': 'Дозволити {0}',
  '{0} has known security problems, so NixOS does not install it unless it is allowed by name.':
    '{0} має відомі вразливості, тому NixOS не встановлює його без дозволу за назвою.',
  'Allow {0} all the same': 'Усе одно дозволити {0}',
  '{0} is known not to work in this version of NixOS.': 'Відомо, що {0} не працює в цій версії NixOS.',
  'A download': 'Завантаження',
  '{0} was downloaded, and it is not what was expected: it has changed where it comes from. Update, or try again later.':
    '{0} завантажено, але це не те, що очікувалося: джерело змінилося. Оновіть систему або спробуйте пізніше.',
  'Building {0} was stopped from outside, most likely because the memory was full. Close other programs and apply again.':
    'Збирання {0} зупинено ззовні, найімовірніше через брак пам’яті. Закрийте інші програми й застосуйте ще раз.',
  'A package': 'Пакет',
  '{0} could not be built: it took too long.': 'Не вдалося зібрати {0}: це тривало задовго.',
  '{0} could not be built on this kind of computer.': '{0} не можна зібрати на комп’ютері такого типу.',
  '{0} could not be built.': 'Не вдалося зібрати {0}.',
  '{0} both bring the file {1}. Only one of them can be installed this way.':
    '{0} містять той самий файл {1}. Встановити так можна лише один із них.',
  'Switch {0} off': 'Вимкнути {0}',
  'A setting depends on itself, so that Nix would never come to an end.':
    'Параметр залежить від самого себе, тому Nix ніколи б не завершив роботи.',
  '{0} depends on itself, so that Nix would never come to an end.':
    '{0} залежить від самого себе, тому Nix ніколи б не завершив роботи.',
  'What is imported here depends on {0}, and {1} depends on what is imported. Import the file always, and put the condition inside of it.':
    'Імпортоване тут залежить від {0}, а {1} залежить від імпортованого. Імпортуйте файл завжди, а умову поставте всередині нього.',
  'Something could not be reached. Check the network connection and apply again.':
    'Немає зв’язку з потрібним сервером. Перевірте з’єднання з мережею і застосуйте ще раз.',
  '{0} could not be reached. Check the network connection and apply again.':
    'Немає зв’язку з {0}. Перевірте з’єднання з мережею і застосуйте ще раз.',
  'Perhaps {0} was meant.': 'Можливо, малося на увазі {0}.',

  'Nobody answered the question for the password within # minutes, so it was closed and nothing was changed.':
    {
      one: 'За # хвилину на запит пароля ніхто не відповів, тому його закрито й нічого не змінено.',
      few: 'За # хвилини на запит пароля ніхто не відповів, тому його закрито й нічого не змінено.',
      many: 'За # хвилин на запит пароля ніхто не відповів, тому його закрито й нічого не змінено.',
      other: 'За # хвилини на запит пароля ніхто не відповів, тому його закрито й нічого не змінено.',
    },
  '# files were changed': {
    one: 'Змінено # файл',
    few: 'Змінено # файли',
    many: 'Змінено # файлів',
    other: 'Змінено # файлу',
  },
};
