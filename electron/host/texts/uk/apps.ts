/** Apps we wrote about. */
import type { Texts } from '../say.ts';

export const apps: Texts = {
  'Browse the web': 'Перегляд вебсторінок',
  'A web browser made by a non-profit. It blocks many trackers on its own, has add-ons for almost everything, and keeps bookmarks and passwords in step between your devices.':
    'Веббраузер від некомерційної організації. Сам блокує багато засобів стеження, має додатки майже для всього й синхронізує закладки та паролі між вашими пристроями.',
  'NixOS has a setting of its own for Firefox, which lets languages and add-on rules be set here too':
    'NixOS має для Firefox власні параметри, тож тут можна задати й мови та правила для додатків',
  'Browse the web, the open base of Chrome': 'Перегляд вебсторінок, відкрита основа Chrome',
  'The open-source browser that Google Chrome is built from. It looks and works almost the same, without the parts that Google adds.':
    'Браузер із відкритим кодом, на якому побудовано Google Chrome. Виглядає й працює майже так само, але без того, що додає Google.',
  'Browse the web with your Google account': 'Перегляд вебсторінок з обліковим записом Google',
  "Google's web browser. It keeps bookmarks, passwords and open tabs in step through a Google account. It is free of charge but not free software.":
    'Веббраузер від Google. Синхронізує закладки, паролі й відкриті вкладки через обліковий запис Google. Безкоштовний, але не є вільною програмою.',
  'Browse the web with ads blocked': 'Перегляд вебсторінок без реклами',
  'A web browser that blocks advertisements and trackers from the first start. It understands the extensions made for Chrome.':
    'Веббраузер, який блокує рекламу й стеження з першого запуску. Підтримує розширення для Chrome.',
  'Firefox, set up for privacy': 'Firefox, налаштований на приватність',
  'A variant of Firefox that reports nothing home and blocks trackers strictly. Some websites may ask you to sign in more often.':
    'Різновид Firefox, який нікуди не звітує й суворо блокує стеження. Деякі сайти можуть частіше просити увійти.',
  'Browse without being followed': 'Перегляд вебсторінок без стеження',
  'A browser that sends everything through several computers around the world, so websites cannot tell where you are. Pages load more slowly than usual.':
    'Браузер, який пропускає все через кілька комп’ютерів у різних країнах, тож сайти не знають, де ви. Сторінки завантажуються повільніше, ніж зазвичай.',
  'A small and simple web browser': 'Маленький і простий веббраузер',
  'A light browser that fits into the GNOME desktop. It can turn a website into an app of its own.':
    'Легкий браузер, що пасує до стільниці GNOME. Може перетворити вебсайт на окремий застосунок.',
  'A web browser you can rearrange': 'Веббраузер, який можна переставити по-своєму',
  'A browser with tab groups, notes, a mail client and many ways to arrange the window. It is free of charge; part of it is not free software.':
    'Браузер із групами вкладок, нотатками, поштовим клієнтом і багатьма способами впорядкувати вікно. Безкоштовний; частина його не є вільною програмою.',
  'Keep passwords in one locked file': 'Паролі в одному замкненому файлі',
  'Stores your passwords in an encrypted file that stays with you. It fills them in on websites and makes new strong ones. Nothing is sent to anybody.':
    'Зберігає паролі в зашифрованому файлі, який лишається у вас. Підставляє їх на сайтах і створює нові надійні. Нічого нікому не надсилає.',
  'Passwords on all your devices': 'Паролі на всіх ваших пристроях',
  'A password manager that keeps your encrypted vault in step between computers and phones. You need an account with Bitwarden or a server of your own.':
    'Менеджер паролів, який синхронізує зашифроване сховище між комп’ютерами й телефонами. Потрібен обліковий запис Bitwarden або власний сервер.',
  'Passwords for you and your family': 'Паролі для вас і вашої родини',
  'A password manager with shared vaults for families and teams. It needs a subscription and is not free software.':
    'Менеджер паролів зі спільними сховищами для родин і команд. Потребує підписки й не є вільною програмою.',
  'The setting also lets 1Password unlock with your system password and talk to the browser':
    'Параметр також дає змогу розблоковувати 1Password системним паролем і зв’язувати його з браузером',
  'Download and share torrents': 'Завантаження й роздача торентів',
  'A torrent client with a built-in search and no advertisements. You can order downloads, limit their speed and pick single files.':
    'Торент-клієнт із вбудованим пошуком і без реклами. Можна впорядковувати завантаження, обмежувати швидкість і вибирати окремі файли.',
  'A light torrent client': 'Легкий торент-клієнт',
  'Downloads torrents with a window that stays out of the way. It uses little memory and few settings are needed.':
    'Завантажує торенти й не заважає. Займає мало пам’яті й майже не потребує налаштування.',
  'Copy files to and from servers': 'Копіювання файлів на сервери й із них',
  'Shows your folders beside those of a server and copies files between them. It speaks FTP, FTPS and SFTP and remembers your servers.':
    'Показує ваші теки поруч із теками сервера й копіює файли між ними. Працює з FTP, FTPS і SFTP та запам’ятовує ваші сервери.',
  'Sync folders with your Nextcloud': 'Синхронізація тек із Nextcloud',
  'Keeps folders on this computer the same as those on a Nextcloud server. You choose which folders, and see at a glance when all is up to date.':
    'Підтримує теки на цьому комп’ютері такими самими, як на сервері Nextcloud. Ви вибираєте, які саме, і відразу бачите, чи все оновлено.',
  'Sync a folder with Dropbox': 'Синхронізація теки з Dropbox',
  'Keeps one folder the same on all your devices through a Dropbox account. It is not free software.':
    'Підтримує одну теку однаковою на всіх пристроях через обліковий запис Dropbox. Не є вільною програмою.',
  'Sync folders between your own devices': 'Синхронізація тек між власними пристроями',
  'Keeps folders the same on several devices, directly between them and encrypted, with no company in the middle. It runs in the background and is set up in the browser.':
    'Підтримує теки однаковими на кількох пристроях — напряму, із шифруванням і без компанії-посередника. Працює у фоні й налаштовується в браузері.',
  'The setting keeps Syncthing running in the background from the start of the computer':
    'Параметр забезпечує роботу Syncthing у фоні від запуску комп’ютера',
  'Send files to devices nearby': 'Надсилання файлів на пристрої поруч',
  'Sends files and messages to phones and computers on the same network. No account, no cable and no internet are needed.':
    'Надсилає файли й повідомлення на телефони й комп’ютери в тій самій мережі. Не потрібні ні обліковий запис, ні кабель, ні інтернет.',
  'The setting also opens the firewall, so that other devices can find this computer':
    'Параметр також відкриває брандмауер, щоб інші пристрої могли знайти цей комп’ютер',
  "See and use another computer's screen": 'Екран іншого комп’ютера у вікні',
  'Opens the desktop of another computer in a window. It speaks RDP, VNC and SSH and keeps a list of the computers you use.':
    'Відкриває стільницю іншого комп’ютера у вікні. Підтримує RDP, VNC і SSH та зберігає список ваших комп’ютерів.',
  'Help somebody from far away': 'Допомога на відстані',
  'Shows and controls the screen of another computer over the internet. You can use your own server, so nobody else is in between.':
    'Показує екран іншого комп’ютера через інтернет і керує ним. Можна використовувати власний сервер, тоді між вами нікого немає.',
  'Remote help with TeamViewer': 'Допомога на відстані через TeamViewer',
  'Lets somebody help you from far away, or you them, with a number and a password. Free of charge at home; not free software.':
    'Дає змогу допомогти вам або комусь іншому на відстані, маючи номер і пароль. Безкоштовний для домашнього вжитку; не є вільною програмою.',
  'TeamViewer only connects while its background service runs, and the setting starts it':
    'TeamViewer з’єднується, лише поки працює його фонова служба, а параметр її запускає',
  'Hide where you browse from': 'Приховати, звідки ви заходите',
  "Sends your traffic through Mullvad's servers, so websites do not see your address. You need an account number, which is paid by the month.":
    'Пропускає ваш трафік через сервери Mullvad, тож сайти не бачать вашої адреси. Потрібен номер облікового запису з помісячною оплатою.',
  'The window needs a background service, which the setting starts':
    'Вікно потребує фонової служби, яку запускає параметр',
  'Your devices in one private network': 'Ваші пристрої в одній приватній мережі',
  'Joins your computers and phones into a private network, wherever they are. You sign in once on each device.':
    'Об’єднує ваші комп’ютери й телефони в приватну мережу, де б вони не були. На кожному пристрої треба увійти один раз.',
  'Tailscale only connects while its background service runs, and the setting starts it':
    'Tailscale з’єднується, лише поки працює його фонова служба, а параметр її запускає',
  'Read news from your favourite websites': 'Новини з улюблених сайтів',
  'Collects new articles from websites you follow in one place. It can work alone or with an online feed service.':
    'Збирає в одному місці нові статті з сайтів, за якими ви стежите. Може працювати сам або з онлайн-службою стрічок.',
  'Save videos and sound from the web': 'Збереження відео й звуку з інтернету',
  'Paste the address of a video and choose the quality, or only the sound. It can fetch whole playlists.':
    'Вставте адресу відео й виберіть якість або лише звук. Може завантажувати цілі списки відтворення.',
  'E-mail, calendar and address book': 'Пошта, календар і адресна книга',
  'Reads and sorts the mail of all your accounts in one window, with a calendar and contacts beside it. Add-ons teach it more.':
    'Читає й сортує пошту всіх ваших облікових записів в одному вікні, поруч — календар і контакти. Додатки розширюють можливості.',
  'NixOS has a setting of its own for Thunderbird, which lets its preferences be set here too':
    'NixOS має для Thunderbird власні параметри, тож тут можна задати й його налаштування',
  'E-mail and calendar for work': 'Пошта й календар для роботи',
  "Mail, calendar, tasks and contacts in one window. It works with Microsoft Exchange and with GNOME's online accounts.":
    'Пошта, календар, завдання й контакти в одному вікні. Працює з Microsoft Exchange і мережевими обліковими записами GNOME.',
  'The setting also starts the background parts that fetch mail and appointments':
    'Параметр також запускає фонові частини, які отримують пошту й події',
  'E-mail as simple as a chat': 'Пошта, проста, як чат',
  'A mail app that shows each conversation as one thread. Few settings, quick search, made for GNOME.':
    'Поштовий застосунок, що показує кожне листування однією бесідою. Мало налаштувань, швидкий пошук, створено для GNOME.',
  'The setting also lets Geary keep your passwords in the keyring':
    'Параметр також дає Geary змогу зберігати паролі у в’язці ключів',
  'Private messages and calls': 'Приватні повідомлення й дзвінки',
  'Messages and calls that only you and the other person can read. It pairs with Signal on your phone.':
    'Повідомлення й дзвінки, доступні лише вам і співрозмовнику. Зв’язується із Signal на вашому телефоні.',
  'Chat, groups and channels': 'Чати, групи й канали',
  'Fast chats, large groups and channels, the same on all devices. You sign in with your phone number.':
    'Швидкі чати, великі групи й канали, однакові на всіх пристроях. Вхід за номером телефону.',
  'Your WhatsApp chats in a window': 'Ваші чати WhatsApp у вікні',
  'Shows WhatsApp in a window of its own. You link it by scanning a code with your phone. It is made by volunteers, not by WhatsApp.':
    'Показує WhatsApp в окремому вікні. Під’єднується скануванням коду телефоном. Створено волонтерами, а не WhatsApp.',
  'Chat on the open Matrix network': 'Чат у відкритій мережі Matrix',
  'Private chats, rooms and calls on a network that many organisations run together. Anyone can choose, or run, a server.':
    'Приватні чати, кімнати й дзвінки в мережі, яку спільно підтримує багато організацій. Кожен може вибрати або запустити сервер.',
  'Talk and play with your communities': 'Спілкування й ігри зі спільнотами',
  'Voice, video and text for groups of friends and communities. You need an account. It is not free software.':
    'Голос, відео й текст для друзів і спільнот. Потрібен обліковий запис. Не є вільною програмою.',
  'Messages for your team': 'Повідомлення для команди',
  'Channels and messages for people who work together. You need an account with a workspace. It is not free software.':
    'Канали й повідомлення для тих, хто працює разом. Потрібен обліковий запис у робочому просторі. Не є вільною програмою.',
  'Video meetings': 'Відеозустрічі',
  'Joins and holds video meetings, with screen sharing and chat. It is not free software.':
    'Участь у відеозустрічах і їх проведення, з показом екрана й чатом. Не є вільною програмою.',
  'Microsoft Teams in a window': 'Microsoft Teams у вікні',
  'Opens Microsoft Teams in a window of its own with notifications. It is made by volunteers, not by Microsoft.':
    'Відкриває Microsoft Teams в окремому вікні зі сповіщеннями. Створено волонтерами, а не Microsoft.',
  'Video meetings without an account': 'Відеозустрічі без облікового запису',
  'Opens a video meeting with one click and one link to share. Nobody needs an account.':
    'Відкриває відеозустріч одним клацанням, з одним посиланням для всіх. Обліковий запис нікому не потрібен.',
  'Clear voice chat for groups': 'Чіткий голосовий чат для груп',
  'Talk with a group with very little delay, during games or work. Somebody in the group runs the server.':
    'Розмови в групі з дуже малою затримкою, під час ігор або роботи. Сервер запускає хтось із групи.',
  'Team chat on your own server': 'Командний чат на власному сервері',
  'Channels and messages for teams that keep their talks on a server of their own. You sign in to the server of your team or school.':
    'Канали й повідомлення для команд, які тримають розмови на власному сервері. Вхід — на сервер вашої команди чи школи.',
  'Matrix chat made for GNOME': 'Чат Matrix для GNOME',
  'A calm chat app for the open Matrix network, with encrypted rooms. It keeps to the essentials and fits into the GNOME desktop.':
    'Спокійний чат для відкритої мережі Matrix із зашифрованими кімнатами. Лише найпотрібніше, пасує до стільниці GNOME.',
  'Chat on IRC': 'Чат в IRC',
  'Joins the chat rooms that many open-source projects use. It remembers your rooms and tells you when your name is said.':
    'Заходить до кімнат, якими користуються багато проєктів із відкритим кодом. Пам’ятає ваші кімнати й повідомляє, коли згадують ваше ім’я.',
  'Mastodon and the fediverse': 'Mastodon і федіверс',
  'Reads and writes posts on Mastodon and related networks, in a clean window with support for several accounts. You sign in with an account on any server of the network.':
    'Читання й написання дописів у Mastodon і споріднених мережах, в охайному вікні з підтримкою кількох облікових записів. Вхід — з обліковим записом на будь-якому сервері мережі.',
  'Your phone and computer together': 'Ваш телефон і комп’ютер разом',
  "Shows your phone's notifications on the computer, shares files and the clipboard, and turns the phone into a remote control. Both only need to be on the same network, with the KDE Connect app on the phone.":
    'Показує сповіщення телефону на комп’ютері, передає файли й буфер обміну та перетворює телефон на пульт. Досить, щоб обидва були в одній мережі, а на телефоні був застосунок KDE Connect.',
  'The setting also opens the firewall, so that your phone can find this computer':
    'Параметр також відкриває брандмауер, щоб телефон міг знайти цей комп’ютер',
  'Write, calculate and present': 'Тексти, таблиці й презентації',
  'A complete office suite: letters, tables, slides, drawings. It opens and saves the files of Microsoft Office.':
    'Повний офісний пакет: листи, таблиці, слайди, рисунки. Відкриває й зберігає файли Microsoft Office.',
  "An office suite close to Microsoft's": 'Офісний пакет, схожий на Microsoft Office',
  'Edits documents, tables and slides with buttons where people from Microsoft Office look for them. Layouts of docx and xlsx files stay close to the original.':
    'Редагує документи, таблиці й слайди, а кнопки стоять там, де їх шукають після Microsoft Office. Вигляд файлів docx і xlsx лишається близьким до оригіналу.',
  'Read PDF files': 'Читання файлів PDF',
  'Opens PDF files and other documents, finds text in them, fills in forms and prints them. The one to start with if you only want to read.':
    'Відкриває PDF та інші документи, шукає в них текст, заповнює форми й друкує. Почніть із нього, якщо хочете лише читати.',
  'The setting also lets other apps show previews of documents':
    'Параметр також дає іншим застосункам змогу показувати перегляд документів',
  'Read and mark up PDFs and books': 'Читання PDF і книжок із позначками',
  'Reads PDFs, e-books and comics. You can highlight, draw and write notes in the margin, and check signatures.':
    'Читає PDF, електронні книжки й комікси. Можна виділяти, малювати, писати нотатки на полях і перевіряти підписи.',
  'Read e-books': 'Читання електронних книжок',
  'Shows e-books the way you like to read: font, width, colours, one page or two. Remembers where you were.':
    'Показує книжки так, як вам зручно: шрифт, ширина, кольори, одна чи дві сторінки. Пам’ятає, де ви зупинилися.',
  'Look after your e-book library': 'Бібліотека електронних книжок',
  'Sorts your e-books, changes them from one format to another, and copies them to a reader such as Kindle or Kobo. It can also fetch news to read later and has a reader of its own.':
    'Упорядковує книжки, перетворює їх з одного формату на інший і копіює на читанку, як-от Kindle чи Kobo. Може завантажувати новини на потім і має власний переглядач.',
  'Accounts for home and small business': 'Облік для дому й малого бізнесу',
  'Keeps your books with double entry: bank accounts, income, bills, shares. Reports show where the money goes.':
    'Веде подвійний облік: банківські рахунки, доходи, платежі, акції. Звіти показують, куди йдуть гроші.',
  'See where your money goes': 'Куди йдуть ваші гроші',
  'Read in statements from your bank, sort spending into groups and see it as charts. Made for private use.':
    'Імпортуйте виписки з банку, розподіліть витрати за групами й перегляньте їх на діаграмах. Для особистого вжитку.',
  'Your appointments': 'Ваші події',
  'Shows your week and month at a glance. It works together with online calendars that are set up in GNOME.':
    'Показує тиждень і місяць одним поглядом. Працює з мережевими календарями, налаштованими в GNOME.',
  'Lay out magazines and flyers': 'Верстання журналів і листівок',
  'Places text and pictures exactly on the page, for leaflets, posters and books, and makes files that print shops accept. It takes a little learning; for letters, an office suite is easier.':
    'Точно розміщує текст і зображення на сторінці — для буклетів, плакатів і книжок — і створює файли, придатні для друкарні. Треба трохи повчитися; для листів простіший офісний пакет.',
  'Merge, split and turn PDF pages': 'Об’єднання, поділ і поворот сторінок PDF',
  'Puts PDF files together, takes pages out, turns and re-orders them by dragging. The originals stay as they are until you save.':
    'Складає файли PDF разом, вилучає, повертає й переставляє сторінки перетягуванням. Оригінали не змінюються, доки ви не збережете.',
  'Collect and cite sources': 'Джерела й цитування',
  'Saves articles and books while you browse, keeps them sorted, and writes the bibliography of your paper for you. It works together with LibreOffice and keeps PDFs beside their entries.':
    'Зберігає статті й книжки під час перегляду, упорядковує їх і складає за вас список літератури. Працює разом із LibreOffice і тримає PDF поруч із записами.',
  'Scan paper into files': 'Сканування паперу у файли',
  'Scans pages from a flatbed or a feeder and saves them as PDF or picture. Turn, crop and re-order pages before saving.':
    'Сканує сторінки з планшетного чи потокового сканера й зберігає їх як PDF або зображення. Перед збереженням їх можна повертати, обтинати й переставляти.',
  'Draw diagrams and flow charts': 'Діаграми й блок-схеми',
  'Boxes, arrows and hundreds of ready shapes for flow charts, networks and plans. Works without an account. Its licence has limits that make it not free software.':
    'Блоки, стрілки й сотні готових фігур для блок-схем, мереж і планів. Працює без облікового запису. Через обмеження ліцензії не є вільною програмою.',
  'A text editor with many talents': 'Текстовий редактор на всі випадки',
  'Edits texts and code with tabs, colours for hundreds of languages, and a quick way to find things in many files. It also works with projects, Git and language servers, if you like.':
    'Редагує тексти й код: вкладки, кольори для сотень мов, швидкий пошук у багатьох файлах. За бажання працює з проєктами, Git і мовними серверами.',
  'A plain and simple text editor': 'Звичайний простий текстовий редактор',
  'Opens and changes plain text files. It keeps what you wrote even when you forgot to save.':
    'Відкриває й змінює звичайні текстові файли. Зберігає написане, навіть якщо ви забули це зробити.',
  'Notes that link to each other': 'Нотатки, пов’язані між собою',
  'Notes in plain Markdown files in a folder of yours, with links between them and a map of how they hang together. Not free software; your notes stay plain files.':
    'Нотатки у звичайних файлах Markdown у вашій теці, з посиланнями між ними й картою зв’язків. Не є вільною програмою; нотатки лишаються звичайними файлами.',
  'Notes and to-do lists that sync': 'Нотатки й списки справ із синхронізацією',
  'Notes and to-do lists in notebooks, kept in step between computer and phone through a storage you choose. It can read in notes from Evernote.':
    'Нотатки й списки справ у записниках, синхронізовані між комп’ютером і телефоном через вибране вами сховище. Може імпортувати нотатки з Evernote.',
  'An outliner for your thoughts': 'Структура ваших думок',
  'Write in points, a page for each day, and link what belongs together. Everything stays in files on this computer.':
    'Пишіть пунктами, кожного дня нова сторінка, і пов’язуйте те, що належить разом. Усе лишається у файлах на цьому комп’ютері.',
  'Handwritten notes and marks on PDFs': 'Рукописні нотатки й позначки на PDF',
  'Write by hand with a pen or mouse, on blank paper or on top of a PDF. Handy for lectures and for signing forms.':
    'Пишіть від руки пером чи мишею на чистому аркуші або поверх PDF. Зручно на лекціях і для підписування форм.',
  'Sketch and write by hand': 'Ескізи й письмо від руки',
  'An endless sheet for handwriting and sketches with a pen. It can bring in pictures and PDFs to write on.':
    'Безмежний аркуш для рукописних нотаток і ескізів пером. Можна додати зображення й PDF та писати на них.',
  'To-do lists': 'Списки справ',
  'Lists of what is to be done, with dates, notes and smaller steps. It can sync with Nextcloud and other services.':
    'Списки того, що треба зробити, з датами, нотатками й дрібнішими кроками. Синхронізується з Nextcloud та іншими службами.',
  'Write without distraction': 'Письмо без відволікань',
  'A calm page for longer texts in Markdown, with a preview and export to PDF and other formats. Nothing else is on the screen while you write.':
    'Спокійна сторінка для довших текстів у Markdown, з переглядом і експортом у PDF та інші формати. Поки ви пишете, на екрані немає нічого зайвого.',
  'Mind maps': 'Карти думок',
  'Spread out ideas from one thought in the middle. Add pictures, notes and tasks, and share the map as a picture.':
    'Розгорніть ідеї з однієї думки посередині. Додавайте зображення, нотатки й завдання та діліться картою як зображенням.',
  'Edit photos and pictures': 'Редагування фото й зображень',
  'A full image editor: retouch, cut out, change colours, work with layers. It opens most picture formats, Photoshop files included.':
    'Повноцінний редактор зображень: ретушування, вирізання, зміна кольорів, шари. Відкриває більшість форматів, зокрема файли Photoshop.',
  'Paint and draw': 'Живопис і малювання',
  'A painting app made with artists, with hundreds of brushes and support for pen tablets. Also for comics and animation.':
    'Застосунок для малювання, створений разом із художниками: сотні пензлів і підтримка графічних планшетів. Також для коміксів і анімації.',
  'Draw logos and vector graphics': 'Логотипи й векторна графіка',
  'Draws with lines and shapes that stay sharp at every size: logos, icons, posters, cutting patterns. Files are saved as SVG, which every browser can show.':
    'Малює лініями й фігурами, чіткими за будь-якого розміру: логотипи, значки, плакати, викрійки. Файли зберігаються як SVG, який показує кожен браузер.',
  'Develop photos from your camera': 'Проявлення фото з фотоапарата',
  'Develops raw files from cameras without changing the originals, and sorts large collections of photos. There is a lot to discover; start with exposure and white balance.':
    'Проявляє raw-файли з фотоапаратів, не змінюючи оригіналів, і впорядковує великі колекції фото. Можливостей багато; почніть з експозиції та балансу білого.',
  'Develop raw photos in detail': 'Докладне проявлення raw-фото',
  'Gets the most out of raw files with fine control over sharpness, noise and colour. The original files stay untouched, so you can always begin again.':
    'Дає найкраще з raw-файлів завдяки тонкому керуванню різкістю, шумом і кольором. Оригінали лишаються без змін, тож завжди можна почати знову.',
  'Sort thousands of photos': 'Упорядкування тисяч фото',
  'Keeps a large photo collection in order with tags, ratings, places and faces. Imports straight from the camera.':
    'Тримає велику колекцію фото в порядку за допомогою міток, оцінок, місць і облич. Імпортує просто з фотоапарата.',
  'A simple photo album': 'Простий фотоальбом',
  'Imports photos from camera and phone, sorts them by event, and mends small flaws such as red eyes. The originals stay untouched, and you can always go back to them.':
    'Імпортує фото з фотоапарата й телефону, сортує за подіями й виправляє дрібні вади, як-от червоні очі. Оригінали лишаються без змін, до них завжди можна повернутися.',
  'Look at pictures': 'Перегляд зображень',
  'Opens pictures quickly and lets you leaf through a folder. Turn, crop and print are there when needed.':
    'Швидко відкриває зображення й дає гортати теку. За потреби можна повернути, обітнути й надрукувати.',
  'Look at and tidy pictures': 'Перегляд і впорядкування зображень',
  'Leafs through folders of pictures, shows them as slides, and turns, crops or resizes them. A double click shows a picture on the full screen.':
    'Гортає теки зображень, показує їх як слайди, повертає, обтинає чи змінює розмір. Подвійне клацання показує зображення на весь екран.',
  'Make 3D models and films': 'Тривимірні моделі й фільми',
  'Builds, animates and renders 3D scenes. Used for films and games as well as for a first try at home.':
    'Створює, анімує й візуалізує 3D-сцени. Використовується для фільмів та ігор, а також для перших спроб удома.',
  'Design parts in 3D': 'Конструювання деталей у 3D',
  'Constructs parts with exact measures that can be changed later. For machines, furniture and 3D printing.':
    'Створює деталі з точними розмірами, які можна змінити пізніше. Для машин, меблів і 3D-друку.',
  'Write solid 3D objects as a text': 'Тривимірні тіла у вигляді тексту',
  'Describes 3D objects as a short program instead of drawing them. Good for parts with exact sizes.':
    'Описує 3D-об’єкти короткою програмою, а не малюванням. Добре підходить для деталей з точними розмірами.',
  'Design electronic circuits': 'Проєктування електронних схем',
  'Draws circuit plans and turns them into boards that can be made. Shows the finished board in 3D.':
    'Креслить схеми й перетворює їх на плати, які можна виготовити. Показує готову плату в 3D.',
  'Plan rooms and furniture': 'Планування кімнат і меблів',
  'Draw the floor plan of a flat, place furniture, and walk through it in 3D. Hundreds of pieces of furniture come with it, and more can be added.':
    'Накресліть план квартири, розставте меблі й пройдіться нею в 3D. Сотні предметів меблів уже є, можна додати інші.',
  'Make small pictures larger': 'Збільшення малих зображень',
  'Enlarges pictures and fills in detail with trained models that run on this computer. Needs a fairly modern graphics card.':
    'Збільшує зображення й домальовує деталі навченими моделями, які працюють на цьому комп’ютері. Потрібна доволі сучасна відеокарта.',
  'Draw and crop, nice and simple': 'Прості малювання й обтинання',
  'A small paint app: draw lines and shapes, write on a picture, crop and resize it. Nothing has to be learned first.':
    'Маленький застосунок для малювання: лінії й фігури, написи на зображенні, обтинання й зміна розміру. Вчитися не треба.',
  'Join photos into a panorama': 'Панорама з кількох фото',
  'Stitches several overlapping photos into one wide picture and straightens what the lens bent. An assistant leads from the photos to the finished picture.':
    'Зшиває кілька фото з перекриттям в одне широке зображення й випрямляє викривлення об’єктива. Помічник проведе від фото до готового зображення.',
  'Resize and convert many pictures at once': 'Зміна розміру й формату багатьох зображень',
  'Changes the format or size of a whole folder of pictures in one go. It understands more than a hundred formats.':
    'Змінює формат чи розмір цілої теки зображень за один раз. Знає понад сто форматів.',
  'Take and mark up screenshots': 'Знімки екрана з позначками',
  'Pick a part of the screen, draw arrows, blur what nobody should see, then save, copy or share. It can be started with a key, so it is there when something is on the screen.':
    'Виберіть частину екрана, намалюйте стрілки, розмийте зайве, а тоді збережіть, скопіюйте чи надішліть. Запускається клавішею, тож завжди напохваті.',
  'Play any video or music file': 'Відтворення будь-якого відео й музики',
  'Plays nearly every video and sound file, discs and streams, with nothing else to install. It also turns films a little louder, slower or into another format, and shows subtitles.':
    'Відтворює майже всі відео- й звукові файли, диски й потоки, без додаткового встановлення. Також робить фільми гучнішими, повільнішими чи в іншому форматі й показує субтитри.',
  'A video player without frills': 'Відеопрогравач без зайвого',
  'Plays videos smoothly with hardly a button on the screen. Loved by people who use the keyboard.':
    'Плавно відтворює відео, майже без кнопок на екрані. До вподоби тим, хто користується клавіатурою.',
  'Record and stream your screen': 'Запис і трансляція екрана',
  'Records the screen, cameras and sound, and streams live. Build scenes and switch between them.':
    'Записує екран, камери й звук і веде трансляції. Створюйте сцени й перемикайтеся між ними.',
  'The setting also allows the virtual camera, which shows your scene in video calls':
    'Параметр також вмикає віртуальну камеру, яка показує вашу сцену у відеодзвінках',
  'Cut and edit videos': 'Монтаж відео',
  'A video editor with many tracks, effects, titles and transitions. Simple to begin, deep when you need it.':
    'Відеоредактор із багатьма доріжками, ефектами, титрами й переходами. Простий на початку, потужний за потреби.',
  'A handy video editor': 'Зручний відеоредактор',
  'Cuts videos of nearly any format without importing them first. Filters for colour, sound and speed are built in.':
    'Монтує відео майже будь-якого формату без попереднього імпорту. Фільтри для кольору, звуку й швидкості вже вбудовано.',
  'Cut a piece out of a video': 'Вирізання фрагмента відео',
  'Choose where a clip begins and ends, and save just that. Nothing more, and very fast.':
    'Виберіть, де кліп починається й закінчується, і збережіть лише це. Нічого більше й дуже швидко.',
  'Convert videos and DVDs': 'Перетворення відео й DVD',
  'Turns videos and DVDs into files that play on phones, televisions and the web. Ready profiles make it easy.':
    'Перетворює відео й DVD на файли для телефонів, телевізорів та інтернету. З готовими профілями це легко.',
  'Watch YouTube in private': 'YouTube без стеження',
  'Watch and follow YouTube channels without an account and without advertisements. Your list of channels stays here.':
    'Дивіться канали YouTube і стежте за ними без облікового запису й без реклами. Список каналів лишається у вас.',
  'Your films and music on the television': 'Ваші фільми й музика на телевізорі',
  'Turns a computer at the television into a media centre you use with a remote control. It shows covers and descriptions of your films and plays them from disks and servers.':
    'Перетворює комп’ютер біля телевізора на медіацентр із пультом. Показує обкладинки й описи ваших фільмів і відтворює їх з дисків і серверів.',
  'Watch from your Jellyfin server': 'Перегляд із сервера Jellyfin',
  'Plays films, series and music from a Jellyfin server at home. It shows them in full quality, with subtitles and other languages.':
    'Відтворює фільми, серіали й музику з домашнього сервера Jellyfin. Показує їх у повній якості, із субтитрами й іншими мовами.',
  'Take photos with your webcam': 'Фото з вебкамери',
  'Takes photos and short videos with the camera of this computer. A countdown gives you time to smile.':
    'Робить фото й короткі відео камерою цього комп’ютера. Зворотний відлік дає час усміхнутися.',
  'Burn CDs and DVDs': 'Запис CD і DVD',
  'Burns data and music discs, copies discs, and reads music CDs into files. It checks at the end whether everything was written correctly.':
    'Записує диски з даними й музикою, копіює диски й зчитує музичні CD у файли. Наприкінці перевіряє, чи все записано правильно.',
  'The setting also gives the burning tools the rights they need to reach the drive':
    'Параметр також дає програмам запису потрібні права доступу до приводу',
  'Stream music and podcasts': 'Музика й подкасти онлайн',
  'Plays music and podcasts from Spotify. You need an account. It is not free software.':
    'Відтворює музику й подкасти зі Spotify. Потрібен обліковий запис. Не є вільною програмою.',
  'Play and sort your music': 'Відтворення й упорядкування музики',
  'Plays your music collection, internet radio and podcasts, and copies songs to a player or phone. It sorts songs by artist and album and makes playlists for you.':
    'Відтворює вашу музику, інтернет-радіо й подкасти та копіює пісні на програвач чи телефон. Сортує пісні за виконавцями й альбомами та створює списки відтворення.',
  'A player for large music collections': 'Програвач для великих колекцій музики',
  'Sorts and plays large collections with care for sound quality. Finds covers and song texts.':
    'Упорядковує й відтворює великі колекції з увагою до якості звуку. Знаходить обкладинки й тексти пісень.',
  'Just play the music': 'Просто слухати музику',
  'Drop a folder on it and listen. The window takes on the colours of the album cover.':
    'Перетягніть на нього теку й слухайте. Вікно набуває кольорів обкладинки альбому.',
  'Record and cut sound': 'Запис і монтаж звуку',
  'Records from a microphone, cuts and mixes tracks, takes out noise. Good for podcasts, interviews and old tapes.':
    'Записує з мікрофона, ріже й зводить доріжки, прибирає шум. Добре для подкастів, інтерв’ю й старих касет.',
  'A recording studio': 'Студія звукозапису',
  'Records, edits and mixes many tracks, for bands, film sound and radio. Plug-ins add instruments and effects.':
    'Записує, редагує й зводить багато доріжок — для гуртів, звуку до фільмів і радіо. Плагіни додають інструменти й ефекти.',
  'Make beats and electronic music': 'Біти й електронна музика',
  'Put together songs from melodies, beats and built-in synthesizers. No instrument is needed to begin.':
    'Складайте пісні з мелодій, бітів і вбудованих синтезаторів. Щоб почати, інструмент не потрібен.',
  'Write sheet music': 'Нотний запис',
  'Write notes, listen to them at once and print beautiful sheets. Reads MIDI and MusicXML.':
    'Пишіть ноти, одразу слухайте їх і друкуйте гарні аркуші. Читає MIDI та MusicXML.',
  'Be the DJ': 'Ви — діджей',
  'Mixes two or more songs with beat matching, effects and support for many DJ controllers. The keyboard and mouse are enough to begin.':
    'Зводить дві й більше пісень із підлаштуванням темпу, ефектами й підтримкою багатьох DJ-контролерів. Для початку досить клавіатури й миші.',
  'Internet radio': 'Інтернет-радіо',
  'Search among tens of thousands of radio stations and keep your favourites. It can save songs while they play.':
    'Шукайте серед десятків тисяч радіостанцій і зберігайте улюблені. Може зберігати пісні, поки вони грають.',
  'Listen to podcasts': 'Подкасти',
  'Follow podcasts and listen to new episodes as they come out. It remembers where you stopped in each of them.':
    'Стежте за подкастами й слухайте нові випуски, щойно вони виходять. Пам’ятає, де ви зупинилися в кожному з них.',
  'Make everything sound better': 'Кращий звук усюди',
  'Equaliser, louder voices and less noise, for all apps and for the microphone. Settings can be saved for each pair of headphones.':
    'Еквалайзер, гучніші голоси й менше шуму — для всіх застосунків і мікрофона. Параметри можна зберегти для кожних навушників.',
  'Loudness for every app': 'Гучність кожного застосунку',
  'Sets the loudness of each app and picks which speakers or microphone it uses. A good place to look when there is no sound.':
    'Задає гучність кожного застосунку й вибирає для нього колонки чи мікрофон. Сюди варто зазирнути, коли немає звуку.',
  'Convert music files': 'Перетворення музичних файлів',
  'Changes many music files from one format to another at once and keeps their names and covers. You choose the format and the quality, and it does the rest.':
    'Перетворює багато музичних файлів з одного формату на інший за раз і зберігає назви та обкладинки. Ви вибираєте формат і якість, решту він робить сам.',
  'Name your music files properly': 'Правильні назви музичних файлів',
  'Listens to your music files, finds out which songs they are, and fills in title, artist and cover. Folders and file names can be put in order at the same time.':
    'Слухає ваші музичні файли, впізнає пісні й заповнює назву, виконавця й обкладинку. Заразом можна впорядкувати теки й назви файлів.',
  'The largest store for PC games': 'Найбільша крамниця ігор для ПК',
  'Buy, install and play thousands of games; many made for Windows run too. You need an account. It is not free software.':
    'Купуйте, встановлюйте й грайте в тисячі ігор; багато ігор для Windows теж працюють. Потрібен обліковий запис. Не є вільною програмою.',
  'Steam needs drivers, libraries and controller rights that only the setting provides':
    'Steam потребує драйверів, бібліотек і прав на контролери, які надає лише параметр',
  'All your games in one place': 'Усі ваші ігри в одному місці',
  "Gathers games from several stores, old consoles and Windows in one library and sets each one up for you. The community's recipes know what most games need.":
    'Збирає ігри з кількох крамниць, старих консолей і Windows в одну бібліотеку й налаштовує кожну. Рецепти спільноти знають, що потрібно більшості ігор.',
  'Play games from Epic, GOG and Amazon': 'Ігри з Epic, GOG і Amazon',
  'Signs in to your Epic, GOG and Amazon accounts, installs your games and runs them here. Games made for Windows are started through Proton or Wine, which it fetches for you.':
    'Входить у ваші облікові записи Epic, GOG і Amazon, встановлює ігри й запускає їх тут. Ігри для Windows запускаються через Proton або Wine, які він завантажує за вас.',
  'Run Windows programs': 'Запуск програм Windows',
  'Runs Windows programs and games in separate boxes, each with its own settings. Not every program works.':
    'Запускає програми й ігри Windows в окремих контейнерах, кожен із власними параметрами. Працює не кожна програма.',
  'The base that runs Windows programs': 'Основа для запуску програм Windows',
  'Lets many Windows programs run without Windows. Bottles and Lutris are easier ways to use it.':
    'Дає змогу багатьом програмам Windows працювати без Windows. Bottles і Lutris — простіші способи.',
  'Play Minecraft, with mods': 'Minecraft із модами',
  'Keeps several Minecraft installations with different versions and mods. You need to own Minecraft.':
    'Тримає кілька встановлень Minecraft із різними версіями й модами. Потрібна власна копія Minecraft.',
  'Play games of old consoles': 'Ігри старих консолей',
  'One window for emulators of many old consoles. You bring the games you own.':
    'Одне вікно для емуляторів багатьох старих консолей. Ігри, які маєте, додаєте ви.',
  'Play GameCube and Wii games': 'Ігри GameCube і Wii',
  'Plays GameCube and Wii games you own, sharper than on the original consoles. Controllers and saved games from the consoles work as well.':
    'Відтворює ваші ігри GameCube і Wii чіткіше, ніж на оригінальних консолях. Контролери й збереження з консолей теж працюють.',
  'Play PSP games': 'Ігри PSP',
  'Plays games of the PlayStation Portable you own, in high resolution. You can save at any moment and continue later.':
    'Відтворює ваші ігри PlayStation Portable у високій роздільності. Будь-коли можна зберегтися й продовжити пізніше.',
  'Play classic adventures': 'Класичні пригодницькі ігри',
  'Brings point-and-click adventures of the eighties and nineties to this computer. You bring the original files.':
    'Оживляє на цьому комп’ютері пригодницькі ігри вісімдесятих і дев’яностих. Потрібні ваші оригінальні файли.',
  'Play games from another computer': 'Ігри з іншого комп’ютера',
  'Shows games that run on a stronger computer at home on this screen. The other computer needs Sunshine, and both should be on a fast network.':
    'Показує на цьому екрані ігри, які працюють на потужнішому комп’ютері вдома. На тому комп’ютері потрібен Sunshine, а мережа має бути швидкою.',
  'See frames per second while playing': 'Кількість кадрів за секунду під час гри',
  'Shows frames per second, temperatures and load on top of a game. Turn it on for a game in Steam, Lutris or Heroic.':
    'Показує поверх гри кадри за секунду, температури й навантаження. Вмикається для гри в Steam, Lutris або Heroic.',
  'Newer Proton for your games': 'Новіший Proton для ваших ігор',
  "Fetches the community's builds of Proton and Wine, which make more Windows games run in Steam and Lutris. Useful when a game does not start with what came along.":
    'Завантажує збірки Proton і Wine від спільноти, з якими в Steam і Lutris працює більше ігор Windows. Корисно, коли гра не запускається зі стандартним варіантом.',
  'Build worlds from blocks': 'Світи з блоків',
  'Dig, build and explore in endless worlds of blocks, alone or together. Many games and mods are a click away.':
    'Копайте, будуйте й досліджуйте безмежні світи з блоків — самі чи разом. Багато ігор і модів можна додати одним клацанням.',
  'Colourful kart races': 'Барвисті перегони на картах',
  'Race with funny karts through wild tracks, alone, side by side on one screen, or online. There is a story to play through and new tracks to download.':
    'Перегони кумедних картів дикими трасами — самотужки, удвох на одному екрані чи онлайн. Є сюжетний режим і нові траси для завантаження.',
  'Jump and run with a penguin': 'Біги й стрибки з пінгвіном',
  'A cheerful jump-and-run game through ice and forest, with levels by players. Easy to begin and hard to finish.':
    'Весела гра-платформер крізь кригу й ліс, із рівнями від гравців. Легко почати й важко закінчити.',
  'Build an ancient empire': 'Стародавня імперія',
  'Lead a people of the ancient world: gather, build, trade and fight in real time. Alone or online.':
    'Ведіть народ стародавнього світу: збирайте, будуйте, торгуйте й воюйте в реальному часі. Самі чи онлайн.',
  'Turn-based fantasy battles': 'Покрокові фентезійні битви',
  'Lead elves, orcs and humans through long campaigns, one turn at a time. More campaigns by players can be downloaded, and battles can be fought online.':
    'Ведіть ельфів, орків і людей через довгі кампанії, хід за ходом. Можна завантажити більше кампаній від гравців і битися онлайн.',
  'Run a transport company': 'Транспортна компанія',
  'Connect towns and industries by rail, road, ship and plane and watch them grow. It begins in the age of steam and goes on as long as you like, alone or with others.':
    'З’єднуйте міста й підприємства залізницею, дорогами, кораблями й літаками та дивіться, як вони ростуть. Гра починається в добу пари й триває, скільки схочете, самотужки чи з іншими.',
  'Battles of the pink hedgehogs': 'Битви рожевих їжаків',
  'Teams of hedgehogs fight in turns with odd weapons. Best with friends on one computer or online.':
    'Команди їжаків по черзі б’ються дивною зброєю. Найкраще з друзями за одним комп’ютером або онлайн.',
  'Factories and tower defence': 'Фабрики й захист веж',
  'Build chains of conveyors that feed your defences, and take over the planet sector by sector. Play the campaign, maps by others, or together online.':
    'Будуйте конвеєри, які живлять вашу оборону, і захоплюйте планету сектор за сектором. Грайте кампанію, чужі мапи або разом онлайн.',
  'Card games for one': 'Пасьянси',
  'More than eighty games of patience, from Klondike to Spider. Hints and undo help when nothing seems to fit.':
    'Понад вісімдесят пасьянсів, від «Клондайка» до «Павука». Підказки й скасування ходу допомагають, коли нічого не сходиться.',
  'Play chess': 'Шахи',
  'Play against the computer at several strengths, or against somebody beside you. Games can be saved, and moves taken back.':
    'Грайте проти комп’ютера різної сили або проти когось поруч. Партії можна зберігати, а ходи — скасовувати.',
  'Find the hidden mines': 'Пошук прихованих мін',
  'Clear the field without stepping on a mine. A classic for a short break.':
    'Очистьте поле, не наступивши на міну. Класика для короткої перерви.',
  'Number puzzles': 'Числові головоломки',
  'Sudoku in four levels of difficulty, with notes and printing. Every puzzle has exactly one solution.':
    'Судоку чотирьох рівнів складності, з нотатками й друком. Кожна головоломка має рівно один розв’язок.',
  'Falling blocks': 'Падаючі блоки',
  'Turn and fit the falling blocks. Full rows vanish, and it gets faster.':
    'Повертайте й укладайте блоки, що падають. Повні рядки зникають, і гра пришвидшується.',
  'Write code in any language': 'Код будь-якою мовою',
  "Microsoft's code editor with thousands of extensions, debugging and Git built in. This build is not free software; VSCodium is.":
    'Редактор коду від Microsoft із тисячами розширень, зневаджуванням і вбудованим Git. Ця збірка не є вільною програмою, а VSCodium — є.',
  'Visual Studio Code, the free build': 'Visual Studio Code, вільна збірка',
  'The same editor as Visual Studio Code, built from the open source and without reports to Microsoft. Some Microsoft extensions are missing.':
    'Той самий редактор, що й Visual Studio Code, зібраний із відкритого коду й без звітів до Microsoft. Деяких розширень Microsoft немає.',
  'A fast code editor': 'Швидкий редактор коду',
  'Opens at once and stays quick in large projects. Several people can write in one file together.':
    'Відкривається миттєво й лишається швидким у великих проєктах. Кілька людей можуть писати разом в одному файлі.',
  'The keyboard editor, renewed': 'Оновлений редактор для клавіатури',
  'A text editor for the terminal that is driven by the keyboard alone and can be shaped with plug-ins. It understands nearly everything Vim does and is easier to extend.':
    'Текстовий редактор для термінала, яким керують лише з клавіатури і який розширюють плагінами. Розуміє майже все, що й Vim, але розширюється легше.',
  'The setting can also make Neovim the standard editor':
    'Параметр також може зробити Neovim типовим редактором',
  'The classic keyboard editor': 'Класичний редактор для клавіатури',
  'A text editor for the terminal, found on nearly every Linux computer. It takes a while to learn and many people never leave it.':
    'Текстовий редактор для термінала, який є майже на кожному комп’ютері з Linux. Опанувати його забирає час, але багато хто вже з ним не розлучається.',
  "The setting also puts Vim's preferences for everyone in one place":
    'Параметр також зберігає налаштування Vim для всіх в одному місці',
  'An editor that can become anything': 'Редактор, який може стати чим завгодно',
  'Write texts and code, keep notes and plans, read mail: Emacs can be changed while it runs. Many people have made it the one app they work in.':
    'Пишіть тексти й код, ведіть нотатки й плани, читайте пошту: Emacs можна змінювати просто під час роботи. Для багатьох це єдиний робочий застосунок.',
  'A modern editor for the terminal': 'Сучасний редактор для термінала',
  'A terminal editor that understands many languages with nothing to set up. You select first and act then, which shows what a command will change.':
    'Редактор для термінала, який розуміє багато мов без налаштування. Спершу вибираєте, потім дієте, тож видно, що змінить команда.',
  'Write Python with a helping hand': 'Python із підказками',
  'An editor for Python that completes, checks and debugs your programs. It knows the usual tools for tests, environments and version control.':
    'Редактор для Python, який доповнює, перевіряє й зневаджує ваші програми. Знає звичні засоби для тестів, середовищ і керування версіями.',
  'Write Java and Kotlin': 'Java і Kotlin',
  'An editor for Java and Kotlin that understands whole projects, with debugger and tests built in. It finds mistakes while you type and can rename things in the whole project.':
    'Редактор для Java і Kotlin, який розуміє цілі проєкти, має зневаджувач і тести. Знаходить помилки під час набору й може перейменувати щось у всьому проєкті.',
  'Make apps for Android': 'Застосунки для Android',
  "Google's tools for writing and testing Android apps, with a phone on the screen. Part of it is not free software.":
    'Засоби Google для створення й перевірки застосунків Android, із телефоном на екрані. Частина не є вільною програмою.',
  'Make your own games': 'Власні ігри',
  'Build 2D and 3D games in one small app, with its own easy language. Games run on computers, phones and the web.':
    'Створюйте 2D- і 3D-ігри в одному невеликому застосунку з власною простою мовою. Ігри працюють на комп’ютерах, телефонах і в браузері.',
  'Learn to program in Python': 'Навчання програмування на Python',
  'A Python editor for beginners that shows step by step what a program does. It explains mistakes in words that can be understood.':
    'Редактор Python для початківців, який крок за кроком показує, що робить програма. Пояснює помилки зрозумілими словами.',
  'Program Arduino boards': 'Програмування плат Arduino',
  'Write small programs and send them to Arduino and similar boards over USB. Examples and libraries for sensors, displays and motors can be added in it.':
    'Пишіть невеликі програми й передавайте їх на Arduino та подібні плати через USB. Можна додавати приклади й бібліотеки для давачів, дисплеїв і моторів.',
  'Keep every version of your work': 'Кожна версія вашої роботи',
  'Remembers every state of a project and lets many people work on it. Used in a terminal and by most code editors.':
    'Запам’ятовує кожен стан проєкту й дає змогу працювати над ним багатьом. Використовується в терміналі й більшості редакторів коду.',
  "The setting also lets Git's preferences be set for everyone on this computer":
    'Параметр також дає змогу задати налаштування Git для всіх на цьому комп’ютері',
  'GitHub from the terminal': 'GitHub із термінала',
  'Opens pull requests, reads issues and fetches projects from GitHub without leaving the terminal. Sign in once, and Git uses the same account.':
    'Відкриває запити на злиття, показує обговорення й отримує проєкти з GitHub, не виходячи з термінала. Увійдіть один раз, і Git користуватиметься тим самим обліковим записом.',
  'Git and GitHub with a window': 'Git і GitHub у вікні',
  'Shows what you changed and sends it to GitHub with a few clicks. Made for people who would rather not learn commands first.':
    'Показує ваші зміни й надсилає їх на GitHub кількома клацаннями. Для тих, хто не хоче спершу вчити команди.',
  'Git in a terminal, made easy': 'Git у терміналі — легко',
  'See, pick and commit your changes with single keys, all in one terminal window. It shows the keys you can press, so nothing has to be learned by heart.':
    'Переглядайте, вибирайте й фіксуйте зміни окремими клавішами в одному вікні термінала. Підказує клавіші, тож нічого не треба вчити напам’ять.',
  'The setting also lets its preferences be set for everyone on this computer':
    'Параметр також дає змогу задати його налаштування для всіх на цьому комп’ютері',
  'Talk to an Android phone by cable': 'Зв’язок із телефоном Android через кабель',
  'The commands adb and fastboot, for copying, testing and repairing Android devices. The phone asks for your permission at the first connection.':
    'Команди adb і fastboot для копіювання, перевірки й ремонту пристроїв Android. Під час першого з’єднання телефон питає вашого дозволу.',
  "The setting also lets people in the group adbusers reach phones without the administrator's password":
    'Параметр також дає людям із групи adbusers доступ до телефонів без пароля адміністратора',
  'The Python language': 'Мова Python',
  'Runs Python programs and lets you try the language line by line. Many small tools and whole websites are written in it.':
    'Запускає програми на Python і дає змогу пробувати мову рядок за рядком. Нею написано багато дрібних засобів і цілі вебсайти.',
  'Run JavaScript outside the browser': 'JavaScript поза браузером',
  'Runs JavaScript programs and brings npm, which fetches the libraries they need. Most tools for making websites need it.':
    'Запускає програми на JavaScript і містить npm, який отримує потрібні бібліотеки. Потрібен більшості засобів для створення сайтів.',
  'Compile C and C++': 'Компілювання C і C++',
  'Turns programs written in C and C++ into something the computer can run. Many instructions for building software from its source begin with it.':
    'Перетворює програми на C і C++ на те, що комп’ютер може виконати. З цього починаються багато інструкцій зі збирання програм із коду.',
  'Run and build Java programs': 'Запуск і збирання програм Java',
  'Runs programs written in Java and builds new ones. Some games and office tools need it as well.':
    'Запускає програми на Java і збирає нові. Потрібна й деяким іграм та офісним програмам.',
  'The setting also tells all programs where Java is': 'Параметр також повідомляє всім програмам, де Java',
  'See what goes over the network': 'Що передається мережею',
  'Records what passes through a network connection and takes it apart for you to read. It knows thousands of protocols and helps to find out why a connection does not work.':
    'Записує те, що проходить через мережеве з’єднання, і розбирає його для читання. Знає тисячі протоколів і допомагає з’ясувати, чому з’єднання не працює.',
  'The setting lets people in the group wireshark record without being the administrator':
    'Параметр дає людям із групи wireshark змогу записувати без прав адміністратора',
  'Look into databases': 'Перегляд баз даних',
  'Connects to nearly every database, shows tables and runs queries. Tables can be edited like a spreadsheet and exported.':
    'З’єднується майже з кожною базою даних, показує таблиці й виконує запити. Таблиці можна редагувати, як електронні, й експортувати.',
  'Try out web interfaces': 'Випробування вебінтерфейсів',
  'Sends requests to web services and keeps them as plain files beside your project. Several requests can be kept together and run one after the other.':
    'Надсилає запити до вебслужб і зберігає їх як звичайні файли поруч із проєктом. Кілька запитів можна тримати разом і виконувати один за одним.',
  'Compare files and folders': 'Порівняння файлів і тек',
  'Shows two or three files side by side and lets you carry changes over with a click. It also helps when Git cannot join two versions by itself.':
    'Показує два чи три файли поруч і дає переносити зміни клацанням. Допомагає також, коли Git не може сам об’єднати дві версії.',
  'Each project its own tools': 'Кожному проєкту — свої засоби',
  "Loads a project's tools when you enter its folder in a terminal, and unloads them when you leave. It asks before it does so for the first time in a folder.":
    'Завантажує засоби проєкту, коли ви заходите в його теку в терміналі, і прибирає їх, коли виходите. Уперше в кожній теці питає дозволу.',
  'The setting hooks direnv into every shell and makes Nix projects load faster':
    'Параметр вмикає direnv у кожній оболонці й пришвидшує завантаження проєктів Nix',
  'Many terminals in one': 'Багато терміналів в одному',
  'Splits a terminal and keeps programs running when you close it or lose the connection. A long task can go on over SSH while your own computer is off.':
    'Ділить термінал на частини й не зупиняє програм, коли ви його закриваєте чи втрачаєте з’єднання. Довге завдання може тривати через SSH, навіть коли ваш комп’ютер вимкнено.',
  'Find text in many files': 'Пошук тексту в багатьох файлах',
  'Searches whole folders for a piece of text in an instant, in the terminal. Files that Git ignores are skipped, which keeps the results useful.':
    'Миттєво шукає фрагмент тексту в цілих теках, у терміналі. Файли, які ігнорує Git, пропускаються, тож результати корисні.',
  'Read and change JSON': 'Читання й зміна JSON',
  'Picks and reshapes data in JSON files, in the terminal. It is often used together with curl in scripts.':
    'Вибирає й перетворює дані у файлах JSON, у терміналі. Часто використовується в скриптах разом із curl.',
  'Language models on your computer': 'Мовні моделі на вашому комп’ютері',
  'Downloads language models and lets you talk to them. Nothing leaves this computer.':
    'Завантажує мовні моделі й дає змогу з ними розмовляти. Нічого не залишає цього комп’ютера.',
  'Models answer through a background service, which the setting starts':
    'Моделі відповідають через фонову службу, яку запускає параметр',
  'Run software in containers': 'Програми в контейнерах',
  'Starts ready-made software in closed boxes that do not disturb the rest of the computer. Many servers and databases are offered in this form.':
    'Запускає готові програми в закритих контейнерах, які не заважають решті комп’ютера. У такому вигляді пропонують багато серверів і баз даних.',
  'Docker only works while its background service runs, and the setting starts it':
    'Docker працює, лише поки працює його фонова служба, а параметр її запускає',
  'Containers without a background service': 'Контейнери без фонової служби',
  'Runs the same containers as Docker, as an ordinary user. Most instructions written for Docker work with it.':
    'Запускає ті самі контейнери, що й Docker, від звичайного користувача. З ним працює більшість інструкцій для Docker.',
  'The setting also prepares networks and rights that containers need':
    'Параметр також готує мережі й права, потрібні контейнерам',
  'Another Linux inside this one': 'Ще один Linux усередині цього',
  'Opens a terminal in Ubuntu, Fedora or another system while sharing your home folder. It needs Podman or Docker.':
    'Відкриває термінал в Ubuntu, Fedora чи іншій системі зі спільною домашньою текою. Потрібен Podman або Docker.',
  'Run whole computers in a window': 'Цілі комп’ютери у вікні',
  'Creates virtual computers and shows their screens. Windows and other systems run nearly as fast as alone.':
    'Створює віртуальні комп’ютери й показує їхні екрани. Windows та інші системи працюють майже так само швидко, як окремо.',
  'The setting also lets the app remember its connections':
    'Параметр також дає застосунку змогу запам’ятовувати з’єднання',
  'Try other systems, very simply': 'Інші системи — дуже просто',
  'Downloads and starts other operating systems in a window with a few clicks. For more control over them there is Virtual Machine Manager.':
    'Завантажує й запускає у вікні інші операційні системи за кілька клацань. Більше керування дає Virtual Machine Manager.',
  'Virtual machines from Oracle': 'Віртуальні машини від Oracle',
  'Runs other operating systems in a window, with shared folders and snapshots. Machines made on Windows or macOS can be opened here too.':
    'Запускає інші операційні системи у вікні, зі спільними теками й знімками стану. Відкриває й машини, створені у Windows чи macOS.',
  'VirtualBox needs parts in the kernel, which the setting adds':
    'VirtualBox потребує частин у ядрі, які додає параметр',
  'Learn with flashcards': 'Навчання з картками',
  'Shows each card again just before you would forget it. For languages, exams and anything else to remember.':
    'Показує кожну картку саме перед тим, як ви її забули б. Для мов, іспитів і всього, що треба запам’ятати.',
  'Games for children to learn with': 'Навчальні ігри для дітей',
  'More than a hundred small games for children from two to ten: letters, numbers, puzzles, music and more. Teachers and parents can choose which games are shown and how hard they are.':
    'Понад сто невеликих ігор для дітей від двох до десяти років: літери, числа, головоломки, музика тощо. Учителі й батьки можуть вибрати, які ігри показувати й наскільки складні.',
  'Drawing for small children': 'Малювання для малечі',
  'A paint app with big buttons, funny sounds and stamps, made for children from three. Children can use it alone, and nothing outside of it can be changed by accident.':
    'Застосунок для малювання з великими кнопками, кумедними звуками й штампами, для дітей від трьох років. Діти впораються самі й випадково нічого зайвого не змінять.',
  'The night sky on your screen': 'Нічне небо на вашому екрані',
  'Shows the stars, planets and constellations as seen from any place on earth at any time. Point at a star to learn its name, and let the night pass in seconds.':
    'Показує зорі, планети й сузір’я з будь-якого місця на Землі в будь-який час. Наведіть на зорю, щоб дізнатися назву, або прокрутіть ніч за секунди.',
  'Plan nights with the telescope': 'Ночі з телескопом',
  'A star atlas for observers that also controls telescopes and cameras. It also tells what is worth looking at tonight.':
    'Зоряний атлас для спостерігачів, який також керує телескопами й камерами. Підказує, на що варто подивитися сьогодні вночі.',
  'Fly through the universe': 'Політ крізь Всесвіт',
  'Travel from planet to planet and out to other stars in 3D. Time can run faster or backwards, so you can watch an eclipse from space.':
    'Подорожуйте від планети до планети й до інших зір у 3D. Час може йти швидше чи назад, тож затемнення можна побачити з космосу.',
  'Geometry and algebra you can touch': 'Геометрія й алгебра наочно',
  'Draws functions and figures that move when you drag them. Free of charge for learning; not free software.':
    'Креслить функції й фігури, які рухаються, коли їх тягнути. Безкоштовно для навчання; не є вільною програмою.',
  'The periodic table': 'Періодична таблиця',
  'Tells you about every chemical element and shows molecules in 3D. It is good for looking something up and for learning at school.':
    'Розповідає про кожен хімічний елемент і показує молекули в 3D. Зручна як довідник і для навчання в школі.',
  'Learn the map': 'Вивчення мапи',
  'Practise countries, capitals and flags on maps of the whole world. It counts right answers and shows you what you missed.':
    'Вивчайте країни, столиці й прапори на мапах усього світу. Рахує правильні відповіді й показує, що ви пропустили.',
  'First steps in programming': 'Перші кроки в програмуванні',
  'Move a turtle across the screen with simple commands and learn how programs work. Commands can be written in many languages.':
    'Водіть черепашку екраном простими командами й дізнавайтеся, як працюють програми. Команди можна писати багатьма мовами.',
  'Train your musical ear': 'Тренування музичного слуху',
  'Exercises for hearing intervals, chords and rhythms. It plays, you name what you heard, and it tells you whether you were right.':
    'Вправи на розпізнавання інтервалів, акордів і ритмів. Програма грає, ви називаєте почуте, а вона каже, чи правильно.',
  'Learn to type with ten fingers': 'Набір десятьма пальцями',
  'A typing course from the first keys to full speed, for many keyboards and languages. It shows which keys still slow you down.':
    'Курс набору від перших клавіш до повної швидкості, для багатьох клавіатур і мов. Показує, які клавіші вас іще сповільнюють.',
  'Wikipedia without the internet': 'Вікіпедія без інтернету',
  'Reads Wikipedia and other collections that you have downloaded once, with no connection. Good for travelling, for schools, and for places without a connection.':
    'Читає Вікіпедію та інші збірки, завантажені один раз, без з’єднання. Добре для подорожей, шкіл і місць без зв’язку.',
  'Find places and ways': 'Пошук місць і маршрутів',
  'Search for places, plan a way on foot, by bike or by car, and look up train times in many cities. The maps come from OpenStreetMap, which anyone can improve.':
    'Шукайте місця, плануйте шлях пішки, велосипедом чи автівкою й дізнавайтеся розклад поїздів у багатьох містах. Мапи — з OpenStreetMap, яку може поліпшити кожен.',
  'Work with maps and places': 'Робота з мапами й місцями',
  "Shows and edits geographic data, from a hike's GPS track to a city's plan. Layers from many sources can be put over each other and printed as a map.":
    'Показує й редагує географічні дані — від GPS-треку походу до плану міста. Шари з багатьох джерел можна накласти один на один і надрукувати як мапу.',
  'Your family tree': 'Ваш родовід',
  'Collects people, events, places and sources of your family and draws trees from them. You decide what to share; everything stays on this computer.':
    'Збирає людей, події, місця й джерела вашої родини та креслить родовідні дерева. Ви вирішуєте, чим ділитися; усе лишається на цьому комп’ютері.',
  'A calculator that understands units': 'Калькулятор, який розуміє одиниці',
  'Type what you want to know, such as 5 feet in cm or 20 % of 80. Also solves equations.':
    'Введіть, що хочете дізнатися, наприклад 5 футів у см або 20 % від 80. Розв’язує й рівняння.',
  'Translate texts': 'Переклад текстів',
  'Translates words and texts between many languages and reads them aloud. Uses an online service of your choice.':
    'Перекладає слова й тексти багатьма мовами й читає їх уголос. Використовує мережеву службу на ваш вибір.',
  'Look words up in dictionaries': 'Пошук слів у словниках',
  'Looks a word up in many dictionaries at once, those on your disk and those on the web. Select a word anywhere and it can be looked up at once.':
    'Шукає слово відразу в багатьох словниках — на вашому диску й в інтернеті. Виділіть слово будь-де — і можна одразу його знайти.',
  'Read Wikipedia comfortably': 'Зручне читання Вікіпедії',
  'Opens Wikipedia in a calm window with tabs, bookmarks and a dark view. You can choose the language for each article.':
    'Відкриває Вікіпедію в спокійному вікні з вкладками, закладками й темним виглядом. Мову можна вибрати для кожної статті.',
  'The file manager of GNOME': 'Файловий менеджер GNOME',
  'Browse your folders, disks and servers, with search and a preview of what is inside. Files can be starred, renamed many at a time and shared.':
    'Переглядайте теки, диски й сервери з пошуком і переглядом вмісту. Файли можна позначати зіркою, перейменовувати по кілька й надсилати.',
  'The file manager of KDE': 'Файловий менеджер KDE',
  'Browse your folders in tabs and side by side, with previews, tags and a terminal below. It can be arranged in nearly every way you like.':
    'Переглядайте теки у вкладках і поруч, із переглядом вмісту, мітками й терміналом унизу. Можна впорядкувати майже як завгодно.',
  'A light file manager': 'Легкий файловий менеджер',
  'Opens folders at once and renames many files in one go. It uses little memory and does well on older computers.':
    'Миттєво відкриває теки й перейменовує багато файлів за раз. Займає мало пам’яті й добре працює на старіших комп’ютерах.',
  'The setting also lets add-ons for archives and disks work inside Thunar':
    'Параметр також дає змогу працювати всередині Thunar додаткам для архівів і дисків',
  'The file manager of Cinnamon': 'Файловий менеджер Cinnamon',
  'A friendly file manager with two panes, known from Linux Mint. It comes with small helpers for archives and previews.':
    'Зручний двопанельний файловий менеджер, відомий із Linux Mint. Має невеликі помічники для архівів і перегляду вмісту.',
  'Open and make archives': 'Відкриття й створення архівів',
  'Looks into zip and other archives, takes files out and packs new ones. It fits into the file manager of KDE.':
    'Зазирає в zip та інші архіви, видобуває файли й пакує нові. Пасує до файлового менеджера KDE.',
  'Open and make zip files': 'Відкриття й створення файлів zip',
  'Opens archives such as zip and tar, takes files out and packs new ones. It also opens when you double-click an archive.':
    'Відкриває архіви zip, tar та інші, видобуває файли й пакує нові. Запускається й подвійним клацанням на архіві.',
  'The setting also lets other apps ask it to unpack files':
    'Параметр також дає іншим застосункам змогу просити його розпакувати файли',
  'Archives of all kinds, with passwords': 'Архіви всіх видів, із паролями',
  'Packs and unpacks more than two hundred formats and can protect archives with a password. It can split large archives and check whether they are damaged.':
    'Пакує й розпаковує понад двісті форматів і може захистити архів паролем. Ділить великі архіви й перевіряє, чи їх не пошкоджено.',
  'Pack and unpack in the terminal': 'Архіви в терміналі',
  'The 7z command, which reads and writes 7z, zip and many other archives. Scripts and other apps use it in the background.':
    'Команда 7z, яка читає й записує 7z, zip та багато інших архівів. Скрипти й інші застосунки використовують її у фоні.',
  'See what fills the disk': 'Що заповнює диск',
  'Draws your folders as rings or boxes by size, so the large ones stand out. Start here when the computer says that the disk is full.':
    'Малює ваші теки кільцями чи прямокутниками за розміром, тож великі одразу видно. Почніть звідси, коли комп’ютер каже, що диск заповнено.',
  'Disk use as a round chart': 'Використання диска на круговій діаграмі',
  'Shows what takes up space as coloured rings. Click to look inside a folder.':
    'Показує кольоровими кільцями, що займає місце. Клацніть, щоб зазирнути в теку.',
  'Find duplicate and needless files': 'Пошук однакових і зайвих файлів',
  'Finds files that exist twice, similar pictures and empty folders, and lets you choose what goes. Look through the list before you delete, as with every tool of this kind.':
    'Знаходить файли, що є двічі, схожі зображення й порожні теки та дає вибрати, що вилучити. Перегляньте список перед видаленням, як і з кожним таким засобом.',
  'Find files as you type': 'Пошук файлів під час набору',
  'Lists all files whose names match while you are still typing. It reads the names once and is then ready in an instant.':
    'Показує всі файли з відповідними назвами, ще поки ви вводите. Один раз читає назви, а потім відповідає миттєво.',
  'Back up your files, simply': 'Прості резервні копії файлів',
  'Makes encrypted copies of your files on a disk or in a cloud, on its own every day or week, and brings them back. You choose the folders once and need not think of it again.':
    'Створює зашифровані копії ваших файлів на диску чи в хмарі, щодня чи щотижня, і повертає їх. Один раз виберіть теки — і більше про це не думайте.',
  'Backups you can look into': 'Резервні копії, у які можна зазирнути',
  'Saves your files to a disk or server, only what changed each time. Open any earlier state like a folder.':
    'Зберігає файли на диск чи сервер, щоразу лише змінене. Будь-який попередній стан відкривається як тека.',
  'Backups with Borg, in a window': 'Резервні копії Borg у вікні',
  'Plans encrypted Borg backups, several if you like, and lets you look into each of them. Old backups are thinned out by rules that you set.':
    'Планує зашифровані резервні копії Borg, за потреби кілька, і дає зазирнути в кожну. Старі копії проріджуються за вашими правилами.',
  'Copy files to any cloud': 'Копіювання файлів у будь-яку хмару',
  'Copies and syncs files with more than seventy online storages, in the terminal. It can also show a cloud as if it were a folder.':
    'Копіює й синхронізує файли з понад сімдесятьма мережевими сховищами, у терміналі. Може показати хмару так, ніби це тека.',
  'Compare and sync two folders': 'Порівняння й синхронізація двох тек',
  'Shows what differs between two folders and copies just that. You see what will happen before anything is copied.':
    'Показує, чим відрізняються дві теки, і копіює лише це. Ви бачите, що станеться, ще до копіювання.',
  'Look after disks and USB sticks': 'Догляд за дисками й флешками',
  'Formats disks and sticks, checks their health, and writes images to them. Take care with the formatting: it deletes what is there.':
    'Форматує диски й флешки, перевіряє їхній стан і записує на них образи. Обережно з форматуванням: воно видаляє все, що там є.',
  'The setting also starts the service that lets the app change disks':
    'Параметр також запускає службу, яка дає застосунку змогу змінювати диски',
  'Resize and move partitions': 'Зміна розміру й перенесення розділів',
  'Makes, resizes, moves and checks the parts a disk is divided into. Make a backup first, as a power cut in the middle can lose data.':
    'Створює, змінює, переносить і перевіряє частини, на які поділено диск. Спершу зробіть резервну копію: вимкнення живлення посередині може знищити дані.',
  'Arrange disks and partitions': 'Упорядкування дисків і розділів',
  'Shows how your disks are divided and changes it, with a list of steps you confirm first. It knows many kinds of file systems, encrypted ones too.':
    'Показує, як поділено диски, і змінює це за списком кроків, який ви спершу підтверджуєте. Знає багато файлових систем, зокрема зашифровані.',
  'The setting also adds the helper that is allowed to change disks':
    'Параметр також додає помічника, якому дозволено змінювати диски',
  'Write a system image to a USB stick': 'Запис образу системи на флешку',
  'Turns a downloaded system image into a stick that a computer can start from. It checks which stick you mean, as everything on it is deleted.':
    'Перетворює завантажений образ системи на флешку, з якої може запуститися комп’ютер. Перепитує, яку саме флешку взяти, бо все на ній буде видалено.',
  'Lock files away in a safe': 'Файли під замком',
  'Makes encrypted containers and disks that open on Linux, Windows and macOS. Part of it is under a licence that is not counted as free software.':
    'Створює зашифровані контейнери й диски, які відкриваються в Linux, Windows і macOS. Частину його ліцензії не вважають вільною.',
  'Get lost files back': 'Повернення втрачених файлів',
  'Finds lost partitions and, with PhotoRec, deleted photos and documents. Works in the terminal.':
    'Знаходить втрачені розділи, а з PhotoRec — видалені фото й документи. Працює в терміналі.',
  'See what the computer is busy with': 'Чим зайнятий комп’ютер',
  'Lists running programs with their use of processor and memory, in the terminal. You can sort them, search and end one that hangs.':
    'Показує запущені програми й використання ними процесора та пам’яті, у терміналі. Їх можна сортувати, шукати й завершувати, якщо зависли.',
  'A colourful monitor for the terminal': 'Барвистий монітор для термінала',
  'Draws processor, memory, disks and network as live charts in the terminal. Everything can be clicked with the mouse as well.':
    'Малює процесор, пам’ять, диски й мережу живими графіками в терміналі. Усе можна натискати й мишею.',
  'A very fast terminal': 'Дуже швидкий термінал',
  'A terminal window drawn by the graphics card. Simple and quick.':
    'Вікно термінала, яке малює відеокарта. Просте й швидке.',
  'A terminal with pictures and tabs': 'Термінал із зображеннями й вкладками',
  'A quick terminal with tabs and split windows that can also show pictures. It is set up in one text file.':
    'Швидкий термінал із вкладками й поділом вікна, який може показувати й зображення. Налаштовується в одному текстовому файлі.',
  'A terminal with tabs and panes': 'Термінал із вкладками й панелями',
  'A terminal with tabs, panes and connections to other computers, set up in one file. It can also show pictures and keep sessions on other computers.':
    'Термінал із вкладками, панелями й з’єднаннями з іншими комп’ютерами, налаштований в одному файлі. Може показувати зображення й зберігати сеанси на інших комп’ютерах.',
  'The terminal of KDE': 'Термінал KDE',
  'A terminal with tabs, split views and saved profiles. It can watch a task and tell you when it is finished.':
    'Термінал із вкладками, поділом вікна й збереженими профілями. Може стежити за завданням і повідомити, коли воно завершиться.',
  'A friendly command line': 'Дружній командний рядок',
  'Suggests commands while you type and colours them, with nothing to set up. Commands in scripts are written a little differently from Bash.':
    'Підказує команди під час набору й розфарбовує їх, без налаштування. Команди в скриптах пишуться трохи інакше, ніж у Bash.',
  'Only the setting makes fish usable as a login shell, with completions for all installed apps':
    'Лише з параметром fish може бути оболонкою входу, з доповненнями для всіх встановлених застосунків',
  'A powerful command line': 'Потужний командний рядок',
  'A shell close to Bash with better completion and many add-ons. It takes some setting up and then does a lot for you.':
    'Оболонка, близька до Bash, з кращим доповненням і багатьма додатками. Потребує деякого налаштування, зате потім робить багато за вас.',
  'Only the setting makes Zsh usable as a login shell, with completions for all installed apps':
    'Лише з параметром Zsh може бути оболонкою входу, з доповненнями для всіх встановлених застосунків',
  'A prompt that tells you more': 'Запрошення, яке каже більше',
  'Shows branch, language version and more in front of your commands, in any shell. It shows only what matters in the folder you are in.':
    'Показує перед командами гілку, версію мови тощо, у будь-якій оболонці. Показує лише те, що важливо в поточній теці.',
  'The setting hooks Starship into every shell': 'Параметр вмикає Starship у кожній оболонці',
  'Your computer at a glance': 'Ваш комп’ютер одним поглядом',
  'Prints a short overview of hardware and system in the terminal. People like to show it in pictures of their desktop.':
    'Виводить у терміналі короткий огляд обладнання й системи. Його люблять показувати на знімках стільниці.',
  'Download files from the terminal': 'Завантаження файлів із термінала',
  'Fetches files and whole websites by their address, in the terminal. A download that was broken off can be continued.':
    'Завантажує файли й цілі вебсайти за їхньою адресою, у терміналі. Перерване завантаження можна продовжити.',
  'Talk to web addresses': 'Звернення до вебадрес',
  'Sends requests to web addresses and shows or saves the answer, in the terminal. Most instructions on the web that fetch something use it.':
    'Надсилає запити на вебадреси й показує чи зберігає відповідь, у терміналі. Його використовує більшість інструкцій, які щось завантажують.',
  'Processor, memory, disks and graphics': 'Процесор, пам’ять, диски й графіка',
  'Shows with clear charts what the computer is doing and which apps use the most. It looks much like the task manager that people know from Windows.':
    'Наочними графіками показує, що робить комп’ютер і які застосунки найбільше його навантажують. Дуже схожий на диспетчер завдань із Windows.',
  'See and end running apps': 'Запущені застосунки',
  'Lists running apps and lets you end one that no longer answers. It also shows how full memory and disks are.':
    'Показує запущені застосунки й дає завершити той, що не відповідає. Показує також, наскільки заповнено пам’ять і диски.',
  'More choices for the GNOME desktop': 'Більше налаштувань для стільниці GNOME',
  "Fonts, window buttons, themes and other choices that GNOME's own settings leave out. Go slowly, and you can always set a choice back.":
    'Шрифти, кнопки вікон, теми та інше, чого немає в параметрах самого GNOME. Не поспішайте: кожну зміну можна повернути.',
  'Add-ons for the GNOME desktop': 'Розширення для стільниці GNOME',
  'Finds, adds and removes extensions of the GNOME desktop. Extensions are made by volunteers and may stop working after an update.':
    'Знаходить, додає й вилучає розширення стільниці GNOME. Їх створюють волонтери, і після оновлення вони можуть перестати працювати.',
  'Clear out what is no longer needed': 'Прибирання непотрібного',
  'Deletes caches, logs and traces of many apps. It shows first what would go.':
    'Видаляє кеші, журнали й сліди багатьох застосунків. Спершу показує, що буде видалено.',
  'Manage saved passwords and keys': 'Збережені паролі й ключі',
  'Shows the passwords that apps keep in the keyring, and your SSH and GPG keys. Passwords can be looked at and deleted here, and keys made.':
    'Показує паролі, які застосунки тримають у в’язці ключів, і ваші ключі SSH та GPG. Тут їх можна переглядати й видаляти, а ключі — створювати.',
  'The setting also lets SSH ask for passwords in a window':
    'Параметр також дає SSH змогу запитувати паролі у вікні',
  'Apps from Flathub': 'Застосунки з Flathub',
  'Runs apps from Flathub and other stores, beside those that NixOS brings. Such apps update on their own and are not part of your restore points.':
    'Запускає застосунки з Flathub та інших крамниць поруч із тими, що надає NixOS. Вони оновлюються самі й не входять до точок відновлення.',
  'The setting also prepares the desktop for apps that run in a box of their own':
    'Параметр також готує стільницю до застосунків, які працюють в окремому контейнері',
  'Connect Bluetooth devices': 'Під’єднання пристроїв Bluetooth',
  'Pairs and connects headphones, mice and phones on desktops that have no Bluetooth settings of their own. GNOME and KDE have such settings already.':
    'Створює пару й з’єднує навушники, миші й телефони на стільницях без власних параметрів Bluetooth. У GNOME і KDE такі параметри вже є.',
  'The setting also starts the helper that talks to the Bluetooth adapter':
    'Параметр також запускає помічника, який працює з адаптером Bluetooth',
  'Set up gaming mice': 'Налаштування ігрових мишей',
  'Changes speed, buttons and lights of many gaming mice. What you set is kept in the mouse itself, so it works on other computers too.':
    'Змінює швидкість, кнопки й підсвітку багатьох ігрових мишей. Налаштування зберігаються в самій миші, тож діють і на інших комп’ютерах.',
  'Piper needs a background service, which the setting starts':
    'Piper потребує фонової служби, яку запускає параметр',
  'Look after Logitech devices': 'Пристрої Logitech',
  'Pairs Logitech mice and keyboards, shows their battery and changes their buttons. It knows mice and keyboards with the small Unifying or Bolt receiver.':
    'Створює пару з мишами й клавіатурами Logitech, показує заряд і змінює кнопки. Знає миші й клавіатури з маленьким приймачем Unifying або Bolt.',
  'The setting also gives you the right to reach the receiver':
    'Параметр також дає вам право доступу до приймача',
  'Set the coloured lights': 'Кольорова підсвітка',
  'Sets the lights of mainboards, keyboards, mice and fans of many makers in one app. Nothing is sent to the makers, and no account is needed.':
    'Налаштовує підсвітку материнських плат, клавіатур, мишей і вентиляторів багатьох виробників в одному застосунку. Виробникам нічого не надсилається, обліковий запис не потрібен.',
  'The setting also gives you the right to reach the lights':
    'Параметр також дає вам право доступу до підсвітки',
  'Add and look after printers': 'Додавання й догляд за принтерами',
  'Finds printers, adds them and shows what is waiting to be printed. GNOME and KDE have such settings already.':
    'Знаходить і додає принтери та показує чергу друку. У GNOME і KDE такі параметри вже є.',
  'The setting also adds the service that sets up new printers when you plug them in':
    'Параметр також додає службу, яка налаштовує нові принтери, коли їх під’єднати',
  Calculate: 'Обчислення',
  'A calculator for every day, with modes for science, money and programming. It also changes units and currencies.':
    'Калькулятор на щодень, із режимами для науки, фінансів і програмування. Переводить також одиниці й валюти.',
  'Alarms, timers and world clocks': 'Будильники, таймери й світовий час',
  'Shows the time in other places and rings when it should. A stopwatch and a timer are there as well.':
    'Показує час в інших місцях і дзвонить, коли треба. Є також секундомір і таймер.',
  'The weather where you are': 'Погода там, де ви',
  'Shows the weather of the next hours and days for the places you choose. The forecast comes from the Norwegian weather service.':
    'Показує погоду на наступні години й дні для вибраних місць. Прогноз — від норвезької метеослужби.',
  'Read what the system reports': 'Повідомлення системи',
  'Shows messages of the system and its services, sorted by importance. A help when something went wrong and you want to know what.':
    'Показує повідомлення системи й служб, упорядковані за важливістю. Допоможе з’ясувати, що пішло не так.',
  'Remember what you copied': 'Пам’ятає, що ви копіювали',
  'Keeps a history of what you copied, with search, so nothing is lost when you copy again. Passwords can be kept out of it.':
    'Зберігає історію скопійованого з пошуком, тож нове копіювання нічого не знищує. Паролі можна не зберігати.',
  'Look at and compare fonts': 'Перегляд і порівняння шрифтів',
  'Shows all fonts on this computer side by side with a text of your own. It can also switch single ones off without removing them.':
    'Показує поруч усі шрифти цього комп’ютера на вашому тексті. Може вимкнути окремі з них, не вилучаючи.',
  'Have the screen read aloud': 'Читання екрана вголос',
  'Reads what is on the screen aloud or sends it to a Braille display. It works in the desktop, in office apps and in most browsers.':
    'Читає вміст екрана вголос або надсилає його на дисплей Брайля. Працює на стільниці, в офісних застосунках і більшості браузерів.',
  'The setting also starts the speech service and the links to other apps':
    'Параметр також запускає службу мовлення й зв’язки з іншими застосунками',
  'Run Android apps': 'Застосунки Android',
  'Runs a whole Android system in a box and shows its apps as windows. Needs a Wayland desktop.':
    'Запускає цілу систему Android у контейнері й показує її застосунки як вікна. Потрібна стільниця Wayland.',
  'Android runs in a container, which only the setting can prepare':
    'Android працює в контейнері, який може підготувати лише параметр',
};
