/** Apps we wrote about. */
import type { Texts } from '../say.ts';

export const apps: Texts = {
  'Browse the web': '浏览网页',
  'A web browser made by a non-profit. It blocks many trackers on its own, has add-ons for almost everything, and keeps bookmarks and passwords in step between your devices.':
    '由非营利组织开发的网页浏览器。它自带对许多跟踪器的拦截，几乎什么功能都有附加组件，还能在设备之间同步书签和密码。',
  'NixOS has a setting of its own for Firefox, which lets languages and add-on rules be set here too':
    'NixOS 有 Firefox 的专用设置，也可以在这里设置语言和附加组件规则',
  'Browse the web, the open base of Chrome': '浏览网页，Chrome 的开源基础',
  'The open-source browser that Google Chrome is built from. It looks and works almost the same, without the parts that Google adds.':
    'Google Chrome 所基于的开源浏览器。外观和使用方式几乎相同，但没有 Google 添加的部分。',
  'Browse the web with your Google account': '用 Google 账户浏览网页',
  "Google's web browser. It keeps bookmarks, passwords and open tabs in step through a Google account. It is free of charge but not free software.":
    'Google 的网页浏览器。它通过 Google 账户同步书签、密码和打开的标签页。免费使用，但不是自由软件。',
  'Browse the web with ads blocked': '浏览网页，屏蔽广告',
  'A web browser that blocks advertisements and trackers from the first start. It understands the extensions made for Chrome.':
    '从首次启动起就屏蔽广告和跟踪器的网页浏览器。支持为 Chrome 制作的扩展。',
  'Firefox, set up for privacy': '注重隐私的 Firefox',
  'A variant of Firefox that reports nothing home and blocks trackers strictly. Some websites may ask you to sign in more often.':
    'Firefox 的变体，不回传任何数据，并严格拦截跟踪器。有些网站可能会更频繁地要求登录。',
  'Browse without being followed': '不被跟踪地浏览',
  'A browser that sends everything through several computers around the world, so websites cannot tell where you are. Pages load more slowly than usual.':
    '通过世界各地的多台电脑转发所有流量的浏览器，让网站无法得知访问者的位置。网页加载比平常慢。',
  'A small and simple web browser': '小巧简单的网页浏览器',
  'A light browser that fits into the GNOME desktop. It can turn a website into an app of its own.':
    '与 GNOME 桌面融为一体的轻量浏览器。可以将网站变成独立的应用。',
  'A web browser you can rearrange': '可以自由布置的网页浏览器',
  'A browser with tab groups, notes, a mail client and many ways to arrange the window. It is free of charge; part of it is not free software.':
    '带有标签页分组、笔记和邮件客户端的浏览器，窗口布局方式多样。免费使用，但有一部分不是自由软件。',
  'Keep passwords in one locked file': '将密码保存在一个加密文件中',
  'Stores your passwords in an encrypted file that stays with you. It fills them in on websites and makes new strong ones. Nothing is sent to anybody.':
    '将密码存储在由自己保管的加密文件中。可在网站上自动填写密码，也能生成新的强密码。不会向任何人发送任何内容。',
  'Passwords on all your devices': '所有设备上的密码',
  'A password manager that keeps your encrypted vault in step between computers and phones. You need an account with Bitwarden or a server of your own.':
    '在电脑和手机之间同步加密保险库的密码管理器。需要 Bitwarden 账户或自己的服务器。',
  'Passwords for you and your family': '个人和家人的密码',
  'A password manager with shared vaults for families and teams. It needs a subscription and is not free software.':
    '为家庭和团队提供共享保险库的密码管理器。需要订阅，不是自由软件。',
  'The setting also lets 1Password unlock with your system password and talk to the browser':
    '此设置还能让 1Password 用系统密码解锁并与浏览器通信',
  'Download and share torrents': '下载和分享种子',
  'A torrent client with a built-in search and no advertisements. You can order downloads, limit their speed and pick single files.':
    '内置搜索、没有广告的 BT 客户端。可以调整下载顺序、限制速度，或只选择个别文件。',
  'A light torrent client': '轻量的 BT 客户端',
  'Downloads torrents with a window that stays out of the way. It uses little memory and few settings are needed.':
    '窗口简洁、不打扰人的下载工具。占用内存少，几乎无需设置。',
  'Copy files to and from servers': '与服务器之间复制文件',
  'Shows your folders beside those of a server and copies files between them. It speaks FTP, FTPS and SFTP and remembers your servers.':
    '并排显示本地和服务器的文件夹，并在两者之间复制文件。支持 FTP、FTPS 和 SFTP，并会记住服务器。',
  'Sync folders with your Nextcloud': '与 Nextcloud 同步文件夹',
  'Keeps folders on this computer the same as those on a Nextcloud server. You choose which folders, and see at a glance when all is up to date.':
    '让这台电脑上的文件夹与 Nextcloud 服务器上的保持一致。可以选择文件夹，同步状态一目了然。',
  'Sync a folder with Dropbox': '与 Dropbox 同步文件夹',
  'Keeps one folder the same on all your devices through a Dropbox account. It is not free software.':
    '通过 Dropbox 账户让一个文件夹在所有设备上保持一致。不是自由软件。',
  'Sync folders between your own devices': '在自己的设备之间同步文件夹',
  'Keeps folders the same on several devices, directly between them and encrypted, with no company in the middle. It runs in the background and is set up in the browser.':
    '让多台设备上的文件夹保持一致，设备之间直接加密传输，不经过任何公司。它在后台运行，用浏览器设置。',
  'The setting keeps Syncthing running in the background from the start of the computer':
    '此设置让 Syncthing 从电脑启动时起就在后台运行',
  'Send files to devices nearby': '向附近的设备发送文件',
  'Sends files and messages to phones and computers on the same network. No account, no cable and no internet are needed.':
    '向同一网络中的手机和电脑发送文件和消息。无需账户、数据线和互联网。',
  'The setting also opens the firewall, so that other devices can find this computer':
    '此设置还会开放防火墙，让其他设备可以找到这台电脑',
  "See and use another computer's screen": '查看和使用另一台电脑的屏幕',
  'Opens the desktop of another computer in a window. It speaks RDP, VNC and SSH and keeps a list of the computers you use.':
    '在窗口中打开另一台电脑的桌面。支持 RDP、VNC 和 SSH，并保存常用电脑的列表。',
  'Help somebody from far away': '远程帮助他人',
  'Shows and controls the screen of another computer over the internet. You can use your own server, so nobody else is in between.':
    '通过互联网显示和控制另一台电脑的屏幕。可以使用自己的服务器，中间没有其他人。',
  'Remote help with TeamViewer': '用 TeamViewer 远程协助',
  'Lets somebody help you from far away, or you them, with a number and a password. Free of charge at home; not free software.':
    '凭编号和密码接受或提供远程帮助。家庭使用免费，但不是自由软件。',
  'TeamViewer only connects while its background service runs, and the setting starts it':
    'TeamViewer 需要后台服务运行才能连接，此设置会启动该服务',
  'Hide where you browse from': '隐藏上网位置',
  "Sends your traffic through Mullvad's servers, so websites do not see your address. You need an account number, which is paid by the month.":
    '通过 Mullvad 的服务器发送流量，让网站看不到真实地址。需要按月付费的账号。',
  'The window needs a background service, which the setting starts': '其窗口需要后台服务，此设置会启动该服务',
  'Your devices in one private network': '将自己的设备连入同一个专用网络',
  'Joins your computers and phones into a private network, wherever they are. You sign in once on each device.':
    '无论电脑和手机在哪里，都将它们连入同一个专用网络。每台设备只需登录一次。',
  'Tailscale only connects while its background service runs, and the setting starts it':
    'Tailscale 需要后台服务运行才能连接，此设置会启动该服务',
  'Read news from your favourite websites': '阅读喜爱网站的新闻',
  'Collects new articles from websites you follow in one place. It can work alone or with an online feed service.':
    '将关注网站的新文章汇集到一处。可以单独使用，也可以配合在线订阅服务。',
  'Save videos and sound from the web': '保存网上的视频和声音',
  'Paste the address of a video and choose the quality, or only the sound. It can fetch whole playlists.':
    '粘贴视频地址，选择画质或仅保存声音。可以下载整个播放列表。',
  'E-mail, calendar and address book': '电子邮件、日历和通讯录',
  'Reads and sorts the mail of all your accounts in one window, with a calendar and contacts beside it. Add-ons teach it more.':
    '在一个窗口中阅读和整理所有账户的邮件，旁边就是日历和联系人。附加组件可以增加更多功能。',
  'NixOS has a setting of its own for Thunderbird, which lets its preferences be set here too':
    'NixOS 有 Thunderbird 的专用设置，也可以在这里设置其首选项',
  'E-mail and calendar for work': '用于工作的电子邮件和日历',
  "Mail, calendar, tasks and contacts in one window. It works with Microsoft Exchange and with GNOME's online accounts.":
    '在一个窗口中管理邮件、日历、任务和联系人。支持 Microsoft Exchange 和 GNOME 在线账户。',
  'The setting also starts the background parts that fetch mail and appointments':
    '此设置还会启动获取邮件和日程的后台组件',
  'E-mail as simple as a chat': '像聊天一样简单的电子邮件',
  'A mail app that shows each conversation as one thread. Few settings, quick search, made for GNOME.':
    '将每个对话显示为一个会话的邮件应用。设置少，搜索快，为 GNOME 设计。',
  'The setting also lets Geary keep your passwords in the keyring': '此设置还能让 Geary 将密码保存在密钥环中',
  'Private messages and calls': '私密消息和通话',
  'Messages and calls that only you and the other person can read. It pairs with Signal on your phone.':
    '只有通信双方才能看到的消息和通话。与手机上的 Signal 配对使用。',
  'Chat, groups and channels': '聊天、群组和频道',
  'Fast chats, large groups and channels, the same on all devices. You sign in with your phone number.':
    '快速的聊天、大型群组和频道，在所有设备上保持一致。用手机号码登录。',
  'Your WhatsApp chats in a window': '窗口中的 WhatsApp 聊天',
  'Shows WhatsApp in a window of its own. You link it by scanning a code with your phone. It is made by volunteers, not by WhatsApp.':
    '在独立窗口中显示 WhatsApp。用手机扫码即可关联。由志愿者制作，并非出自 WhatsApp。',
  'Chat on the open Matrix network': '在开放的 Matrix 网络上聊天',
  'Private chats, rooms and calls on a network that many organisations run together. Anyone can choose, or run, a server.':
    '在由众多组织共同运行的网络上私聊、加入聊天室和通话。任何人都可以选择或运行服务器。',
  'Talk and play with your communities': '与社群聊天和游戏',
  'Voice, video and text for groups of friends and communities. You need an account. It is not free software.':
    '为朋友和社群提供语音、视频和文字聊天。需要账户。不是自由软件。',
  'Messages for your team': '团队消息',
  'Channels and messages for people who work together. You need an account with a workspace. It is not free software.':
    '为协作的人提供频道和消息。需要工作区账户。不是自由软件。',
  'Video meetings': '视频会议',
  'Joins and holds video meetings, with screen sharing and chat. It is not free software.':
    '加入和举行视频会议，支持屏幕共享和聊天。不是自由软件。',
  'Microsoft Teams in a window': '窗口中的 Microsoft Teams',
  'Opens Microsoft Teams in a window of its own with notifications. It is made by volunteers, not by Microsoft.':
    '在独立窗口中打开 Microsoft Teams，并带有通知。由志愿者制作，并非出自 Microsoft。',
  'Video meetings without an account': '无需账户的视频会议',
  'Opens a video meeting with one click and one link to share. Nobody needs an account.':
    '点击一下即可打开视频会议，分享一个链接即可。任何人都无需账户。',
  'Clear voice chat for groups': '清晰的群组语音聊天',
  'Talk with a group with very little delay, during games or work. Somebody in the group runs the server.':
    '在游戏或工作时与一群人低延迟通话。服务器由群组中的某个人运行。',
  'Team chat on your own server': '自有服务器上的团队聊天',
  'Channels and messages for teams that keep their talks on a server of their own. You sign in to the server of your team or school.':
    '为使用自有服务器的团队提供频道和消息。登录团队或学校的服务器即可。',
  'Matrix chat made for GNOME': '为 GNOME 设计的 Matrix 聊天',
  'A calm chat app for the open Matrix network, with encrypted rooms. It keeps to the essentials and fits into the GNOME desktop.':
    '用于开放的 Matrix 网络的简洁聊天应用，支持加密聊天室。只保留必要功能，与 GNOME 桌面融为一体。',
  'Chat on IRC': '在 IRC 上聊天',
  'Joins the chat rooms that many open-source projects use. It remembers your rooms and tells you when your name is said.':
    '加入许多开源项目使用的聊天室。它会记住聊天室，并在有人提到自己时通知。',
  'Mastodon and the fediverse': 'Mastodon 和联邦宇宙',
  'Reads and writes posts on Mastodon and related networks, in a clean window with support for several accounts. You sign in with an account on any server of the network.':
    '在简洁的窗口中阅读和发布 Mastodon 及相关网络的嘟文，支持多个账户。用该网络任一服务器的账户登录。',
  'Your phone and computer together': '手机与电脑互联',
  "Shows your phone's notifications on the computer, shares files and the clipboard, and turns the phone into a remote control. Both only need to be on the same network, with the KDE Connect app on the phone.":
    '在电脑上显示手机通知，共享文件和剪贴板，并将手机变成遥控器。两者只需在同一网络中，手机上装有 KDE Connect 应用。',
  'The setting also opens the firewall, so that your phone can find this computer':
    '此设置还会开放防火墙，让手机可以找到这台电脑',
  'Write, calculate and present': '写作、计算和演示',
  'A complete office suite: letters, tables, slides, drawings. It opens and saves the files of Microsoft Office.':
    '完整的办公套件：文档、表格、幻灯片、绘图。可以打开和保存 Microsoft Office 文件。',
  "An office suite close to Microsoft's": '接近 Microsoft 的办公套件',
  'Edits documents, tables and slides with buttons where people from Microsoft Office look for them. Layouts of docx and xlsx files stay close to the original.':
    '编辑文档、表格和幻灯片，按钮位置与 Microsoft Office 相近。docx 和 xlsx 文件的排版与原件接近。',
  'Read PDF files': '阅读 PDF 文件',
  'Opens PDF files and other documents, finds text in them, fills in forms and prints them. The one to start with if you only want to read.':
    '打开 PDF 文件和其他文档，查找文字、填写表单和打印。只想阅读的话，从它开始就好。',
  'The setting also lets other apps show previews of documents': '此设置还能让其他应用显示文档预览',
  'Read and mark up PDFs and books': '阅读和批注 PDF 与书籍',
  'Reads PDFs, e-books and comics. You can highlight, draw and write notes in the margin, and check signatures.':
    '阅读 PDF、电子书和漫画。可以高亮、绘画、在页边写笔记，以及检查签名。',
  'Read e-books': '阅读电子书',
  'Shows e-books the way you like to read: font, width, colours, one page or two. Remembers where you were.':
    '按喜欢的方式显示电子书：字体、宽度、颜色、单页或双页。会记住上次读到的位置。',
  'Look after your e-book library': '管理电子书库',
  'Sorts your e-books, changes them from one format to another, and copies them to a reader such as Kindle or Kobo. It can also fetch news to read later and has a reader of its own.':
    '整理电子书，转换格式，并复制到 Kindle 或 Kobo 等阅读器。还可以获取新闻供以后阅读，并自带阅读器。',
  'Accounts for home and small business': '家庭和小型企业记账',
  'Keeps your books with double entry: bank accounts, income, bills, shares. Reports show where the money goes.':
    '用复式记账法管理账目：银行账户、收入、账单、股票。报表显示资金去向。',
  'See where your money goes': '了解钱花在哪里',
  'Read in statements from your bank, sort spending into groups and see it as charts. Made for private use.':
    '导入银行对账单，将支出分类并以图表查看。适合个人使用。',
  'Your appointments': '自己的日程',
  'Shows your week and month at a glance. It works together with online calendars that are set up in GNOME.':
    '周和月的安排一目了然。可与 GNOME 中设置的在线日历配合使用。',
  'Lay out magazines and flyers': '杂志和传单排版',
  'Places text and pictures exactly on the page, for leaflets, posters and books, and makes files that print shops accept. It takes a little learning; for letters, an office suite is easier.':
    '在页面上精确放置文字和图片，用于传单、海报和书籍，并生成印刷厂可用的文件。需要花些时间学习；写信用办公套件更简单。',
  'Merge, split and turn PDF pages': '合并、拆分和旋转 PDF 页面',
  'Puts PDF files together, takes pages out, turns and re-orders them by dragging. The originals stay as they are until you save.':
    '通过拖动合并 PDF 文件、取出页面、旋转和重新排序。保存之前原件保持不变。',
  'Collect and cite sources': '收集和引用文献',
  'Saves articles and books while you browse, keeps them sorted, and writes the bibliography of your paper for you. It works together with LibreOffice and keeps PDFs beside their entries.':
    '浏览时保存文章和书籍，分类整理，并为论文生成参考文献。可与 LibreOffice 配合使用，并将 PDF 与条目放在一起。',
  'Scan paper into files': '将纸张扫描成文件',
  'Scans pages from a flatbed or a feeder and saves them as PDF or picture. Turn, crop and re-order pages before saving.':
    '从平板或进纸器扫描页面，保存为 PDF 或图片。保存之前可以旋转、裁剪和重新排序。',
  'Draw diagrams and flow charts': '绘制图表和流程图',
  'Boxes, arrows and hundreds of ready shapes for flow charts, networks and plans. Works without an account. Its licence has limits that make it not free software.':
    '用方框、箭头和数百种现成图形绘制流程图、网络图和平面图。无需账户即可使用。其许可证有所限制，因此不是自由软件。',
  'A text editor with many talents': '多才多艺的文本编辑器',
  'Edits texts and code with tabs, colours for hundreds of languages, and a quick way to find things in many files. It also works with projects, Git and language servers, if you like.':
    '编辑文本和代码，支持标签页、数百种语言的着色，并能在多个文件中快速查找。还可以按需使用项目、Git 和语言服务器。',
  'A plain and simple text editor': '简单朴素的文本编辑器',
  'Opens and changes plain text files. It keeps what you wrote even when you forgot to save.':
    '打开和更改纯文本文件。即使忘记保存，也会保留写下的内容。',
  'Notes that link to each other': '互相链接的笔记',
  'Notes in plain Markdown files in a folder of yours, with links between them and a map of how they hang together. Not free software; your notes stay plain files.':
    '用自己文件夹中的 Markdown 纯文本文件记笔记，笔记之间可以链接，并有显示其关联的图谱。不是自由软件；笔记始终是普通文件。',
  'Notes and to-do lists that sync': '可同步的笔记和待办事项',
  'Notes and to-do lists in notebooks, kept in step between computer and phone through a storage you choose. It can read in notes from Evernote.':
    '笔记本中的笔记和待办事项，通过自选的存储在电脑和手机之间同步。可以导入 Evernote 的笔记。',
  'An outliner for your thoughts': '整理思路的大纲工具',
  'Write in points, a page for each day, and link what belongs together. Everything stays in files on this computer.':
    '逐条书写，每天一页，并将相关内容链接起来。一切都保存在这台电脑的文件中。',
  'Handwritten notes and marks on PDFs': '手写笔记和 PDF 批注',
  'Write by hand with a pen or mouse, on blank paper or on top of a PDF. Handy for lectures and for signing forms.':
    '用笔或鼠标在空白页或 PDF 上书写。适合听课和签署表单。',
  'Sketch and write by hand': '手绘和手写',
  'An endless sheet for handwriting and sketches with a pen. It can bring in pictures and PDFs to write on.':
    '用笔手写和画草图的无限画布。可以导入图片和 PDF 并在上面书写。',
  'To-do lists': '待办事项',
  'Lists of what is to be done, with dates, notes and smaller steps. It can sync with Nextcloud and other services.':
    '待办事项列表，带有日期、备注和子任务。可与 Nextcloud 和其他服务同步。',
  'Write without distraction': '专注写作',
  'A calm page for longer texts in Markdown, with a preview and export to PDF and other formats. Nothing else is on the screen while you write.':
    '用 Markdown 书写长文的宁静页面，可以预览并导出为 PDF 等格式。写作时屏幕上没有其他内容。',
  'Mind maps': '思维导图',
  'Spread out ideas from one thought in the middle. Add pictures, notes and tasks, and share the map as a picture.':
    '从中间的一个想法展开思路。可以添加图片、备注和任务，并将导图作为图片分享。',
  'Edit photos and pictures': '编辑照片和图片',
  'A full image editor: retouch, cut out, change colours, work with layers. It opens most picture formats, Photoshop files included.':
    '功能完整的图像编辑器：修饰、抠图、调色、使用图层。可以打开大多数图片格式，包括 Photoshop 文件。',
  'Paint and draw': '绘画',
  'A painting app made with artists, with hundreds of brushes and support for pen tablets. Also for comics and animation.':
    '与艺术家共同打造的绘画应用，有数百种画笔并支持数位板。也适合漫画和动画。',
  'Draw logos and vector graphics': '绘制标志和矢量图',
  'Draws with lines and shapes that stay sharp at every size: logos, icons, posters, cutting patterns. Files are saved as SVG, which every browser can show.':
    '用在任何大小下都清晰的线条和形状绘制：标志、图标、海报、裁切图样。文件保存为所有浏览器都能显示的 SVG。',
  'Develop photos from your camera': '冲洗相机照片',
  'Develops raw files from cameras without changing the originals, and sorts large collections of photos. There is a lot to discover; start with exposure and white balance.':
    '处理相机的 RAW 文件而不改动原件，并整理大量照片。功能丰富，可以从曝光和白平衡开始。',
  'Develop raw photos in detail': '精细处理 RAW 照片',
  'Gets the most out of raw files with fine control over sharpness, noise and colour. The original files stay untouched, so you can always begin again.':
    '通过精细控制锐度、噪点和颜色，充分发挥 RAW 文件的潜力。原文件不受影响，随时可以重新开始。',
  'Sort thousands of photos': '整理成千上万张照片',
  'Keeps a large photo collection in order with tags, ratings, places and faces. Imports straight from the camera.':
    '用标签、评分、地点和人脸管理大量照片。可直接从相机导入。',
  'A simple photo album': '简单的相册',
  'Imports photos from camera and phone, sorts them by event, and mends small flaws such as red eyes. The originals stay untouched, and you can always go back to them.':
    '从相机和手机导入照片，按事件整理，并修正红眼等小瑕疵。原件不受影响，随时可以恢复。',
  'Look at pictures': '查看图片',
  'Opens pictures quickly and lets you leaf through a folder. Turn, crop and print are there when needed.':
    '快速打开图片并翻看文件夹。需要时可以旋转、裁剪和打印。',
  'Look at and tidy pictures': '查看和整理图片',
  'Leafs through folders of pictures, shows them as slides, and turns, crops or resizes them. A double click shows a picture on the full screen.':
    '翻看图片文件夹，播放幻灯片，以及旋转、裁剪或缩放图片。双击即可全屏显示图片。',
  'Make 3D models and films': '制作 3D 模型和影片',
  'Builds, animates and renders 3D scenes. Used for films and games as well as for a first try at home.':
    '构建、动画化和渲染 3D 场景。既用于电影和游戏，也适合在家初次尝试。',
  'Design parts in 3D': '设计 3D 零件',
  'Constructs parts with exact measures that can be changed later. For machines, furniture and 3D printing.':
    '构建尺寸精确且之后可以修改的零件。用于机械、家具和 3D 打印。',
  'Write solid 3D objects as a text': '用文本编写 3D 实体',
  'Describes 3D objects as a short program instead of drawing them. Good for parts with exact sizes.':
    '用简短的程序描述 3D 物体，而不是绘制。适合尺寸精确的零件。',
  'Design electronic circuits': '设计电子电路',
  'Draws circuit plans and turns them into boards that can be made. Shows the finished board in 3D.':
    '绘制电路图，并转换为可以制造的电路板。以 3D 显示成品电路板。',
  'Plan rooms and furniture': '规划房间和家具',
  'Draw the floor plan of a flat, place furniture, and walk through it in 3D. Hundreds of pieces of furniture come with it, and more can be added.':
    '绘制住宅平面图，摆放家具，并以 3D 方式漫游。自带数百件家具，还可以添加更多。',
  'Make small pictures larger': '放大小图片',
  'Enlarges pictures and fills in detail with trained models that run on this computer. Needs a fairly modern graphics card.':
    '用在这台电脑上运行的训练模型放大图片并补充细节。需要较新的显卡。',
  'Draw and crop, nice and simple': '简单好用的绘图和裁剪',
  'A small paint app: draw lines and shapes, write on a picture, crop and resize it. Nothing has to be learned first.':
    '小巧的绘图应用：画线条和形状，在图片上写字，裁剪和缩放。无需学习即可使用。',
  'Join photos into a panorama': '将照片拼接成全景图',
  'Stitches several overlapping photos into one wide picture and straightens what the lens bent. An assistant leads from the photos to the finished picture.':
    '将多张重叠的照片拼接成一张宽幅图片，并校正镜头畸变。有助手引导完成从照片到成品的全过程。',
  'Resize and convert many pictures at once': '批量缩放和转换图片',
  'Changes the format or size of a whole folder of pictures in one go. It understands more than a hundred formats.':
    '一次更改整个文件夹中图片的格式或大小。支持一百多种格式。',
  'Take and mark up screenshots': '截图和标注',
  'Pick a part of the screen, draw arrows, blur what nobody should see, then save, copy or share. It can be started with a key, so it is there when something is on the screen.':
    '选取屏幕的一部分，画箭头，模糊不想让人看到的内容，然后保存、复制或分享。可以用按键启动，随用随到。',
  'Play any video or music file': '播放任何视频或音乐文件',
  'Plays nearly every video and sound file, discs and streams, with nothing else to install. It also turns films a little louder, slower or into another format, and shows subtitles.':
    '几乎可以播放所有视频和声音文件、光盘和流媒体，无需安装其他内容。还能调高音量、放慢速度、转换格式和显示字幕。',
  'A video player without frills': '简洁的视频播放器',
  'Plays videos smoothly with hardly a button on the screen. Loved by people who use the keyboard.':
    '流畅播放视频，屏幕上几乎没有按钮。深受键盘用户喜爱。',
  'Record and stream your screen': '录制和直播屏幕',
  'Records the screen, cameras and sound, and streams live. Build scenes and switch between them.':
    '录制屏幕、摄像头和声音，并进行直播。可以创建场景并在其间切换。',
  'The setting also allows the virtual camera, which shows your scene in video calls':
    '此设置还允许使用虚拟摄像头，在视频通话中显示场景',
  'Cut and edit videos': '剪辑和编辑视频',
  'A video editor with many tracks, effects, titles and transitions. Simple to begin, deep when you need it.':
    '支持多轨道、特效、字幕和转场的视频编辑器。上手简单，也能深入使用。',
  'A handy video editor': '方便的视频编辑器',
  'Cuts videos of nearly any format without importing them first. Filters for colour, sound and speed are built in.':
    '无需先导入即可剪辑几乎任何格式的视频。内置颜色、声音和速度滤镜。',
  'Cut a piece out of a video': '从视频中截取一段',
  'Choose where a clip begins and ends, and save just that. Nothing more, and very fast.':
    '选择片段的起点和终点，只保存这一段。功能单一，速度很快。',
  'Convert videos and DVDs': '转换视频和 DVD',
  'Turns videos and DVDs into files that play on phones, televisions and the web. Ready profiles make it easy.':
    '将视频和 DVD 转换成可在手机、电视和网页上播放的文件。现成的预设让操作更简单。',
  'Watch YouTube in private': '私密地观看 YouTube',
  'Watch and follow YouTube channels without an account and without advertisements. Your list of channels stays here.':
    '无需账户、没有广告地观看和关注 YouTube 频道。频道列表保存在本地。',
  'Your films and music on the television': '在电视上播放影片和音乐',
  'Turns a computer at the television into a media centre you use with a remote control. It shows covers and descriptions of your films and plays them from disks and servers.':
    '将连接电视的电脑变成可用遥控器操作的媒体中心。显示影片的封面和简介，并从磁盘和服务器播放。',
  'Watch from your Jellyfin server': '观看 Jellyfin 服务器上的内容',
  'Plays films, series and music from a Jellyfin server at home. It shows them in full quality, with subtitles and other languages.':
    '播放家中 Jellyfin 服务器上的影片、剧集和音乐。以完整画质显示，支持字幕和多种语言。',
  'Take photos with your webcam': '用摄像头拍照',
  'Takes photos and short videos with the camera of this computer. A countdown gives you time to smile.':
    '用这台电脑的摄像头拍照和录制短视频。倒计时留出摆好表情的时间。',
  'Burn CDs and DVDs': '刻录 CD 和 DVD',
  'Burns data and music discs, copies discs, and reads music CDs into files. It checks at the end whether everything was written correctly.':
    '刻录数据和音乐光盘，复制光盘，并将音乐 CD 转换为文件。完成后会检查是否全部正确写入。',
  'The setting also gives the burning tools the rights they need to reach the drive':
    '此设置还会授予刻录工具访问光驱所需的权限',
  'Stream music and podcasts': '在线播放音乐和播客',
  'Plays music and podcasts from Spotify. You need an account. It is not free software.':
    '播放 Spotify 的音乐和播客。需要账户。不是自由软件。',
  'Play and sort your music': '播放和整理音乐',
  'Plays your music collection, internet radio and podcasts, and copies songs to a player or phone. It sorts songs by artist and album and makes playlists for you.':
    '播放音乐收藏、网络电台和播客，并将歌曲复制到播放器或手机。可按艺术家和专辑整理歌曲，还能生成播放列表。',
  'A player for large music collections': '适合大型音乐收藏的播放器',
  'Sorts and plays large collections with care for sound quality. Finds covers and song texts.':
    '整理和播放大量音乐，注重音质。可以查找封面和歌词。',
  'Just play the music': '只管播放音乐',
  'Drop a folder on it and listen. The window takes on the colours of the album cover.':
    '拖入文件夹即可聆听。窗口会呈现专辑封面的颜色。',
  'Record and cut sound': '录制和剪辑声音',
  'Records from a microphone, cuts and mixes tracks, takes out noise. Good for podcasts, interviews and old tapes.':
    '用麦克风录音，剪辑和混合音轨，去除噪音。适合播客、采访和旧磁带。',
  'A recording studio': '录音室',
  'Records, edits and mixes many tracks, for bands, film sound and radio. Plug-ins add instruments and effects.':
    '录制、编辑和混合多条音轨，用于乐队、影视配音和广播。插件可以增加乐器和效果。',
  'Make beats and electronic music': '制作节拍和电子音乐',
  'Put together songs from melodies, beats and built-in synthesizers. No instrument is needed to begin.':
    '用旋律、节拍和内置合成器组成歌曲。无需乐器即可开始。',
  'Write sheet music': '谱写乐谱',
  'Write notes, listen to them at once and print beautiful sheets. Reads MIDI and MusicXML.':
    '写下音符，立即试听，并打印美观的乐谱。可读取 MIDI 和 MusicXML。',
  'Be the DJ': '当一回 DJ',
  'Mixes two or more songs with beat matching, effects and support for many DJ controllers. The keyboard and mouse are enough to begin.':
    '混合两首或更多歌曲，支持节拍匹配、效果和多种 DJ 控制器。有键盘和鼠标就能开始。',
  'Internet radio': '网络电台',
  'Search among tens of thousands of radio stations and keep your favourites. It can save songs while they play.':
    '在数万个电台中搜索，并收藏喜欢的电台。可以在播放时保存歌曲。',
  'Listen to podcasts': '收听播客',
  'Follow podcasts and listen to new episodes as they come out. It remembers where you stopped in each of them.':
    '订阅播客，新节目一发布就能收听。会记住每一集停下的位置。',
  'Make everything sound better': '让一切声音更好听',
  'Equaliser, louder voices and less noise, for all apps and for the microphone. Settings can be saved for each pair of headphones.':
    '均衡器、人声增强和降噪，适用于所有应用和麦克风。可为每副耳机保存设置。',
  'Loudness for every app': '调节每个应用的音量',
  'Sets the loudness of each app and picks which speakers or microphone it uses. A good place to look when there is no sound.':
    '设置每个应用的音量，并选择其使用的音箱或麦克风。没有声音时可以先看看这里。',
  'Convert music files': '转换音乐文件',
  'Changes many music files from one format to another at once and keeps their names and covers. You choose the format and the quality, and it does the rest.':
    '一次将许多音乐文件转换为另一种格式，并保留名称和封面。选择格式和质量即可，其余自动完成。',
  'Name your music files properly': '正确命名音乐文件',
  'Listens to your music files, finds out which songs they are, and fills in title, artist and cover. Folders and file names can be put in order at the same time.':
    '聆听音乐文件，识别歌曲，并填写标题、艺术家和封面。可同时整理文件夹和文件名。',
  'The largest store for PC games': '最大的 PC 游戏商店',
  'Buy, install and play thousands of games; many made for Windows run too. You need an account. It is not free software.':
    '购买、安装和游玩成千上万款游戏；许多为 Windows 制作的游戏也能运行。需要账户。不是自由软件。',
  'Steam needs drivers, libraries and controller rights that only the setting provides':
    'Steam 需要的驱动程序、库和手柄权限只有此设置能提供',
  'All your games in one place': '所有游戏汇集一处',
  "Gathers games from several stores, old consoles and Windows in one library and sets each one up for you. The community's recipes know what most games need.":
    '将多个商店、老式主机和 Windows 的游戏汇集到一个游戏库中，并逐一设置好。社区的脚本了解大多数游戏的需求。',
  'Play games from Epic, GOG and Amazon': '游玩 Epic、GOG 和 Amazon 的游戏',
  'Signs in to your Epic, GOG and Amazon accounts, installs your games and runs them here. Games made for Windows are started through Proton or Wine, which it fetches for you.':
    '登录 Epic、GOG 和 Amazon 账户，安装游戏并在这里运行。为 Windows 制作的游戏通过 Proton 或 Wine 启动，它会自动获取。',
  'Run Windows programs': '运行 Windows 程序',
  'Runs Windows programs and games in separate boxes, each with its own settings. Not every program works.':
    '在各自独立、设置各异的环境中运行 Windows 程序和游戏。并非所有程序都能运行。',
  'The base that runs Windows programs': '运行 Windows 程序的基础',
  'Lets many Windows programs run without Windows. Bottles and Lutris are easier ways to use it.':
    '让许多 Windows 程序无需 Windows 即可运行。Bottles 和 Lutris 用起来更简单。',
  'Play Minecraft, with mods': '游玩带模组的 Minecraft',
  'Keeps several Minecraft installations with different versions and mods. You need to own Minecraft.':
    '管理多个不同版本和模组的 Minecraft。需要拥有 Minecraft。',
  'Play games of old consoles': '游玩老式主机游戏',
  'One window for emulators of many old consoles. You bring the games you own.':
    '一个窗口集成众多老式主机的模拟器。游戏需自行拥有。',
  'Play GameCube and Wii games': '游玩 GameCube 和 Wii 游戏',
  'Plays GameCube and Wii games you own, sharper than on the original consoles. Controllers and saved games from the consoles work as well.':
    '游玩自己拥有的 GameCube 和 Wii 游戏，画面比原主机更清晰。原主机的手柄和存档也能使用。',
  'Play PSP games': '游玩 PSP 游戏',
  'Plays games of the PlayStation Portable you own, in high resolution. You can save at any moment and continue later.':
    '以高分辨率游玩自己拥有的 PlayStation Portable 游戏。可以随时存档，稍后继续。',
  'Play classic adventures': '游玩经典冒险游戏',
  'Brings point-and-click adventures of the eighties and nineties to this computer. You bring the original files.':
    '在这台电脑上重温八九十年代的点击式冒险游戏。需自备原版文件。',
  'Play games from another computer': '游玩另一台电脑上的游戏',
  'Shows games that run on a stronger computer at home on this screen. The other computer needs Sunshine, and both should be on a fast network.':
    '在此屏幕上显示家中性能更强的电脑所运行的游戏。另一台电脑需要 Sunshine，且两者都应在高速网络中。',
  'See frames per second while playing': '游戏时查看帧率',
  'Shows frames per second, temperatures and load on top of a game. Turn it on for a game in Steam, Lutris or Heroic.':
    '在游戏画面上显示帧率、温度和负载。可在 Steam、Lutris 或 Heroic 中为游戏打开。',
  'Newer Proton for your games': '为游戏提供新版 Proton',
  "Fetches the community's builds of Proton and Wine, which make more Windows games run in Steam and Lutris. Useful when a game does not start with what came along.":
    '获取社区构建的 Proton 和 Wine，让更多 Windows 游戏能在 Steam 和 Lutris 中运行。适合用自带版本无法启动的游戏。',
  'Build worlds from blocks': '用方块建造世界',
  'Dig, build and explore in endless worlds of blocks, alone or together. Many games and mods are a click away.':
    '在无尽的方块世界中挖掘、建造和探索，独自或与人一起。许多游戏和模组一键即得。',
  'Colourful kart races': '缤纷卡丁车竞速',
  'Race with funny karts through wild tracks, alone, side by side on one screen, or online. There is a story to play through and new tracks to download.':
    '驾驶滑稽的卡丁车驰骋狂野赛道，可单人、同屏或在线竞赛。有剧情模式，还可下载新赛道。',
  'Jump and run with a penguin': '和企鹅一起跑跳',
  'A cheerful jump-and-run game through ice and forest, with levels by players. Easy to begin and hard to finish.':
    '穿越冰雪和森林的欢乐跑跳游戏，还有玩家制作的关卡。上手容易，通关不易。',
  'Build an ancient empire': '建立古代帝国',
  'Lead a people of the ancient world: gather, build, trade and fight in real time. Alone or online.':
    '带领古代民族实时采集、建造、贸易和战斗。可单人或在线游玩。',
  'Turn-based fantasy battles': '回合制奇幻战斗',
  'Lead elves, orcs and humans through long campaigns, one turn at a time. More campaigns by players can be downloaded, and battles can be fought online.':
    '带领精灵、兽人和人类以回合制完成漫长的战役。可下载玩家制作的更多战役，也可在线对战。',
  'Run a transport company': '经营运输公司',
  'Connect towns and industries by rail, road, ship and plane and watch them grow. It begins in the age of steam and goes on as long as you like, alone or with others.':
    '用铁路、公路、轮船和飞机连接城镇和工业，看着它们成长。从蒸汽时代开始，想玩多久就玩多久，可单人或与人一起。',
  'Battles of the pink hedgehogs': '粉色刺猬大战',
  'Teams of hedgehogs fight in turns with odd weapons. Best with friends on one computer or online.':
    '刺猬小队用稀奇古怪的武器轮流作战。最适合与朋友同机或在线游玩。',
  'Factories and tower defence': '工厂与塔防',
  'Build chains of conveyors that feed your defences, and take over the planet sector by sector. Play the campaign, maps by others, or together online.':
    '建造传送带链供给防线，逐个区域占领星球。可以玩战役、他人制作的地图，或在线联机。',
  'Card games for one': '单人纸牌游戏',
  'More than eighty games of patience, from Klondike to Spider. Hints and undo help when nothing seems to fit.':
    '八十多种单人纸牌游戏，从克朗代克到蜘蛛。走投无路时可以使用提示和撤销。',
  'Play chess': '下国际象棋',
  'Play against the computer at several strengths, or against somebody beside you. Games can be saved, and moves taken back.':
    '与不同强度的电脑对弈，或与身边的人对弈。棋局可以保存，也可以悔棋。',
  'Find the hidden mines': '找出隐藏的地雷',
  'Clear the field without stepping on a mine. A classic for a short break.':
    '清空雷区而不踩到地雷。适合短暂休息的经典游戏。',
  'Number puzzles': '数字谜题',
  'Sudoku in four levels of difficulty, with notes and printing. Every puzzle has exactly one solution.':
    '四种难度的数独，可以做笔记和打印。每道题只有一个解。',
  'Falling blocks': '下落的方块',
  'Turn and fit the falling blocks. Full rows vanish, and it gets faster.':
    '旋转和拼接下落的方块。填满的行会消失，速度会越来越快。',
  'Write code in any language': '用任何语言编写代码',
  "Microsoft's code editor with thousands of extensions, debugging and Git built in. This build is not free software; VSCodium is.":
    'Microsoft 的代码编辑器，有成千上万的扩展，内置调试和 Git。此版本不是自由软件，VSCodium 才是。',
  'Visual Studio Code, the free build': 'Visual Studio Code 的自由版本',
  'The same editor as Visual Studio Code, built from the open source and without reports to Microsoft. Some Microsoft extensions are missing.':
    '与 Visual Studio Code 相同的编辑器，由开源代码构建，不向 Microsoft 回传数据。缺少部分 Microsoft 扩展。',
  'A fast code editor': '快速的代码编辑器',
  'Opens at once and stays quick in large projects. Several people can write in one file together.':
    '瞬间打开，在大型项目中也保持快速。多人可以一起编辑同一个文件。',
  'The keyboard editor, renewed': '键盘编辑器的新生',
  'A text editor for the terminal that is driven by the keyboard alone and can be shaped with plug-ins. It understands nearly everything Vim does and is easier to extend.':
    '完全用键盘操作、可用插件定制的终端文本编辑器。Vim 的功能几乎都有，而且更容易扩展。',
  'The setting can also make Neovim the standard editor': '此设置还可以将 Neovim 设为默认编辑器',
  'The classic keyboard editor': '经典的键盘编辑器',
  'A text editor for the terminal, found on nearly every Linux computer. It takes a while to learn and many people never leave it.':
    '几乎每台 Linux 电脑上都有的终端文本编辑器。学习需要时间，而许多人从此离不开它。',
  "The setting also puts Vim's preferences for everyone in one place":
    '此设置还可以集中管理所有用户的 Vim 首选项',
  'An editor that can become anything': '无所不能的编辑器',
  'Write texts and code, keep notes and plans, read mail: Emacs can be changed while it runs. Many people have made it the one app they work in.':
    '编写文本和代码，管理笔记和计划，阅读邮件：Emacs 可以在运行时改造。许多人将它作为唯一的工作应用。',
  'A modern editor for the terminal': '现代的终端编辑器',
  'A terminal editor that understands many languages with nothing to set up. You select first and act then, which shows what a command will change.':
    '无需设置即可支持多种语言的终端编辑器。先选择再操作，能看清命令会改变什么。',
  'Write Python with a helping hand': '轻松编写 Python',
  'An editor for Python that completes, checks and debugs your programs. It knows the usual tools for tests, environments and version control.':
    '可以补全、检查和调试程序的 Python 编辑器。支持常用的测试、环境和版本管理工具。',
  'Write Java and Kotlin': '编写 Java 和 Kotlin',
  'An editor for Java and Kotlin that understands whole projects, with debugger and tests built in. It finds mistakes while you type and can rename things in the whole project.':
    '理解整个项目的 Java 和 Kotlin 编辑器，内置调试器和测试。输入时即可发现错误，并能在整个项目中重命名。',
  'Make apps for Android': '制作 Android 应用',
  "Google's tools for writing and testing Android apps, with a phone on the screen. Part of it is not free software.":
    'Google 的 Android 应用编写和测试工具，带有屏幕上的手机。其中一部分不是自由软件。',
  'Make your own games': '制作自己的游戏',
  'Build 2D and 3D games in one small app, with its own easy language. Games run on computers, phones and the web.':
    '用一个小巧的应用及其简单易学的语言制作 2D 和 3D 游戏。游戏可在电脑、手机和网页上运行。',
  'Learn to program in Python': '用 Python 学编程',
  'A Python editor for beginners that shows step by step what a program does. It explains mistakes in words that can be understood.':
    '适合初学者的 Python 编辑器，逐步显示程序的运行过程。用易懂的话解释错误。',
  'Program Arduino boards': '为 Arduino 开发板编程',
  'Write small programs and send them to Arduino and similar boards over USB. Examples and libraries for sensors, displays and motors can be added in it.':
    '编写小程序，通过 USB 发送到 Arduino 及类似的开发板。可在其中添加传感器、显示屏和电机的示例和库。',
  'Keep every version of your work': '保存工作的每个版本',
  'Remembers every state of a project and lets many people work on it. Used in a terminal and by most code editors.':
    '记住项目的每个状态，让许多人共同工作。可在终端中使用，大多数代码编辑器也会用到它。',
  "The setting also lets Git's preferences be set for everyone on this computer":
    '此设置还可以为这台电脑上的所有用户设置 Git 首选项',
  'GitHub from the terminal': '在终端中使用 GitHub',
  'Opens pull requests, reads issues and fetches projects from GitHub without leaving the terminal. Sign in once, and Git uses the same account.':
    '无需离开终端即可打开拉取请求、阅读议题和获取 GitHub 上的项目。登录一次，Git 就会使用同一账户。',
  'Git and GitHub with a window': '带窗口的 Git 和 GitHub',
  'Shows what you changed and sends it to GitHub with a few clicks. Made for people who would rather not learn commands first.':
    '显示所作的更改，点击几下即可发送到 GitHub。适合不想先学命令的人。',
  'Git in a terminal, made easy': '终端中简单易用的 Git',
  'See, pick and commit your changes with single keys, all in one terminal window. It shows the keys you can press, so nothing has to be learned by heart.':
    '在一个终端窗口中用单个按键查看、挑选和提交更改。会显示可用的按键，无需死记硬背。',
  'The setting also lets its preferences be set for everyone on this computer':
    '此设置还可以为这台电脑上的所有用户设置其首选项',
  'Talk to an Android phone by cable': '用数据线与 Android 手机通信',
  'The commands adb and fastboot, for copying, testing and repairing Android devices. The phone asks for your permission at the first connection.':
    'adb 和 fastboot 命令，用于复制、测试和修复 Android 设备。首次连接时手机会请求许可。',
  "The setting also lets people in the group adbusers reach phones without the administrator's password":
    '此设置还能让 adbusers 组的用户无需管理员密码即可访问手机',
  'The Python language': 'Python 语言',
  'Runs Python programs and lets you try the language line by line. Many small tools and whole websites are written in it.':
    '运行 Python 程序，也可以逐行试用这门语言。许多小工具和整个网站都是用它编写的。',
  'Run JavaScript outside the browser': '在浏览器之外运行 JavaScript',
  'Runs JavaScript programs and brings npm, which fetches the libraries they need. Most tools for making websites need it.':
    '运行 JavaScript 程序，并带有获取所需库的 npm。大多数网站制作工具都需要它。',
  'Compile C and C++': '编译 C 和 C++',
  'Turns programs written in C and C++ into something the computer can run. Many instructions for building software from its source begin with it.':
    '将用 C 和 C++ 编写的程序变成电脑可以运行的内容。许多从源代码构建软件的教程都从它开始。',
  'Run and build Java programs': '运行和构建 Java 程序',
  'Runs programs written in Java and builds new ones. Some games and office tools need it as well.':
    '运行用 Java 编写的程序，也可构建新程序。一些游戏和办公工具也需要它。',
  'The setting also tells all programs where Java is': '此设置还会告知所有程序 Java 的位置',
  'See what goes over the network': '查看网络中传输的内容',
  'Records what passes through a network connection and takes it apart for you to read. It knows thousands of protocols and helps to find out why a connection does not work.':
    '记录通过网络连接的内容并分解显示。支持数千种协议，帮助查明连接不正常的原因。',
  'The setting lets people in the group wireshark record without being the administrator':
    '此设置能让 wireshark 组的用户无需成为管理员即可记录',
  'Look into databases': '查看数据库',
  'Connects to nearly every database, shows tables and runs queries. Tables can be edited like a spreadsheet and exported.':
    '连接几乎所有数据库，显示表格和执行查询。可以像电子表格一样编辑表格，也可导出。',
  'Try out web interfaces': '试用 Web 接口',
  'Sends requests to web services and keeps them as plain files beside your project. Several requests can be kept together and run one after the other.':
    '向 Web 服务发送请求，并以普通文件的形式保存在项目旁边。多个请求可以放在一起依次执行。',
  'Compare files and folders': '比较文件和文件夹',
  'Shows two or three files side by side and lets you carry changes over with a click. It also helps when Git cannot join two versions by itself.':
    '并排显示两三个文件，点击即可将更改移到另一侧。Git 无法自动合并两个版本时也能帮上忙。',
  'Each project its own tools': '每个项目使用自己的工具',
  "Loads a project's tools when you enter its folder in a terminal, and unloads them when you leave. It asks before it does so for the first time in a folder.":
    '在终端中进入项目文件夹时载入其工具，离开时卸载。首次在某个文件夹中这样做之前会先询问。',
  'The setting hooks direnv into every shell and makes Nix projects load faster':
    '此设置将 direnv 接入所有 shell，并让 Nix 项目载入更快',
  'Many terminals in one': '一个终端当多个用',
  'Splits a terminal and keeps programs running when you close it or lose the connection. A long task can go on over SSH while your own computer is off.':
    '拆分终端，并在关闭终端或断开连接后保持程序运行。即使自己的电脑已关机，耗时的任务也能通过 SSH 继续。',
  'Find text in many files': '在多个文件中查找文字',
  'Searches whole folders for a piece of text in an instant, in the terminal. Files that Git ignores are skipped, which keeps the results useful.':
    '在终端中瞬间搜索整个文件夹中的文字。会跳过 Git 忽略的文件，让结果保持实用。',
  'Read and change JSON': '读取和修改 JSON',
  'Picks and reshapes data in JSON files, in the terminal. It is often used together with curl in scripts.':
    '在终端中提取和重组 JSON 文件中的数据。在脚本中常与 curl 一起使用。',
  'Language models on your computer': '电脑上的语言模型',
  'Downloads language models and lets you talk to them. Nothing leaves this computer.':
    '下载语言模型并与之对话。没有任何内容离开这台电脑。',
  'Models answer through a background service, which the setting starts':
    '模型通过后台服务应答，此设置会启动该服务',
  'Run software in containers': '在容器中运行软件',
  'Starts ready-made software in closed boxes that do not disturb the rest of the computer. Many servers and databases are offered in this form.':
    '在封闭的环境中启动现成的软件，不影响电脑的其他部分。许多服务器和数据库都以这种形式提供。',
  'Docker only works while its background service runs, and the setting starts it':
    'Docker 需要后台服务运行才能工作，此设置会启动该服务',
  'Containers without a background service': '无需后台服务的容器',
  'Runs the same containers as Docker, as an ordinary user. Most instructions written for Docker work with it.':
    '以普通用户运行与 Docker 相同的容器。大多数为 Docker 编写的教程都适用。',
  'The setting also prepares networks and rights that containers need': '此设置还会准备容器所需的网络和权限',
  'Another Linux inside this one': '在此系统中使用另一个 Linux',
  'Opens a terminal in Ubuntu, Fedora or another system while sharing your home folder. It needs Podman or Docker.':
    '打开 Ubuntu、Fedora 或其他系统的终端，同时共享主文件夹。需要 Podman 或 Docker。',
  'Run whole computers in a window': '在窗口中运行整台电脑',
  'Creates virtual computers and shows their screens. Windows and other systems run nearly as fast as alone.':
    '创建虚拟电脑并显示其屏幕。Windows 和其他系统的运行速度接近原生。',
  'The setting also lets the app remember its connections': '此设置还能让应用记住其连接',
  'Try other systems, very simply': '非常简单地试用其他系统',
  'Downloads and starts other operating systems in a window with a few clicks. For more control over them there is Virtual Machine Manager.':
    '点击几下即可在窗口中下载并启动其他操作系统。需要更多控制时可以使用 Virtual Machine Manager。',
  'Virtual machines from Oracle': 'Oracle 的虚拟机',
  'Runs other operating systems in a window, with shared folders and snapshots. Machines made on Windows or macOS can be opened here too.':
    '在窗口中运行其他操作系统，支持共享文件夹和快照。在 Windows 或 macOS 上创建的虚拟机也能在这里打开。',
  'VirtualBox needs parts in the kernel, which the setting adds': 'VirtualBox 需要内核组件，此设置会添加它们',
  'Learn with flashcards': '用抽认卡学习',
  'Shows each card again just before you would forget it. For languages, exams and anything else to remember.':
    '在即将遗忘之前再次显示每张卡片。适合语言、考试和任何需要记忆的内容。',
  'Games for children to learn with': '寓教于乐的儿童游戏',
  'More than a hundred small games for children from two to ten: letters, numbers, puzzles, music and more. Teachers and parents can choose which games are shown and how hard they are.':
    '适合两到十岁儿童的一百多个小游戏：字母、数字、拼图、音乐等。教师和家长可以选择显示哪些游戏及其难度。',
  'Drawing for small children': '幼儿画画',
  'A paint app with big buttons, funny sounds and stamps, made for children from three. Children can use it alone, and nothing outside of it can be changed by accident.':
    '带有大按钮、有趣音效和图章的绘画应用，适合三岁以上儿童。孩子可以独自使用，不会意外更改其他内容。',
  'The night sky on your screen': '屏幕上的夜空',
  'Shows the stars, planets and constellations as seen from any place on earth at any time. Point at a star to learn its name, and let the night pass in seconds.':
    '显示在地球任意地点、任意时间看到的恒星、行星和星座。指向一颗星即可得知其名称，也可以让一整夜在几秒内流过。',
  'Plan nights with the telescope': '用望远镜规划观星之夜',
  'A star atlas for observers that also controls telescopes and cameras. It also tells what is worth looking at tonight.':
    '面向观测者的星图，还可控制望远镜和相机。也会告知今晚有什么值得看。',
  'Fly through the universe': '飞越宇宙',
  'Travel from planet to planet and out to other stars in 3D. Time can run faster or backwards, so you can watch an eclipse from space.':
    '以 3D 方式在行星之间穿行，飞向其他恒星。时间可以加快或倒流，可以从太空观看日食。',
  'Geometry and algebra you can touch': '可以动手的几何和代数',
  'Draws functions and figures that move when you drag them. Free of charge for learning; not free software.':
    '绘制拖动时会变化的函数和图形。学习使用免费，但不是自由软件。',
  'The periodic table': '元素周期表',
  'Tells you about every chemical element and shows molecules in 3D. It is good for looking something up and for learning at school.':
    '介绍每种化学元素，并以 3D 显示分子。适合查阅和学校学习。',
  'Learn the map': '认识地图',
  'Practise countries, capitals and flags on maps of the whole world. It counts right answers and shows you what you missed.':
    '在全世界的地图上练习国家、首都和国旗。会统计正确答案，并指出答错的地方。',
  'First steps in programming': '编程入门',
  'Move a turtle across the screen with simple commands and learn how programs work. Commands can be written in many languages.':
    '用简单的命令让海龟在屏幕上移动，了解程序的原理。可以用多种语言书写命令。',
  'Train your musical ear': '训练音乐听力',
  'Exercises for hearing intervals, chords and rhythms. It plays, you name what you heard, and it tells you whether you were right.':
    '听辨音程、和弦和节奏的练习。它演奏，用户说出听到的内容，然后告知对错。',
  'Learn to type with ten fingers': '学习十指打字',
  'A typing course from the first keys to full speed, for many keyboards and languages. It shows which keys still slow you down.':
    '从最初的按键到全速打字的课程，支持多种键盘和语言。会指出哪些按键仍然较慢。',
  'Wikipedia without the internet': '离线维基百科',
  'Reads Wikipedia and other collections that you have downloaded once, with no connection. Good for travelling, for schools, and for places without a connection.':
    '无需联网即可阅读下载过一次的维基百科和其他资料。适合旅行、学校和没有网络的地方。',
  'Find places and ways': '查找地点和路线',
  'Search for places, plan a way on foot, by bike or by car, and look up train times in many cities. The maps come from OpenStreetMap, which anyone can improve.':
    '搜索地点，规划步行、骑行或驾车路线，查询许多城市的列车时刻。地图来自任何人都可以改进的 OpenStreetMap。',
  'Work with maps and places': '处理地图和地点',
  "Shows and edits geographic data, from a hike's GPS track to a city's plan. Layers from many sources can be put over each other and printed as a map.":
    '显示和编辑地理数据，从徒步的 GPS 轨迹到城市规划。可将多种来源的图层叠加，并打印成地图。',
  'Your family tree': '家谱',
  'Collects people, events, places and sources of your family and draws trees from them. You decide what to share; everything stays on this computer.':
    '收集家族的人物、事件、地点和资料来源，并绘制家谱图。分享哪些内容由用户决定；一切都保存在这台电脑上。',
  'A calculator that understands units': '支持单位的计算器',
  'Type what you want to know, such as 5 feet in cm or 20 % of 80. Also solves equations.':
    '输入想知道的内容，例如 5 英尺等于多少厘米，或 80 的 20%。还能解方程。',
  'Translate texts': '翻译文字',
  'Translates words and texts between many languages and reads them aloud. Uses an online service of your choice.':
    '在多种语言之间翻译词语和文章，并可朗读。使用自选的在线服务。',
  'Look words up in dictionaries': '查词典',
  'Looks a word up in many dictionaries at once, those on your disk and those on the web. Select a word anywhere and it can be looked up at once.':
    '同时在磁盘和网络上的多部词典中查词。在任意位置选中一个词即可立即查询。',
  'Read Wikipedia comfortably': '舒适地阅读维基百科',
  'Opens Wikipedia in a calm window with tabs, bookmarks and a dark view. You can choose the language for each article.':
    '在带有标签页、书签和深色视图的宁静窗口中打开维基百科。可以为每篇文章选择语言。',
  'The file manager of GNOME': 'GNOME 的文件管理器',
  'Browse your folders, disks and servers, with search and a preview of what is inside. Files can be starred, renamed many at a time and shared.':
    '浏览文件夹、磁盘和服务器，支持搜索和内容预览。可以为文件加星标、批量重命名和分享。',
  'The file manager of KDE': 'KDE 的文件管理器',
  'Browse your folders in tabs and side by side, with previews, tags and a terminal below. It can be arranged in nearly every way you like.':
    '以标签页和并排视图浏览文件夹，支持预览、标签和下方的终端。几乎可以随意布置。',
  'A light file manager': '轻量的文件管理器',
  'Opens folders at once and renames many files in one go. It uses little memory and does well on older computers.':
    '瞬间打开文件夹，可一次重命名许多文件。占用内存少，适合旧电脑。',
  'The setting also lets add-ons for archives and disks work inside Thunar':
    '此设置还能让压缩包和磁盘的插件在 Thunar 中使用',
  'The file manager of Cinnamon': 'Cinnamon 的文件管理器',
  'A friendly file manager with two panes, known from Linux Mint. It comes with small helpers for archives and previews.':
    '源自 Linux Mint 的友好双栏文件管理器。带有用于压缩包和预览的小工具。',
  'Open and make archives': '打开和创建压缩包',
  'Looks into zip and other archives, takes files out and packs new ones. It fits into the file manager of KDE.':
    '查看 zip 等压缩包，取出文件和打包新的压缩包。与 KDE 的文件管理器融为一体。',
  'Open and make zip files': '打开和创建 zip 文件',
  'Opens archives such as zip and tar, takes files out and packs new ones. It also opens when you double-click an archive.':
    '打开 zip 和 tar 等压缩包，取出文件和打包新的压缩包。双击压缩包也会打开它。',
  'The setting also lets other apps ask it to unpack files': '此设置还能让其他应用请求它解压文件',
  'Archives of all kinds, with passwords': '各种压缩包，支持密码',
  'Packs and unpacks more than two hundred formats and can protect archives with a password. It can split large archives and check whether they are damaged.':
    '打包和解压两百多种格式，可用密码保护压缩包。可以拆分大型压缩包，并检查其是否损坏。',
  'Pack and unpack in the terminal': '在终端中打包和解压',
  'The 7z command, which reads and writes 7z, zip and many other archives. Scripts and other apps use it in the background.':
    '7z 命令，可读写 7z、zip 和许多其他压缩包。脚本和其他应用会在后台使用它。',
  'See what fills the disk': '查看什么占满了磁盘',
  'Draws your folders as rings or boxes by size, so the large ones stand out. Start here when the computer says that the disk is full.':
    '按大小将文件夹绘制成圆环或方块，让占用大的一目了然。电脑提示磁盘已满时，可以从这里开始。',
  'Disk use as a round chart': '以环形图查看磁盘占用',
  'Shows what takes up space as coloured rings. Click to look inside a folder.':
    '用彩色圆环显示空间占用。点击即可查看文件夹内部。',
  'Find duplicate and needless files': '查找重复和多余的文件',
  'Finds files that exist twice, similar pictures and empty folders, and lets you choose what goes. Look through the list before you delete, as with every tool of this kind.':
    '查找重复的文件、相似的图片和空文件夹，并可选择删除哪些。与所有此类工具一样，删除之前请先看一遍列表。',
  'Find files as you type': '边输入边查找文件',
  'Lists all files whose names match while you are still typing. It reads the names once and is then ready in an instant.':
    '在输入时就列出名称匹配的所有文件。只需读取一次名称，之后即刻可用。',
  'Back up your files, simply': '简单地备份文件',
  'Makes encrypted copies of your files on a disk or in a cloud, on its own every day or week, and brings them back. You choose the folders once and need not think of it again.':
    '每天或每周自动将文件加密备份到磁盘或云端，并能恢复。只需选择一次文件夹，之后无需操心。',
  'Backups you can look into': '可以查看内容的备份',
  'Saves your files to a disk or server, only what changed each time. Open any earlier state like a folder.':
    '将文件保存到磁盘或服务器，每次只保存有变化的部分。可以像打开文件夹一样打开之前的任一状态。',
  'Backups with Borg, in a window': '带窗口的 Borg 备份',
  'Plans encrypted Borg backups, several if you like, and lets you look into each of them. Old backups are thinned out by rules that you set.':
    '安排一个或多个加密的 Borg 备份，并可查看每个备份的内容。旧备份会按设定的规则逐步精简。',
  'Copy files to any cloud': '将文件复制到任何云端',
  'Copies and syncs files with more than seventy online storages, in the terminal. It can also show a cloud as if it were a folder.':
    '在终端中与七十多种在线存储复制和同步文件。也可以将云端显示为文件夹。',
  'Compare and sync two folders': '比较和同步两个文件夹',
  'Shows what differs between two folders and copies just that. You see what will happen before anything is copied.':
    '显示两个文件夹之间的不同，并只复制不同的部分。复制之前可以看到将要进行的操作。',
  'Look after disks and USB sticks': '管理磁盘和 U 盘',
  'Formats disks and sticks, checks their health, and writes images to them. Take care with the formatting: it deletes what is there.':
    '格式化磁盘和 U 盘，检查其健康状况，并写入映像。格式化时请小心：它会删除其中的内容。',
  'The setting also starts the service that lets the app change disks': '此设置还会启动让应用更改磁盘的服务',
  'Resize and move partitions': '调整和移动分区',
  'Makes, resizes, moves and checks the parts a disk is divided into. Make a backup first, as a power cut in the middle can lose data.':
    '创建、调整、移动和检查磁盘上的分区。请先备份，中途断电可能会丢失数据。',
  'Arrange disks and partitions': '布置磁盘和分区',
  'Shows how your disks are divided and changes it, with a list of steps you confirm first. It knows many kinds of file systems, encrypted ones too.':
    '显示磁盘如何分区并进行更改，所有步骤会先列出供确认。支持多种文件系统，包括加密的。',
  'The setting also adds the helper that is allowed to change disks': '此设置还会添加有权更改磁盘的辅助程序',
  'Write a system image to a USB stick': '将系统映像写入 U 盘',
  'Turns a downloaded system image into a stick that a computer can start from. It checks which stick you mean, as everything on it is deleted.':
    '将下载的系统映像写成可启动电脑的 U 盘。会确认所选的 U 盘，因为其中的所有内容都会被删除。',
  'Lock files away in a safe': '将文件锁进保险箱',
  'Makes encrypted containers and disks that open on Linux, Windows and macOS. Part of it is under a licence that is not counted as free software.':
    '创建可在 Linux、Windows 和 macOS 上打开的加密容器和磁盘。其中一部分的许可证不被视为自由软件许可证。',
  'Get lost files back': '找回丢失的文件',
  'Finds lost partitions and, with PhotoRec, deleted photos and documents. Works in the terminal.':
    '找回丢失的分区，并可用 PhotoRec 找回删除的照片和文档。在终端中使用。',
  'See what the computer is busy with': '查看电脑在忙什么',
  'Lists running programs with their use of processor and memory, in the terminal. You can sort them, search and end one that hangs.':
    '在终端中列出正在运行的程序及其处理器和内存占用。可以排序、搜索，以及结束卡住的程序。',
  'A colourful monitor for the terminal': '缤纷的终端监视器',
  'Draws processor, memory, disks and network as live charts in the terminal. Everything can be clicked with the mouse as well.':
    '在终端中以实时图表显示处理器、内存、磁盘和网络。一切也都可以用鼠标点击。',
  'A very fast terminal': '非常快的终端',
  'A terminal window drawn by the graphics card. Simple and quick.': '由显卡绘制的终端窗口。简单而快速。',
  'A terminal with pictures and tabs': '支持图片和标签页的终端',
  'A quick terminal with tabs and split windows that can also show pictures. It is set up in one text file.':
    '支持标签页和分屏的快速终端，还可以显示图片。用一个文本文件设置。',
  'A terminal with tabs and panes': '支持标签页和窗格的终端',
  'A terminal with tabs, panes and connections to other computers, set up in one file. It can also show pictures and keep sessions on other computers.':
    '支持标签页、窗格和连接其他电脑的终端，用一个文件设置。还可以显示图片，并保持其他电脑上的会话。',
  'The terminal of KDE': 'KDE 的终端',
  'A terminal with tabs, split views and saved profiles. It can watch a task and tell you when it is finished.':
    '支持标签页、分屏和多套配置方案的终端。可以监视任务，并在完成时通知。',
  'A friendly command line': '友好的命令行',
  'Suggests commands while you type and colours them, with nothing to set up. Commands in scripts are written a little differently from Bash.':
    '无需设置即可在输入时建议命令并着色。脚本中命令的写法与 Bash 略有不同。',
  'Only the setting makes fish usable as a login shell, with completions for all installed apps':
    '只有此设置才能让 fish 用作登录 shell，并为所有已安装的应用提供补全',
  'A powerful command line': '强大的命令行',
  'A shell close to Bash with better completion and many add-ons. It takes some setting up and then does a lot for you.':
    '接近 Bash 的 shell，补全更好，附加组件众多。需要花些时间设置，之后能帮上很多忙。',
  'Only the setting makes Zsh usable as a login shell, with completions for all installed apps':
    '只有此设置才能让 Zsh 用作登录 shell，并为所有已安装的应用提供补全',
  'A prompt that tells you more': '信息更丰富的提示符',
  'Shows branch, language version and more in front of your commands, in any shell. It shows only what matters in the folder you are in.':
    '在任意 shell 的命令前显示分支、语言版本等信息。只显示当前文件夹中需要关注的内容。',
  'The setting hooks Starship into every shell': '此设置将 Starship 接入所有 shell',
  'Your computer at a glance': '电脑信息一览',
  'Prints a short overview of hardware and system in the terminal. People like to show it in pictures of their desktop.':
    '在终端中输出硬件和系统的简要概览。常见于桌面截图中。',
  'Download files from the terminal': '在终端中下载文件',
  'Fetches files and whole websites by their address, in the terminal. A download that was broken off can be continued.':
    '在终端中按地址下载文件和整个网站。中断的下载可以继续。',
  'Talk to web addresses': '与网址通信',
  'Sends requests to web addresses and shows or saves the answer, in the terminal. Most instructions on the web that fetch something use it.':
    '在终端中向网址发送请求，并显示或保存结果。网上大多数下载内容的教程都会用到它。',
  'Processor, memory, disks and graphics': '处理器、内存、磁盘和显卡',
  'Shows with clear charts what the computer is doing and which apps use the most. It looks much like the task manager that people know from Windows.':
    '用清晰的图表显示电脑正在做什么，以及哪些应用占用最多。外观与 Windows 的任务管理器很像。',
  'See and end running apps': '查看和结束正在运行的应用',
  'Lists running apps and lets you end one that no longer answers. It also shows how full memory and disks are.':
    '列出正在运行的应用，并可结束没有响应的应用。还会显示内存和磁盘的占用情况。',
  'More choices for the GNOME desktop': 'GNOME 桌面的更多选项',
  "Fonts, window buttons, themes and other choices that GNOME's own settings leave out. Go slowly, and you can always set a choice back.":
    '字体、窗口按钮、主题，以及 GNOME 自带设置没有的其他选项。可以慢慢尝试，随时都能改回来。',
  'Add-ons for the GNOME desktop': 'GNOME 桌面的扩展',
  'Finds, adds and removes extensions of the GNOME desktop. Extensions are made by volunteers and may stop working after an update.':
    '查找、添加和移除 GNOME 桌面的扩展。扩展由志愿者制作，更新之后可能无法使用。',
  'Clear out what is no longer needed': '清除不再需要的内容',
  'Deletes caches, logs and traces of many apps. It shows first what would go.':
    '删除许多应用的缓存、日志和痕迹。会先显示将要删除的内容。',
  'Manage saved passwords and keys': '管理已保存的密码和密钥',
  'Shows the passwords that apps keep in the keyring, and your SSH and GPG keys. Passwords can be looked at and deleted here, and keys made.':
    '显示应用保存在密钥环中的密码，以及 SSH 和 GPG 密钥。可以在这里查看和删除密码，以及创建密钥。',
  'The setting also lets SSH ask for passwords in a window': '此设置还能让 SSH 在窗口中询问密码',
  'Apps from Flathub': '来自 Flathub 的应用',
  'Runs apps from Flathub and other stores, beside those that NixOS brings. Such apps update on their own and are not part of your restore points.':
    '运行来自 Flathub 和其他商店的应用，与 NixOS 提供的应用并存。此类应用自行更新，不包含在还原点中。',
  'The setting also prepares the desktop for apps that run in a box of their own':
    '此设置还会让桌面为在独立环境中运行的应用做好准备',
  'Connect Bluetooth devices': '连接蓝牙设备',
  'Pairs and connects headphones, mice and phones on desktops that have no Bluetooth settings of their own. GNOME and KDE have such settings already.':
    '在没有蓝牙设置的桌面上配对和连接耳机、鼠标和手机。GNOME 和 KDE 已有此类设置。',
  'The setting also starts the helper that talks to the Bluetooth adapter':
    '此设置还会启动与蓝牙适配器通信的辅助程序',
  'Set up gaming mice': '设置游戏鼠标',
  'Changes speed, buttons and lights of many gaming mice. What you set is kept in the mouse itself, so it works on other computers too.':
    '更改许多游戏鼠标的速度、按键和灯光。设置保存在鼠标中，因此在其他电脑上也有效。',
  'Piper needs a background service, which the setting starts': 'Piper 需要后台服务，此设置会启动该服务',
  'Look after Logitech devices': '管理罗技设备',
  'Pairs Logitech mice and keyboards, shows their battery and changes their buttons. It knows mice and keyboards with the small Unifying or Bolt receiver.':
    '配对罗技鼠标和键盘，显示电量并更改按键。支持使用小型 Unifying 或 Bolt 接收器的鼠标和键盘。',
  'The setting also gives you the right to reach the receiver': '此设置还会授予访问接收器的权限',
  'Set the coloured lights': '设置彩色灯光',
  'Sets the lights of mainboards, keyboards, mice and fans of many makers in one app. Nothing is sent to the makers, and no account is needed.':
    '在一个应用中设置众多品牌的主板、键盘、鼠标和风扇的灯光。不会向厂商发送任何内容，也无需账户。',
  'The setting also gives you the right to reach the lights': '此设置还会授予控制灯光的权限',
  'Add and look after printers': '添加和管理打印机',
  'Finds printers, adds them and shows what is waiting to be printed. GNOME and KDE have such settings already.':
    '查找和添加打印机，并显示等待打印的内容。GNOME 和 KDE 已有此类设置。',
  'The setting also adds the service that sets up new printers when you plug them in':
    '此设置还会添加在插入新打印机时进行设置的服务',
  Calculate: '计算',
  'A calculator for every day, with modes for science, money and programming. It also changes units and currencies.':
    '日常使用的计算器，有科学、财务和编程模式。还可以换算单位和货币。',
  'Alarms, timers and world clocks': '闹钟、计时器和世界时钟',
  'Shows the time in other places and rings when it should. A stopwatch and a timer are there as well.':
    '显示其他地方的时间，并按时响铃。还有秒表和计时器。',
  'The weather where you are': '所在地的天气',
  'Shows the weather of the next hours and days for the places you choose. The forecast comes from the Norwegian weather service.':
    '显示所选地点未来几小时和几天的天气。预报来自挪威气象局。',
  'Read what the system reports': '阅读系统报告',
  'Shows messages of the system and its services, sorted by importance. A help when something went wrong and you want to know what.':
    '显示系统及其服务的消息，按重要程度排列。出现问题想了解原因时很有帮助。',
  'Remember what you copied': '记住复制过的内容',
  'Keeps a history of what you copied, with search, so nothing is lost when you copy again. Passwords can be kept out of it.':
    '保存可搜索的复制历史，再次复制时不会丢失内容。可以排除密码。',
  'Look at and compare fonts': '查看和比较字体',
  'Shows all fonts on this computer side by side with a text of your own. It can also switch single ones off without removing them.':
    '用自定义的文字并排显示这台电脑上的所有字体。还可以停用个别字体而不移除。',
  'Have the screen read aloud': '朗读屏幕',
  'Reads what is on the screen aloud or sends it to a Braille display. It works in the desktop, in office apps and in most browsers.':
    '朗读屏幕上的内容，或将其发送到盲文显示器。可用于桌面、办公应用和大多数浏览器。',
  'The setting also starts the speech service and the links to other apps':
    '此设置还会启动语音服务以及与其他应用的连接',
  'Run Android apps': '运行 Android 应用',
  'Runs a whole Android system in a box and shows its apps as windows. Needs a Wayland desktop.':
    '在封闭环境中运行完整的 Android 系统，并将其应用显示为窗口。需要 Wayland 桌面。',
  'Android runs in a container, which only the setting can prepare':
    'Android 在容器中运行，只有此设置才能准备好容器',
};
