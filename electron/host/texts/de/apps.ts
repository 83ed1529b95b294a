/** Apps we wrote about. */
import type { Texts } from '../say.ts';

export const apps: Texts = {
  'Browse the web': 'Im Web surfen',
  'A web browser made by a non-profit. It blocks many trackers on its own, has add-ons for almost everything, and keeps bookmarks and passwords in step between your devices.':
    'Ein Browser einer gemeinnützigen Organisation. Er blockiert von sich aus viele Tracker, hat für fast alles Erweiterungen und gleicht Lesezeichen und Passwörter zwischen Ihren Geräten ab.',
  'NixOS has a setting of its own for Firefox, which lets languages and add-on rules be set here too':
    'NixOS hat für Firefox eine eigene Einstellung, mit der sich hier auch Sprachen und Regeln für Erweiterungen setzen lassen',
  'Browse the web, the open base of Chrome': 'Im Web surfen, mit der offenen Basis von Chrome',
  'The open-source browser that Google Chrome is built from. It looks and works almost the same, without the parts that Google adds.':
    'Der quelloffene Browser, aus dem Google Chrome entsteht. Er sieht fast gleich aus und funktioniert fast gleich, ohne die Teile, die Google hinzufügt.',
  'Browse the web with your Google account': 'Im Web surfen mit Ihrem Google-Konto',
  "Google's web browser. It keeps bookmarks, passwords and open tabs in step through a Google account. It is free of charge but not free software.":
    'Der Browser von Google. Er gleicht Lesezeichen, Passwörter und offene Tabs über ein Google-Konto ab. Er ist kostenlos, aber keine freie Software.',
  'Browse the web with ads blocked': 'Im Web surfen ohne Werbung',
  'A web browser that blocks advertisements and trackers from the first start. It understands the extensions made for Chrome.':
    'Ein Browser, der vom ersten Start an Werbung und Tracker blockiert. Er versteht die Erweiterungen für Chrome.',
  'Firefox, set up for privacy': 'Firefox, auf Privatsphäre eingestellt',
  'A variant of Firefox that reports nothing home and blocks trackers strictly. Some websites may ask you to sign in more often.':
    'Eine Variante von Firefox, die nichts nach Hause meldet und Tracker streng blockiert. Manche Websites bitten öfter darum, sich anzumelden.',
  'Browse without being followed': 'Surfen, ohne verfolgt zu werden',
  'A browser that sends everything through several computers around the world, so websites cannot tell where you are. Pages load more slowly than usual.':
    'Ein Browser, der alles über mehrere Computer in der Welt schickt, sodass Websites nicht erkennen, wo Sie sind. Seiten laden langsamer als sonst.',
  'A small and simple web browser': 'Ein kleiner, einfacher Browser',
  'A light browser that fits into the GNOME desktop. It can turn a website into an app of its own.':
    'Ein leichter Browser, der sich in GNOME einfügt. Er kann aus einer Website eine eigene App machen.',
  'A web browser you can rearrange': 'Ein Browser, den Sie umbauen können',
  'A browser with tab groups, notes, a mail client and many ways to arrange the window. It is free of charge; part of it is not free software.':
    'Ein Browser mit Tabgruppen, Notizen, E-Mail und vielen Arten, das Fenster anzuordnen. Er ist kostenlos; ein Teil davon ist keine freie Software.',
  'Keep passwords in one locked file': 'Passwörter in einer verschlossenen Datei',
  'Stores your passwords in an encrypted file that stays with you. It fills them in on websites and makes new strong ones. Nothing is sent to anybody.':
    'Speichert Ihre Passwörter in einer verschlüsselten Datei, die bei Ihnen bleibt. Es füllt sie auf Websites aus und erzeugt neue, starke. Nichts wird an irgendjemanden gesendet.',
  'Passwords on all your devices': 'Passwörter auf allen Ihren Geräten',
  'A password manager that keeps your encrypted vault in step between computers and phones. You need an account with Bitwarden or a server of your own.':
    'Ein Passwortverwalter, der Ihren verschlüsselten Tresor zwischen Computern und Telefonen abgleicht. Sie brauchen ein Konto bei Bitwarden oder einen eigenen Server.',
  'Passwords for you and your family': 'Passwörter für Sie und Ihre Familie',
  'A password manager with shared vaults for families and teams. It needs a subscription and is not free software.':
    'Ein Passwortverwalter mit gemeinsamen Tresoren für Familien und Teams. Er braucht ein Abonnement und ist keine freie Software.',
  'The setting also lets 1Password unlock with your system password and talk to the browser':
    'Mit der Einstellung lässt sich 1Password auch mit dem Systempasswort entsperren und spricht mit dem Browser',
  'Download and share torrents': 'Torrents herunterladen und teilen',
  'A torrent client with a built-in search and no advertisements. You can order downloads, limit their speed and pick single files.':
    'Ein Torrent-Programm mit eingebauter Suche und ohne Werbung. Sie können Downloads ordnen, ihr Tempo begrenzen und einzelne Dateien auswählen.',
  'A light torrent client': 'Ein leichtes Torrent-Programm',
  'Downloads torrents with a window that stays out of the way. It uses little memory and few settings are needed.':
    'Lädt Torrents herunter, ohne sich in den Vordergrund zu drängen. Es braucht wenig Arbeitsspeicher und wenige Einstellungen.',
  'Copy files to and from servers': 'Dateien zu und von Servern kopieren',
  'Shows your folders beside those of a server and copies files between them. It speaks FTP, FTPS and SFTP and remembers your servers.':
    'Zeigt Ihre Ordner neben denen eines Servers und kopiert Dateien dazwischen. Es spricht FTP, FTPS und SFTP und merkt sich Ihre Server.',
  'Sync folders with your Nextcloud': 'Ordner mit Ihrer Nextcloud abgleichen',
  'Keeps folders on this computer the same as those on a Nextcloud server. You choose which folders, and see at a glance when all is up to date.':
    'Hält Ordner auf diesem Computer gleich mit denen auf einem Nextcloud-Server. Sie wählen die Ordner und sehen auf einen Blick, wann alles aktuell ist.',
  'Sync a folder with Dropbox': 'Einen Ordner mit Dropbox abgleichen',
  'Keeps one folder the same on all your devices through a Dropbox account. It is not free software.':
    'Hält einen Ordner über ein Dropbox-Konto auf allen Ihren Geräten gleich. Es ist keine freie Software.',
  'Sync folders between your own devices': 'Ordner zwischen eigenen Geräten abgleichen',
  'Keeps folders the same on several devices, directly between them and encrypted, with no company in the middle. It runs in the background and is set up in the browser.':
    'Hält Ordner auf mehreren Geräten gleich, direkt zwischen ihnen und verschlüsselt, ohne Firma in der Mitte. Es läuft im Hintergrund und wird im Browser eingerichtet.',
  'The setting keeps Syncthing running in the background from the start of the computer':
    'Mit der Einstellung läuft Syncthing vom Start des Computers an im Hintergrund',
  'Send files to devices nearby': 'Dateien an Geräte in der Nähe senden',
  'Sends files and messages to phones and computers on the same network. No account, no cable and no internet are needed.':
    'Sendet Dateien und Nachrichten an Telefone und Computer im selben Netzwerk. Dafür braucht es kein Konto, kein Kabel und kein Internet.',
  'The setting also opens the firewall, so that other devices can find this computer':
    'Die Einstellung öffnet auch die Firewall, damit andere Geräte diesen Computer finden',
  "See and use another computer's screen": 'Den Bildschirm eines anderen Computers benutzen',
  'Opens the desktop of another computer in a window. It speaks RDP, VNC and SSH and keeps a list of the computers you use.':
    'Öffnet den Desktop eines anderen Computers in einem Fenster. Es spricht RDP, VNC und SSH und führt eine Liste der Computer, die Sie benutzen.',
  'Help somebody from far away': 'Jemandem aus der Ferne helfen',
  'Shows and controls the screen of another computer over the internet. You can use your own server, so nobody else is in between.':
    'Zeigt und steuert den Bildschirm eines anderen Computers über das Internet. Sie können einen eigenen Server verwenden, dann ist niemand sonst dazwischen.',
  'Remote help with TeamViewer': 'Fernhilfe mit TeamViewer',
  'Lets somebody help you from far away, or you them, with a number and a password. Free of charge at home; not free software.':
    'Jemand hilft Ihnen aus der Ferne, oder Sie helfen jemandem, mit einer Nummer und einem Passwort. Privat kostenlos; keine freie Software.',
  'TeamViewer only connects while its background service runs, and the setting starts it':
    'TeamViewer verbindet sich nur, solange sein Hintergrunddienst läuft, und die Einstellung startet ihn',
  'Hide where you browse from': 'Verbergen, von wo Sie surfen',
  "Sends your traffic through Mullvad's servers, so websites do not see your address. You need an account number, which is paid by the month.":
    'Schickt Ihre Daten über die Server von Mullvad, sodass Websites Ihre Adresse nicht sehen. Sie brauchen eine Kontonummer, die monatlich bezahlt wird.',
  'The window needs a background service, which the setting starts':
    'Das Fenster braucht einen Hintergrunddienst, den die Einstellung startet',
  'Your devices in one private network': 'Ihre Geräte in einem privaten Netzwerk',
  'Joins your computers and phones into a private network, wherever they are. You sign in once on each device.':
    'Verbindet Ihre Computer und Telefone zu einem privaten Netzwerk, wo immer sie sind. Auf jedem Gerät melden Sie sich einmal an.',
  'Tailscale only connects while its background service runs, and the setting starts it':
    'Tailscale verbindet sich nur, solange sein Hintergrunddienst läuft, und die Einstellung startet ihn',
  'Read news from your favourite websites': 'Nachrichten von Ihren liebsten Websites lesen',
  'Collects new articles from websites you follow in one place. It can work alone or with an online feed service.':
    'Sammelt neue Artikel von Websites, denen Sie folgen, an einem Ort. Es arbeitet allein oder mit einem Onlinedienst für Feeds.',
  'Save videos and sound from the web': 'Videos und Ton aus dem Web speichern',
  'Paste the address of a video and choose the quality, or only the sound. It can fetch whole playlists.':
    'Fügen Sie die Adresse eines Videos ein, und wählen Sie die Qualität oder nur den Ton. Auch ganze Wiedergabelisten lassen sich holen.',
  'E-mail, calendar and address book': 'E-Mail, Kalender und Adressbuch',
  'Reads and sorts the mail of all your accounts in one window, with a calendar and contacts beside it. Add-ons teach it more.':
    'Liest und ordnet die E-Mails aller Ihrer Konten in einem Fenster, mit Kalender und Kontakten daneben. Mit Erweiterungen kann es noch mehr.',
  'NixOS has a setting of its own for Thunderbird, which lets its preferences be set here too':
    'NixOS hat für Thunderbird eine eigene Einstellung, mit der sich hier auch seine Vorgaben setzen lassen',
  'E-mail and calendar for work': 'E-Mail und Kalender für die Arbeit',
  "Mail, calendar, tasks and contacts in one window. It works with Microsoft Exchange and with GNOME's online accounts.":
    'E-Mails, Kalender, Aufgaben und Kontakte in einem Fenster. Es arbeitet mit Microsoft Exchange und mit den Onlinekonten von GNOME zusammen.',
  'The setting also starts the background parts that fetch mail and appointments':
    'Die Einstellung startet auch die Teile im Hintergrund, die E-Mails und Termine holen',
  'E-mail as simple as a chat': 'E-Mail, so einfach wie ein Chat',
  'A mail app that shows each conversation as one thread. Few settings, quick search, made for GNOME.':
    'Eine E-Mail-App, die jedes Gespräch als einen Faden zeigt. Wenige Einstellungen, schnelle Suche, für GNOME gemacht.',
  'The setting also lets Geary keep your passwords in the keyring':
    'Die Einstellung lässt Geary auch Ihre Passwörter im Schlüsselbund aufbewahren',
  'Private messages and calls': 'Private Nachrichten und Anrufe',
  'Messages and calls that only you and the other person can read. It pairs with Signal on your phone.':
    'Nachrichten und Anrufe, die nur Sie und Ihr Gegenüber lesen und hören können. Es koppelt sich mit Signal auf Ihrem Telefon.',
  'Chat, groups and channels': 'Chat, Gruppen und Kanäle',
  'Fast chats, large groups and channels, the same on all devices. You sign in with your phone number.':
    'Schnelle Chats, große Gruppen und Kanäle, auf allen Geräten gleich. Sie melden sich mit Ihrer Telefonnummer an.',
  'Your WhatsApp chats in a window': 'Ihre WhatsApp-Chats in einem Fenster',
  'Shows WhatsApp in a window of its own. You link it by scanning a code with your phone. It is made by volunteers, not by WhatsApp.':
    'Zeigt WhatsApp in einem eigenen Fenster. Sie verknüpfen es, indem Sie mit dem Telefon einen Code scannen. Freiwillige haben es gemacht, nicht WhatsApp.',
  'Chat on the open Matrix network': 'Im offenen Matrix-Netzwerk chatten',
  'Private chats, rooms and calls on a network that many organisations run together. Anyone can choose, or run, a server.':
    'Private Chats, Räume und Anrufe in einem Netzwerk, das viele Organisationen gemeinsam betreiben. Jeder kann einen Server wählen oder selbst betreiben.',
  'Talk and play with your communities': 'Mit Ihren Gemeinschaften reden und spielen',
  'Voice, video and text for groups of friends and communities. You need an account. It is not free software.':
    'Sprache, Video und Text für Freunde und Gemeinschaften. Sie brauchen ein Konto. Es ist keine freie Software.',
  'Messages for your team': 'Nachrichten für Ihr Team',
  'Channels and messages for people who work together. You need an account with a workspace. It is not free software.':
    'Kanäle und Nachrichten für Menschen, die zusammenarbeiten. Sie brauchen ein Konto in einem Arbeitsbereich. Es ist keine freie Software.',
  'Video meetings': 'Videobesprechungen',
  'Joins and holds video meetings, with screen sharing and chat. It is not free software.':
    'Zum Teilnehmen und Einladen, mit geteiltem Bildschirm und Chat. Es ist keine freie Software.',
  'Microsoft Teams in a window': 'Microsoft Teams in einem Fenster',
  'Opens Microsoft Teams in a window of its own with notifications. It is made by volunteers, not by Microsoft.':
    'Öffnet Microsoft Teams in einem eigenen Fenster mit Benachrichtigungen. Freiwillige haben es gemacht, nicht Microsoft.',
  'Video meetings without an account': 'Videobesprechungen ohne Konto',
  'Opens a video meeting with one click and one link to share. Nobody needs an account.':
    'Öffnet mit einem Klick eine Videobesprechung, mit einem Link zum Weitergeben. Niemand braucht ein Konto.',
  'Clear voice chat for groups': 'Klarer Sprachchat für Gruppen',
  'Talk with a group with very little delay, during games or work. Somebody in the group runs the server.':
    'Sprechen Sie in einer Gruppe fast ohne Verzögerung, beim Spielen oder Arbeiten. Jemand aus der Gruppe betreibt den Server.',
  'Team chat on your own server': 'Teamchat auf eigenem Server',
  'Channels and messages for teams that keep their talks on a server of their own. You sign in to the server of your team or school.':
    'Kanäle und Nachrichten für Teams, deren Gespräche auf einem eigenen Server bleiben. Sie melden sich beim Server Ihres Teams oder Ihrer Schule an.',
  'Matrix chat made for GNOME': 'Matrix-Chat für GNOME',
  'A calm chat app for the open Matrix network, with encrypted rooms. It keeps to the essentials and fits into the GNOME desktop.':
    'Eine ruhige Chat-App für das offene Matrix-Netzwerk, mit verschlüsselten Räumen. Sie bleibt beim Wesentlichen und fügt sich in GNOME ein.',
  'Chat on IRC': 'Im IRC chatten',
  'Joins the chat rooms that many open-source projects use. It remembers your rooms and tells you when your name is said.':
    'Betritt die Chaträume, die viele Open-Source-Projekte benutzen. Es merkt sich Ihre Räume und sagt Ihnen, wenn Ihr Name fällt.',
  'Mastodon and the fediverse': 'Mastodon und das Fediverse',
  'Reads and writes posts on Mastodon and related networks, in a clean window with support for several accounts. You sign in with an account on any server of the network.':
    'Liest und schreibt Beiträge auf Mastodon und verwandten Netzwerken, in einem klaren Fenster und mit mehreren Konten. Sie melden sich mit einem Konto auf einem beliebigen Server des Netzwerks an.',
  'Your phone and computer together': 'Telefon und Computer zusammen',
  "Shows your phone's notifications on the computer, shares files and the clipboard, and turns the phone into a remote control. Both only need to be on the same network, with the KDE Connect app on the phone.":
    'Zeigt die Benachrichtigungen Ihres Telefons auf dem Computer, teilt Dateien und die Zwischenablage und macht das Telefon zur Fernbedienung. Beide müssen nur im selben Netzwerk sein, mit der App KDE Connect auf dem Telefon.',
  'The setting also opens the firewall, so that your phone can find this computer':
    'Die Einstellung öffnet auch die Firewall, damit Ihr Telefon diesen Computer findet',
  'Write, calculate and present': 'Schreiben, rechnen und vortragen',
  'A complete office suite: letters, tables, slides, drawings. It opens and saves the files of Microsoft Office.':
    'Ein vollständiges Büropaket: Briefe, Tabellen, Folien, Zeichnungen. Es öffnet und speichert die Dateien von Microsoft Office.',
  "An office suite close to Microsoft's": 'Ein Büropaket, das dem von Microsoft ähnelt',
  'Edits documents, tables and slides with buttons where people from Microsoft Office look for them. Layouts of docx and xlsx files stay close to the original.':
    'Bearbeitet Dokumente, Tabellen und Folien, mit den Knöpfen dort, wo man sie von Microsoft Office kennt. Die Gestaltung von docx- und xlsx-Dateien bleibt nah am Original.',
  'Read PDF files': 'PDF-Dateien lesen',
  'Opens PDF files and other documents, finds text in them, fills in forms and prints them. The one to start with if you only want to read.':
    'Öffnet PDF-Dateien und andere Dokumente, findet Text darin, füllt Formulare aus und druckt. Die erste Wahl, wenn Sie nur lesen möchten.',
  'The setting also lets other apps show previews of documents':
    'Die Einstellung lässt auch andere Apps Vorschauen von Dokumenten zeigen',
  'Read and mark up PDFs and books': 'PDFs und Bücher lesen und markieren',
  'Reads PDFs, e-books and comics. You can highlight, draw and write notes in the margin, and check signatures.':
    'Liest PDFs, E-Books und Comics. Sie können markieren, zeichnen, Notizen an den Rand schreiben und Signaturen prüfen.',
  'Read e-books': 'E-Books lesen',
  'Shows e-books the way you like to read: font, width, colours, one page or two. Remembers where you were.':
    'Zeigt E-Books, wie Sie gern lesen: Schrift, Breite, Farben, eine Seite oder zwei. Es merkt sich, wo Sie waren.',
  'Look after your e-book library': 'Ihre E-Book-Sammlung pflegen',
  'Sorts your e-books, changes them from one format to another, and copies them to a reader such as Kindle or Kobo. It can also fetch news to read later and has a reader of its own.':
    'Ordnet Ihre E-Books, wandelt sie in andere Formate um und kopiert sie auf Lesegeräte wie Kindle oder Kobo. Es holt auch Nachrichten zum späteren Lesen und kann Bücher selbst anzeigen.',
  'Accounts for home and small business': 'Buchhaltung für daheim und kleine Betriebe',
  'Keeps your books with double entry: bank accounts, income, bills, shares. Reports show where the money goes.':
    'Führt Ihre Bücher mit doppelter Buchhaltung: Bankkonten, Einnahmen, Rechnungen, Aktien. Berichte zeigen, wohin das Geld geht.',
  'See where your money goes': 'Sehen, wohin Ihr Geld geht',
  'Read in statements from your bank, sort spending into groups and see it as charts. Made for private use.':
    'Lesen Sie Kontoauszüge Ihrer Bank ein, ordnen Sie Ausgaben in Gruppen, und sehen Sie sie als Diagramme. Für private Zwecke gemacht.',
  'Your appointments': 'Ihre Termine',
  'Shows your week and month at a glance. It works together with online calendars that are set up in GNOME.':
    'Zeigt Woche und Monat auf einen Blick. Es arbeitet mit Onlinekalendern zusammen, die in GNOME eingerichtet sind.',
  'Lay out magazines and flyers': 'Zeitschriften und Flyer gestalten',
  'Places text and pictures exactly on the page, for leaflets, posters and books, and makes files that print shops accept. It takes a little learning; for letters, an office suite is easier.':
    'Setzt Text und Bilder genau auf die Seite, für Faltblätter, Plakate und Bücher, und erzeugt Dateien, die Druckereien annehmen. Man muss es ein wenig lernen; für Briefe ist ein Büropaket einfacher.',
  'Merge, split and turn PDF pages': 'PDF-Seiten verbinden, trennen und drehen',
  'Puts PDF files together, takes pages out, turns and re-orders them by dragging. The originals stay as they are until you save.':
    'Fügt PDF-Dateien zusammen, nimmt Seiten heraus, dreht sie und ordnet sie durch Ziehen. Die Originale bleiben, wie sie sind, bis Sie speichern.',
  'Collect and cite sources': 'Quellen sammeln und zitieren',
  'Saves articles and books while you browse, keeps them sorted, and writes the bibliography of your paper for you. It works together with LibreOffice and keeps PDFs beside their entries.':
    'Speichert Artikel und Bücher beim Surfen, hält sie geordnet und schreibt das Literaturverzeichnis Ihrer Arbeit. Es arbeitet mit LibreOffice zusammen und bewahrt PDFs bei ihren Einträgen auf.',
  'Scan paper into files': 'Papier in Dateien scannen',
  'Scans pages from a flatbed or a feeder and saves them as PDF or picture. Turn, crop and re-order pages before saving.':
    'Scannt Seiten vom Flachbett oder aus dem Einzug und speichert sie als PDF oder Bild. Vor dem Speichern lassen sich Seiten drehen, zuschneiden und ordnen.',
  'Draw diagrams and flow charts': 'Diagramme und Ablaufpläne zeichnen',
  'Boxes, arrows and hundreds of ready shapes for flow charts, networks and plans. Works without an account. Its licence has limits that make it not free software.':
    'Kästen, Pfeile und Hunderte fertiger Formen für Ablaufpläne, Netzwerke und Grundrisse. Funktioniert ohne Konto. Wegen Grenzen in der Lizenz ist es keine freie Software.',
  'A text editor with many talents': 'Ein Texteditor mit vielen Talenten',
  'Edits texts and code with tabs, colours for hundreds of languages, and a quick way to find things in many files. It also works with projects, Git and language servers, if you like.':
    'Bearbeitet Texte und Code mit Tabs, Farben für Hunderte von Sprachen und schneller Suche in vielen Dateien. Auf Wunsch arbeitet es auch mit Projekten, Git und Sprachservern.',
  'A plain and simple text editor': 'Ein schlichter Texteditor',
  'Opens and changes plain text files. It keeps what you wrote even when you forgot to save.':
    'Öffnet und ändert einfache Textdateien. Was Sie geschrieben haben, bleibt auch da, wenn Sie das Speichern vergessen haben.',
  'Notes that link to each other': 'Notizen, die aufeinander verweisen',
  'Notes in plain Markdown files in a folder of yours, with links between them and a map of how they hang together. Not free software; your notes stay plain files.':
    'Notizen als einfache Markdown-Dateien in einem Ordner von Ihnen, mit Verweisen und einer Karte, wie sie zusammenhängen. Keine freie Software; Ihre Notizen bleiben einfache Dateien.',
  'Notes and to-do lists that sync': 'Notizen und Aufgaben, überall gleich',
  'Notes and to-do lists in notebooks, kept in step between computer and phone through a storage you choose. It can read in notes from Evernote.':
    'Notizen und Aufgabenlisten in Notizbüchern, abgeglichen zwischen Computer und Telefon über einen Speicher Ihrer Wahl. Notizen aus Evernote lassen sich einlesen.',
  'An outliner for your thoughts': 'Gliedern Sie Ihre Gedanken',
  'Write in points, a page for each day, and link what belongs together. Everything stays in files on this computer.':
    'Schreiben Sie in Punkten, für jeden Tag eine Seite, und verknüpfen Sie, was zusammengehört. Alles bleibt in Dateien auf diesem Computer.',
  'Handwritten notes and marks on PDFs': 'Handschrift und Anmerkungen auf PDFs',
  'Write by hand with a pen or mouse, on blank paper or on top of a PDF. Handy for lectures and for signing forms.':
    'Schreiben Sie mit Stift oder Maus, auf leeres Papier oder auf ein PDF. Praktisch in Vorlesungen und zum Unterschreiben von Formularen.',
  'Sketch and write by hand': 'Von Hand skizzieren und schreiben',
  'An endless sheet for handwriting and sketches with a pen. It can bring in pictures and PDFs to write on.':
    'Ein endloses Blatt für Handschrift und Skizzen mit dem Stift. Bilder und PDFs lassen sich als Grundlage einfügen.',
  'To-do lists': 'Aufgabenlisten',
  'Lists of what is to be done, with dates, notes and smaller steps. It can sync with Nextcloud and other services.':
    'Listen dessen, was zu tun ist, mit Terminen, Notizen und kleineren Schritten. Es gleicht sich mit Nextcloud und anderen Diensten ab.',
  'Write without distraction': 'Ohne Ablenkung schreiben',
  'A calm page for longer texts in Markdown, with a preview and export to PDF and other formats. Nothing else is on the screen while you write.':
    'Eine ruhige Seite für längere Texte in Markdown, mit Vorschau und Ausgabe als PDF und in anderen Formaten. Beim Schreiben ist nichts anderes zu sehen.',
  'Mind maps': 'Mindmaps',
  'Spread out ideas from one thought in the middle. Add pictures, notes and tasks, and share the map as a picture.':
    'Breiten Sie Ideen von einem Gedanken in der Mitte aus. Bilder, Notizen und Aufgaben kommen dazu, und die Karte lässt sich als Bild weitergeben.',
  'Edit photos and pictures': 'Fotos und Bilder bearbeiten',
  'A full image editor: retouch, cut out, change colours, work with layers. It opens most picture formats, Photoshop files included.':
    'Eine vollständige Bildbearbeitung: retuschieren, ausschneiden, Farben ändern, mit Ebenen arbeiten. Es öffnet die meisten Bildformate, auch Photoshop-Dateien.',
  'Paint and draw': 'Malen und zeichnen',
  'A painting app made with artists, with hundreds of brushes and support for pen tablets. Also for comics and animation.':
    'Eine Mal-App, mit Künstlern entwickelt, mit Hunderten von Pinseln und Unterstützung für Zeichentabletts. Auch für Comics und Animationen.',
  'Draw logos and vector graphics': 'Logos und Vektorgrafiken zeichnen',
  'Draws with lines and shapes that stay sharp at every size: logos, icons, posters, cutting patterns. Files are saved as SVG, which every browser can show.':
    'Zeichnet mit Linien und Formen, die in jeder Größe scharf bleiben: Logos, Symbole, Plakate, Schnittmuster. Gespeichert wird als SVG, das jeder Browser zeigt.',
  'Develop photos from your camera': 'Fotos Ihrer Kamera entwickeln',
  'Develops raw files from cameras without changing the originals, and sorts large collections of photos. There is a lot to discover; start with exposure and white balance.':
    'Entwickelt Rohdateien von Kameras, ohne die Originale zu ändern, und ordnet große Fotosammlungen. Es gibt viel zu entdecken; beginnen Sie mit Belichtung und Weißabgleich.',
  'Develop raw photos in detail': 'Rohdateien bis ins Detail entwickeln',
  'Gets the most out of raw files with fine control over sharpness, noise and colour. The original files stay untouched, so you can always begin again.':
    'Holt das meiste aus Rohdateien, mit feiner Kontrolle über Schärfe, Rauschen und Farbe. Die Originale bleiben unberührt, sodass Sie immer neu beginnen können.',
  'Sort thousands of photos': 'Tausende Fotos ordnen',
  'Keeps a large photo collection in order with tags, ratings, places and faces. Imports straight from the camera.':
    'Hält eine große Fotosammlung in Ordnung, mit Schlagwörtern, Bewertungen, Orten und Gesichtern. Importiert direkt von der Kamera.',
  'A simple photo album': 'Ein einfaches Fotoalbum',
  'Imports photos from camera and phone, sorts them by event, and mends small flaws such as red eyes. The originals stay untouched, and you can always go back to them.':
    'Importiert Fotos von Kamera und Telefon, ordnet sie nach Ereignissen und behebt kleine Fehler wie rote Augen. Die Originale bleiben unberührt, und Sie können immer zu ihnen zurück.',
  'Look at pictures': 'Bilder ansehen',
  'Opens pictures quickly and lets you leaf through a folder. Turn, crop and print are there when needed.':
    'Öffnet Bilder schnell und lässt Sie durch einen Ordner blättern. Drehen, Zuschneiden und Drucken sind da, wenn man sie braucht.',
  'Look at and tidy pictures': 'Bilder ansehen und ordnen',
  'Leafs through folders of pictures, shows them as slides, and turns, crops or resizes them. A double click shows a picture on the full screen.':
    'Blättert durch Bilderordner, zeigt sie als Diaschau und dreht, beschneidet oder verkleinert sie. Ein Doppelklick zeigt ein Bild auf dem ganzen Bildschirm.',
  'Make 3D models and films': '3D-Modelle und Filme machen',
  'Builds, animates and renders 3D scenes. Used for films and games as well as for a first try at home.':
    'Baut, animiert und rendert 3D-Szenen. Für Filme und Spiele im Einsatz und ebenso für erste Versuche zu Hause.',
  'Design parts in 3D': 'Teile in 3D konstruieren',
  'Constructs parts with exact measures that can be changed later. For machines, furniture and 3D printing.':
    'Konstruiert Teile mit genauen Maßen, die sich später ändern lassen. Für Maschinen, Möbel und 3D-Druck.',
  'Write solid 3D objects as a text': '3D-Körper als Text schreiben',
  'Describes 3D objects as a short program instead of drawing them. Good for parts with exact sizes.':
    'Beschreibt 3D-Körper als kurzes Programm, statt sie zu zeichnen. Gut für Teile mit genauen Maßen.',
  'Design electronic circuits': 'Elektronische Schaltungen entwerfen',
  'Draws circuit plans and turns them into boards that can be made. Shows the finished board in 3D.':
    'Zeichnet Schaltpläne und macht daraus Platinen, die sich fertigen lassen. Zeigt die fertige Platine in 3D.',
  'Plan rooms and furniture': 'Räume und Möbel planen',
  'Draw the floor plan of a flat, place furniture, and walk through it in 3D. Hundreds of pieces of furniture come with it, and more can be added.':
    'Zeichnen Sie den Grundriss einer Wohnung, stellen Sie Möbel hinein, und gehen Sie in 3D hindurch. Hunderte Möbel sind dabei, und weitere lassen sich hinzufügen.',
  'Make small pictures larger': 'Kleine Bilder größer machen',
  'Enlarges pictures and fills in detail with trained models that run on this computer. Needs a fairly modern graphics card.':
    'Vergrößert Bilder und ergänzt Einzelheiten mit trainierten Modellen, die auf diesem Computer laufen. Braucht eine einigermaßen moderne Grafikkarte.',
  'Draw and crop, nice and simple': 'Zeichnen und zuschneiden, ganz einfach',
  'A small paint app: draw lines and shapes, write on a picture, crop and resize it. Nothing has to be learned first.':
    'Eine kleine Mal-App: Linien und Formen zeichnen, auf ein Bild schreiben, es zuschneiden und seine Größe ändern. Lernen muss man dafür nichts.',
  'Join photos into a panorama': 'Fotos zum Panorama verbinden',
  'Stitches several overlapping photos into one wide picture and straightens what the lens bent. An assistant leads from the photos to the finished picture.':
    'Fügt mehrere überlappende Fotos zu einem breiten Bild zusammen und richtet gerade, was das Objektiv verbogen hat. Ein Assistent führt von den Fotos zum fertigen Bild.',
  'Resize and convert many pictures at once': 'Viele Bilder auf einmal umwandeln',
  'Changes the format or size of a whole folder of pictures in one go. It understands more than a hundred formats.':
    'Ändert Format oder Größe eines ganzen Bilderordners auf einmal. Es versteht über hundert Formate.',
  'Take and mark up screenshots': 'Bildschirmfotos machen und markieren',
  'Pick a part of the screen, draw arrows, blur what nobody should see, then save, copy or share. It can be started with a key, so it is there when something is on the screen.':
    'Wählen Sie einen Teil des Bildschirms, zeichnen Sie Pfeile, machen Sie unkenntlich, was niemand sehen soll, und speichern, kopieren oder teilen Sie das Bild. Es lässt sich mit einer Taste starten und ist so gleich zur Stelle.',
  'Play any video or music file': 'Jede Video- und Musikdatei abspielen',
  'Plays nearly every video and sound file, discs and streams, with nothing else to install. It also turns films a little louder, slower or into another format, and shows subtitles.':
    'Spielt fast jede Video- und Tondatei, Discs und Streams, ohne dass sonst etwas nötig ist. Es macht Filme auch lauter oder langsamer, wandelt sie in andere Formate um und zeigt Untertitel.',
  'A video player without frills': 'Ein Videoplayer ohne Schnörkel',
  'Plays videos smoothly with hardly a button on the screen. Loved by people who use the keyboard.':
    'Spielt Videos flüssig, fast ohne Knöpfe auf dem Bildschirm. Beliebt bei allen, die gern die Tastatur benutzen.',
  'Record and stream your screen': 'Bildschirm aufnehmen und übertragen',
  'Records the screen, cameras and sound, and streams live. Build scenes and switch between them.':
    'Nimmt Bildschirm, Kameras und Ton auf und überträgt live. Bauen Sie Szenen, und wechseln Sie zwischen ihnen.',
  'The setting also allows the virtual camera, which shows your scene in video calls':
    'Die Einstellung erlaubt auch die virtuelle Kamera, die Ihre Szene in Videoanrufen zeigt',
  'Cut and edit videos': 'Videos schneiden und bearbeiten',
  'A video editor with many tracks, effects, titles and transitions. Simple to begin, deep when you need it.':
    'Ein Videoschnittprogramm mit vielen Spuren, Effekten, Titeln und Übergängen. Einfach für den Anfang, tief, wenn man es braucht.',
  'A handy video editor': 'Ein handlicher Videoschnitt',
  'Cuts videos of nearly any format without importing them first. Filters for colour, sound and speed are built in.':
    'Schneidet Videos in fast jedem Format, ohne sie erst zu importieren. Filter für Farbe, Ton und Tempo sind eingebaut.',
  'Cut a piece out of a video': 'Ein Stück aus einem Video schneiden',
  'Choose where a clip begins and ends, and save just that. Nothing more, and very fast.':
    'Wählen Sie, wo ein Ausschnitt beginnt und endet, und speichern Sie genau den. Nicht mehr als das, und sehr schnell.',
  'Convert videos and DVDs': 'Videos und DVDs umwandeln',
  'Turns videos and DVDs into files that play on phones, televisions and the web. Ready profiles make it easy.':
    'Macht aus Videos und DVDs Dateien, die auf Telefonen, Fernsehern und im Web laufen. Fertige Profile machen es leicht.',
  'Watch YouTube in private': 'YouTube privat ansehen',
  'Watch and follow YouTube channels without an account and without advertisements. Your list of channels stays here.':
    'Sehen Sie YouTube-Kanäle und folgen Sie ihnen, ohne Konto und ohne Werbung. Die Liste Ihrer Kanäle bleibt hier.',
  'Your films and music on the television': 'Ihre Filme und Musik am Fernseher',
  'Turns a computer at the television into a media centre you use with a remote control. It shows covers and descriptions of your films and plays them from disks and servers.':
    'Macht aus einem Computer am Fernseher ein Medienzentrum mit Fernbedienung. Es zeigt Titelbilder und Beschreibungen Ihrer Filme und spielt sie von Laufwerken und Servern.',
  'Watch from your Jellyfin server': 'Von Ihrem Jellyfin-Server schauen',
  'Plays films, series and music from a Jellyfin server at home. It shows them in full quality, with subtitles and other languages.':
    'Spielt Filme, Serien und Musik von einem Jellyfin-Server zu Hause. Es zeigt sie in voller Qualität, mit Untertiteln und in anderen Sprachen.',
  'Take photos with your webcam': 'Mit der Webcam fotografieren',
  'Takes photos and short videos with the camera of this computer. A countdown gives you time to smile.':
    'Macht Fotos und kurze Videos mit der Kamera dieses Computers. Ein Countdown lässt Ihnen Zeit für ein Lächeln.',
  'Burn CDs and DVDs': 'CDs und DVDs brennen',
  'Burns data and music discs, copies discs, and reads music CDs into files. It checks at the end whether everything was written correctly.':
    'Brennt Daten und Musik, kopiert Discs und liest Musik-CDs in Dateien ein. Am Ende prüft es, ob alles richtig geschrieben wurde.',
  'The setting also gives the burning tools the rights they need to reach the drive':
    'Die Einstellung gibt den Brennprogrammen auch die Rechte, das Laufwerk zu erreichen',
  'Stream music and podcasts': 'Musik und Podcasts streamen',
  'Plays music and podcasts from Spotify. You need an account. It is not free software.':
    'Spielt Musik und Podcasts von Spotify. Sie brauchen ein Konto. Es ist keine freie Software.',
  'Play and sort your music': 'Ihre Musik abspielen und ordnen',
  'Plays your music collection, internet radio and podcasts, and copies songs to a player or phone. It sorts songs by artist and album and makes playlists for you.':
    'Spielt Ihre Musiksammlung, Internetradio und Podcasts und kopiert Lieder auf Player oder Telefon. Es ordnet Lieder nach Interpret und Album und erstellt Wiedergabelisten.',
  'A player for large music collections': 'Ein Player für große Musiksammlungen',
  'Sorts and plays large collections with care for sound quality. Finds covers and song texts.':
    'Ordnet und spielt große Sammlungen mit Sinn für Klangqualität. Findet Titelbilder und Liedtexte.',
  'Just play the music': 'Einfach Musik hören',
  'Drop a folder on it and listen. The window takes on the colours of the album cover.':
    'Ziehen Sie einen Ordner hinein und hören Sie zu. Das Fenster nimmt die Farben des Albumbilds an.',
  'Record and cut sound': 'Ton aufnehmen und schneiden',
  'Records from a microphone, cuts and mixes tracks, takes out noise. Good for podcasts, interviews and old tapes.':
    'Nimmt vom Mikrofon auf, schneidet und mischt Spuren, entfernt Rauschen. Gut für Podcasts, Interviews und alte Kassetten.',
  'A recording studio': 'Ein Aufnahmestudio',
  'Records, edits and mixes many tracks, for bands, film sound and radio. Plug-ins add instruments and effects.':
    'Nimmt viele Spuren auf, bearbeitet und mischt sie, für Bands, Filmton und Radio. Plug-ins bringen Instrumente und Effekte.',
  'Make beats and electronic music': 'Beats und elektronische Musik machen',
  'Put together songs from melodies, beats and built-in synthesizers. No instrument is needed to begin.':
    'Setzen Sie Lieder aus Melodien, Beats und eingebauten Synthesizern zusammen. Für den Anfang braucht es kein Instrument.',
  'Write sheet music': 'Noten schreiben',
  'Write notes, listen to them at once and print beautiful sheets. Reads MIDI and MusicXML.':
    'Schreiben Sie Noten, hören Sie sie gleich an, und drucken Sie schöne Blätter. Liest MIDI und MusicXML.',
  'Be the DJ': 'Selbst DJ sein',
  'Mixes two or more songs with beat matching, effects and support for many DJ controllers. The keyboard and mouse are enough to begin.':
    'Mischt zwei oder mehr Lieder im Takt, mit Effekten und Unterstützung für viele DJ-Controller. Für den Anfang genügen Tastatur und Maus.',
  'Internet radio': 'Internetradio',
  'Search among tens of thousands of radio stations and keep your favourites. It can save songs while they play.':
    'Suchen Sie unter Zehntausenden von Radiosendern, und merken Sie sich Ihre liebsten. Lieder lassen sich speichern, während sie laufen.',
  'Listen to podcasts': 'Podcasts hören',
  'Follow podcasts and listen to new episodes as they come out. It remembers where you stopped in each of them.':
    'Folgen Sie Podcasts, und hören Sie neue Folgen, sobald sie erscheinen. Es merkt sich in jeder, wo Sie aufgehört haben.',
  'Make everything sound better': 'Alles besser klingen lassen',
  'Equaliser, louder voices and less noise, for all apps and for the microphone. Settings can be saved for each pair of headphones.':
    'Equalizer, lautere Stimmen und weniger Rauschen, für alle Apps und für das Mikrofon. Für jeden Kopfhörer lassen sich eigene Werte speichern.',
  'Loudness for every app': 'Lautstärke für jede App',
  'Sets the loudness of each app and picks which speakers or microphone it uses. A good place to look when there is no sound.':
    'Stellt die Lautstärke jeder App ein und wählt Lautsprecher und Mikrofon für sie. Ein guter Ort zum Nachsehen, wenn kein Ton kommt.',
  'Convert music files': 'Musikdateien umwandeln',
  'Changes many music files from one format to another at once and keeps their names and covers. You choose the format and the quality, and it does the rest.':
    'Wandelt viele Musikdateien auf einmal in ein anderes Format um und behält Namen und Titelbilder. Sie wählen Format und Qualität, den Rest erledigt es.',
  'Name your music files properly': 'Musikdateien richtig benennen',
  'Listens to your music files, finds out which songs they are, and fills in title, artist and cover. Folders and file names can be put in order at the same time.':
    'Hört in Ihre Musikdateien hinein, findet heraus, welche Lieder es sind, und trägt Titel, Interpret und Bild ein. Ordner und Dateinamen lassen sich gleich mit in Ordnung bringen.',
  'The largest store for PC games': 'Der größte Laden für PC-Spiele',
  'Buy, install and play thousands of games; many made for Windows run too. You need an account. It is not free software.':
    'Kaufen, installieren und spielen Sie Tausende von Spielen; auch viele, die für Windows gemacht sind. Sie brauchen ein Konto. Es ist keine freie Software.',
  'Steam needs drivers, libraries and controller rights that only the setting provides':
    'Steam braucht Treiber, Bibliotheken und Rechte für Controller, die nur die Einstellung mitbringt',
  'All your games in one place': 'Alle Ihre Spiele an einem Ort',
  "Gathers games from several stores, old consoles and Windows in one library and sets each one up for you. The community's recipes know what most games need.":
    'Sammelt Spiele aus mehreren Läden, von alten Konsolen und von Windows und richtet jedes für Sie ein. Die Rezepte der Gemeinschaft wissen, was die meisten Spiele brauchen.',
  'Play games from Epic, GOG and Amazon': 'Spiele von Epic, GOG und Amazon',
  'Signs in to your Epic, GOG and Amazon accounts, installs your games and runs them here. Games made for Windows are started through Proton or Wine, which it fetches for you.':
    'Meldet sich bei Ihren Konten von Epic, GOG und Amazon an, installiert Ihre Spiele und startet sie hier. Spiele für Windows laufen über Proton oder Wine, die es für Sie holt.',
  'Run Windows programs': 'Windows-Programme ausführen',
  'Runs Windows programs and games in separate boxes, each with its own settings. Not every program works.':
    'Führt Windows-Programme und Spiele in getrennten Behältern aus, jeden mit eigenen Einstellungen. Nicht jedes Programm funktioniert.',
  'The base that runs Windows programs': 'Die Grundlage für Windows-Programme',
  'Lets many Windows programs run without Windows. Bottles and Lutris are easier ways to use it.':
    'Lässt viele Windows-Programme ohne Windows laufen. Mit Bottles oder Lutris ist es einfacher zu benutzen.',
  'Play Minecraft, with mods': 'Minecraft spielen, mit Mods',
  'Keeps several Minecraft installations with different versions and mods. You need to own Minecraft.':
    'Verwaltet mehrere Minecraft-Installationen mit verschiedenen Versionen und Mods. Sie brauchen ein gekauftes Minecraft.',
  'Play games of old consoles': 'Spiele alter Konsolen',
  'One window for emulators of many old consoles. You bring the games you own.':
    'Ein Fenster für die Emulatoren vieler alter Konsolen. Die Spiele bringen Sie selbst mit.',
  'Play GameCube and Wii games': 'Spiele für GameCube und Wii',
  'Plays GameCube and Wii games you own, sharper than on the original consoles. Controllers and saved games from the consoles work as well.':
    'Spielt Ihre Spiele für GameCube und Wii, schärfer als auf den Konsolen selbst. Auch Controller und Spielstände der Konsolen funktionieren.',
  'Play PSP games': 'Spiele für die PSP',
  'Plays games of the PlayStation Portable you own, in high resolution. You can save at any moment and continue later.':
    'Spielt Ihre Spiele der PlayStation Portable in hoher Auflösung. Sie können jederzeit speichern und später weiterspielen.',
  'Play classic adventures': 'Klassische Abenteuerspiele',
  'Brings point-and-click adventures of the eighties and nineties to this computer. You bring the original files.':
    'Bringt Point-and-Click-Abenteuer der Achtziger und Neunziger auf diesen Computer. Die Originaldateien bringen Sie mit.',
  'Play games from another computer': 'Spiele von einem anderen Computer',
  'Shows games that run on a stronger computer at home on this screen. The other computer needs Sunshine, and both should be on a fast network.':
    'Zeigt auf diesem Bildschirm Spiele, die auf einem stärkeren Computer zu Hause laufen. Der andere Computer braucht Sunshine, und beide sollten in einem schnellen Netzwerk sein.',
  'See frames per second while playing': 'Bilder pro Sekunde beim Spielen sehen',
  'Shows frames per second, temperatures and load on top of a game. Turn it on for a game in Steam, Lutris or Heroic.':
    'Zeigt Bilder pro Sekunde, Temperaturen und Auslastung über einem Spiel. Einschalten lässt es sich für Spiele in Steam, Lutris oder Heroic.',
  'Newer Proton for your games': 'Neueres Proton für Ihre Spiele',
  "Fetches the community's builds of Proton and Wine, which make more Windows games run in Steam and Lutris. Useful when a game does not start with what came along.":
    'Holt die Fassungen von Proton und Wine aus der Gemeinschaft, mit denen mehr Windows-Spiele in Steam und Lutris laufen. Nützlich, wenn ein Spiel mit dem Mitgelieferten nicht startet.',
  'Build worlds from blocks': 'Welten aus Blöcken bauen',
  'Dig, build and explore in endless worlds of blocks, alone or together. Many games and mods are a click away.':
    'Graben, bauen und erkunden Sie endlose Welten aus Blöcken, allein oder gemeinsam. Viele Spiele und Mods sind einen Klick entfernt.',
  'Colourful kart races': 'Bunte Kartrennen',
  'Race with funny karts through wild tracks, alone, side by side on one screen, or online. There is a story to play through and new tracks to download.':
    'Rasen Sie mit lustigen Karts über wilde Strecken, allein, nebeneinander an einem Bildschirm oder online. Es gibt eine Geschichte zum Durchspielen und neue Strecken zum Herunterladen.',
  'Jump and run with a penguin': 'Springen und laufen mit einem Pinguin',
  'A cheerful jump-and-run game through ice and forest, with levels by players. Easy to begin and hard to finish.':
    "Ein fröhliches Jump-'n'-Run durch Eis und Wald, mit Levels von Spielern. Leicht zu beginnen und schwer zu beenden.",
  'Build an ancient empire': 'Ein antikes Reich aufbauen',
  'Lead a people of the ancient world: gather, build, trade and fight in real time. Alone or online.':
    'Führen Sie ein Volk der alten Welt: sammeln, bauen, handeln und kämpfen in Echtzeit. Allein oder online.',
  'Turn-based fantasy battles': 'Fantasy-Schlachten in Runden',
  'Lead elves, orcs and humans through long campaigns, one turn at a time. More campaigns by players can be downloaded, and battles can be fought online.':
    'Führen Sie Elfen, Orks und Menschen Zug um Zug durch lange Feldzüge. Weitere Feldzüge von Spielern lassen sich herunterladen, und gekämpft wird auch online.',
  'Run a transport company': 'Ein Transportunternehmen führen',
  'Connect towns and industries by rail, road, ship and plane and watch them grow. It begins in the age of steam and goes on as long as you like, alone or with others.':
    'Verbinden Sie Städte und Betriebe mit Bahn, Straße, Schiff und Flugzeug, und sehen Sie ihnen beim Wachsen zu. Es beginnt mit der Dampflok und geht weiter, solange Sie mögen, allein oder mit anderen.',
  'Battles of the pink hedgehogs': 'Schlachten der rosa Igel',
  'Teams of hedgehogs fight in turns with odd weapons. Best with friends on one computer or online.':
    'Mannschaften von Igeln kämpfen in Runden mit seltsamen Waffen. Am schönsten mit Freunden, an einem Computer oder online.',
  'Factories and tower defence': 'Fabriken und Turmverteidigung',
  'Build chains of conveyors that feed your defences, and take over the planet sector by sector. Play the campaign, maps by others, or together online.':
    'Bauen Sie Förderbänder, die Ihre Verteidigung versorgen, und erobern Sie den Planeten Sektor für Sektor. Spielen Sie den Feldzug, Karten von anderen oder gemeinsam online.',
  'Card games for one': 'Kartenspiele für einen',
  'More than eighty games of patience, from Klondike to Spider. Hints and undo help when nothing seems to fit.':
    'Mehr als achtzig Patiencen, von Klondike bis Spider. Tipps und Rückgängigmachen helfen, wenn nichts zu passen scheint.',
  'Play chess': 'Schach spielen',
  'Play against the computer at several strengths, or against somebody beside you. Games can be saved, and moves taken back.':
    'Spielen Sie gegen den Computer in mehreren Stärken oder gegen jemanden neben Ihnen. Partien lassen sich speichern und Züge zurücknehmen.',
  'Find the hidden mines': 'Versteckte Minen finden',
  'Clear the field without stepping on a mine. A classic for a short break.':
    'Räumen Sie das Feld, ohne auf eine Mine zu treten. Ein Klassiker für kurze Pausen.',
  'Number puzzles': 'Zahlenrätsel',
  'Sudoku in four levels of difficulty, with notes and printing. Every puzzle has exactly one solution.':
    'Sudoku in vier Schwierigkeitsgraden, mit Notizen und zum Drucken. Jedes Rätsel hat genau eine Lösung.',
  'Falling blocks': 'Fallende Blöcke',
  'Turn and fit the falling blocks. Full rows vanish, and it gets faster.':
    'Drehen Sie die fallenden Blöcke, bis sie passen. Volle Reihen verschwinden, und es wird schneller.',
  'Write code in any language': 'Code in jeder Sprache schreiben',
  "Microsoft's code editor with thousands of extensions, debugging and Git built in. This build is not free software; VSCodium is.":
    'Der Code-Editor von Microsoft mit Tausenden Erweiterungen, Fehlersuche und eingebautem Git. Diese Fassung ist keine freie Software, VSCodium dagegen schon.',
  'Visual Studio Code, the free build': 'Visual Studio Code, die freie Fassung',
  'The same editor as Visual Studio Code, built from the open source and without reports to Microsoft. Some Microsoft extensions are missing.':
    'Derselbe Editor wie Visual Studio Code, aus dem offenen Quelltext gebaut und ohne Meldungen an Microsoft. Manche Erweiterungen von Microsoft fehlen.',
  'A fast code editor': 'Ein schneller Code-Editor',
  'Opens at once and stays quick in large projects. Several people can write in one file together.':
    'Öffnet sofort und bleibt auch in großen Projekten schnell. Mehrere Menschen können gemeinsam in einer Datei schreiben.',
  'The keyboard editor, renewed': 'Der Tastatur-Editor, erneuert',
  'A text editor for the terminal that is driven by the keyboard alone and can be shaped with plug-ins. It understands nearly everything Vim does and is easier to extend.':
    'Ein Texteditor für das Terminal, der allein mit der Tastatur bedient und mit Plug-ins angepasst wird. Er versteht fast alles, was Vim kann, und lässt sich leichter erweitern.',
  'The setting can also make Neovim the standard editor':
    'Die Einstellung kann Neovim auch zum üblichen Editor machen',
  'The classic keyboard editor': 'Der klassische Tastatur-Editor',
  'A text editor for the terminal, found on nearly every Linux computer. It takes a while to learn and many people never leave it.':
    'Ein Texteditor für das Terminal, auf fast jedem Linux-Computer zu finden. Er will gelernt sein, und viele bleiben für immer dabei.',
  "The setting also puts Vim's preferences for everyone in one place":
    'Mit der Einstellung liegen auch die Vorgaben von Vim für alle an einem Ort',
  'An editor that can become anything': 'Ein Editor, der alles werden kann',
  'Write texts and code, keep notes and plans, read mail: Emacs can be changed while it runs. Many people have made it the one app they work in.':
    'Texte und Code schreiben, Notizen und Pläne führen, E-Mails lesen: Emacs lässt sich im laufenden Betrieb umbauen. Für viele ist es die eine App, in der sie arbeiten.',
  'A modern editor for the terminal': 'Ein moderner Editor für das Terminal',
  'A terminal editor that understands many languages with nothing to set up. You select first and act then, which shows what a command will change.':
    'Ein Editor für das Terminal, der viele Sprachen versteht, ohne dass man etwas einrichten muss. Erst wählt man aus, dann handelt man; so sieht man, was ein Befehl ändern wird.',
  'Write Python with a helping hand': 'Python schreiben, mit helfender Hand',
  'An editor for Python that completes, checks and debugs your programs. It knows the usual tools for tests, environments and version control.':
    'Ein Editor für Python, der ergänzt, prüft und bei der Fehlersuche hilft. Er kennt die üblichen Werkzeuge für Tests, Umgebungen und Versionsverwaltung.',
  'Write Java and Kotlin': 'Java und Kotlin schreiben',
  'An editor for Java and Kotlin that understands whole projects, with debugger and tests built in. It finds mistakes while you type and can rename things in the whole project.':
    'Ein Editor für Java und Kotlin, der ganze Projekte versteht, mit eingebauter Fehlersuche und Tests. Er findet Fehler beim Tippen und kann Dinge im ganzen Projekt umbenennen.',
  'Make apps for Android': 'Apps für Android machen',
  "Google's tools for writing and testing Android apps, with a phone on the screen. Part of it is not free software.":
    'Die Werkzeuge von Google, um Android-Apps zu schreiben und zu testen, mit einem Telefon auf dem Bildschirm. Ein Teil davon ist keine freie Software.',
  'Make your own games': 'Eigene Spiele machen',
  'Build 2D and 3D games in one small app, with its own easy language. Games run on computers, phones and the web.':
    'Bauen Sie 2D- und 3D-Spiele in einer kleinen App mit eigener, leichter Sprache. Die Spiele laufen auf Computern, Telefonen und im Web.',
  'Learn to program in Python': 'Programmieren lernen mit Python',
  'A Python editor for beginners that shows step by step what a program does. It explains mistakes in words that can be understood.':
    'Ein Python-Editor für den Einstieg, der Schritt für Schritt zeigt, was ein Programm tut. Er erklärt Fehler in verständlichen Worten.',
  'Program Arduino boards': 'Arduino-Platinen programmieren',
  'Write small programs and send them to Arduino and similar boards over USB. Examples and libraries for sensors, displays and motors can be added in it.':
    'Schreiben Sie kleine Programme, und senden Sie sie über USB an Arduino und ähnliche Platinen. Beispiele und Bibliotheken für Sensoren, Anzeigen und Motoren lassen sich gleich darin hinzufügen.',
  'Keep every version of your work': 'Jede Fassung Ihrer Arbeit behalten',
  'Remembers every state of a project and lets many people work on it. Used in a terminal and by most code editors.':
    'Merkt sich jeden Stand eines Projekts und lässt viele daran arbeiten. Benutzt wird es im Terminal und von den meisten Code-Editoren.',
  "The setting also lets Git's preferences be set for everyone on this computer":
    'Mit der Einstellung lassen sich Git-Vorgaben auch für alle an diesem Computer setzen',
  'GitHub from the terminal': 'GitHub im Terminal',
  'Opens pull requests, reads issues and fetches projects from GitHub without leaving the terminal. Sign in once, and Git uses the same account.':
    'Öffnet Pull Requests, liest Issues und holt Projekte von GitHub, ohne das Terminal zu verlassen. Einmal angemeldet, verwendet auch Git dasselbe Konto.',
  'Git and GitHub with a window': 'Git und GitHub mit Fenster',
  'Shows what you changed and sends it to GitHub with a few clicks. Made for people who would rather not learn commands first.':
    'Zeigt, was Sie geändert haben, und sendet es mit wenigen Klicks an GitHub. Für alle gemacht, die nicht erst Befehle lernen möchten.',
  'Git in a terminal, made easy': 'Git im Terminal, leicht gemacht',
  'See, pick and commit your changes with single keys, all in one terminal window. It shows the keys you can press, so nothing has to be learned by heart.':
    'Änderungen ansehen, auswählen und als Commit festhalten, mit einzelnen Tasten in einem Terminalfenster. Es zeigt, welche Tasten gerade gelten, sodass man nichts auswendig lernen muss.',
  'The setting also lets its preferences be set for everyone on this computer':
    'Mit der Einstellung lassen sich seine Vorgaben auch für alle an diesem Computer setzen',
  'Talk to an Android phone by cable': 'Per Kabel mit einem Android-Telefon sprechen',
  'The commands adb and fastboot, for copying, testing and repairing Android devices. The phone asks for your permission at the first connection.':
    'Die Befehle adb und fastboot, zum Kopieren, Testen und Reparieren von Android-Geräten. Beim ersten Verbinden fragt das Telefon um Erlaubnis.',
  "The setting also lets people in the group adbusers reach phones without the administrator's password":
    'Mit der Einstellung erreichen Mitglieder der Gruppe adbusers Telefone auch ohne das Passwort des Administrators',
  'The Python language': 'Die Sprache Python',
  'Runs Python programs and lets you try the language line by line. Many small tools and whole websites are written in it.':
    'Führt Python-Programme aus und lässt Sie die Sprache Zeile für Zeile ausprobieren. Viele kleine Werkzeuge und ganze Websites sind darin geschrieben.',
  'Run JavaScript outside the browser': 'JavaScript außerhalb des Browsers',
  'Runs JavaScript programs and brings npm, which fetches the libraries they need. Most tools for making websites need it.':
    'Führt JavaScript-Programme aus und bringt npm mit, das nötige Bibliotheken holt. Die meisten Werkzeuge für Websites brauchen es.',
  'Compile C and C++': 'C und C++ übersetzen',
  'Turns programs written in C and C++ into something the computer can run. Many instructions for building software from its source begin with it.':
    'Macht aus Programmen in C und C++ etwas, das der Computer ausführen kann. Viele Anleitungen, um Software aus ihrem Quelltext zu bauen, beginnen damit.',
  'Run and build Java programs': 'Java-Programme ausführen und bauen',
  'Runs programs written in Java and builds new ones. Some games and office tools need it as well.':
    'Führt Programme aus, die in Java geschrieben sind, und baut neue. Auch manche Spiele und Büroprogramme brauchen es.',
  'The setting also tells all programs where Java is':
    'Die Einstellung sagt auch allen Programmen, wo Java ist',
  'See what goes over the network': 'Sehen, was über das Netzwerk geht',
  'Records what passes through a network connection and takes it apart for you to read. It knows thousands of protocols and helps to find out why a connection does not work.':
    'Zeichnet auf, was durch eine Netzwerkverbindung geht, und zerlegt es für Sie. Es kennt Tausende Protokolle und hilft herauszufinden, warum eine Verbindung nicht geht.',
  'The setting lets people in the group wireshark record without being the administrator':
    'Mit der Einstellung können Mitglieder der Gruppe wireshark aufzeichnen, ohne Administrator zu sein',
  'Look into databases': 'In Datenbanken hineinsehen',
  'Connects to nearly every database, shows tables and runs queries. Tables can be edited like a spreadsheet and exported.':
    'Verbindet sich mit fast jeder Datenbank, zeigt Tabellen und führt Abfragen aus. Tabellen lassen sich wie in einer Tabellenkalkulation bearbeiten und exportieren.',
  'Try out web interfaces': 'Webschnittstellen ausprobieren',
  'Sends requests to web services and keeps them as plain files beside your project. Several requests can be kept together and run one after the other.':
    'Sendet Anfragen an Webdienste und bewahrt sie als einfache Dateien bei Ihrem Projekt auf. Mehrere Anfragen lassen sich sammeln und nacheinander ausführen.',
  'Compare files and folders': 'Dateien und Ordner vergleichen',
  'Shows two or three files side by side and lets you carry changes over with a click. It also helps when Git cannot join two versions by itself.':
    'Zeigt zwei oder drei Dateien nebeneinander und überträgt Änderungen mit einem Klick. Es hilft auch, wenn Git zwei Fassungen nicht selbst verbinden kann.',
  'Each project its own tools': 'Jedem Projekt seine Werkzeuge',
  "Loads a project's tools when you enter its folder in a terminal, and unloads them when you leave. It asks before it does so for the first time in a folder.":
    'Lädt die Werkzeuge eines Projekts, wenn Sie im Terminal seinen Ordner betreten, und legt sie beim Verlassen wieder weg. Beim ersten Mal in einem Ordner fragt es vorher.',
  'The setting hooks direnv into every shell and makes Nix projects load faster':
    'Die Einstellung hängt direnv in jede Shell ein und lässt Nix-Projekte schneller laden',
  'Many terminals in one': 'Viele Terminals in einem',
  'Splits a terminal and keeps programs running when you close it or lose the connection. A long task can go on over SSH while your own computer is off.':
    'Teilt ein Terminal auf und lässt Programme weiterlaufen, wenn Sie es schließen oder die Verbindung abreißt. Eine lange Aufgabe kann über SSH weiterlaufen, während Ihr eigener Computer aus ist.',
  'Find text in many files': 'Text in vielen Dateien finden',
  'Searches whole folders for a piece of text in an instant, in the terminal. Files that Git ignores are skipped, which keeps the results useful.':
    'Durchsucht ganze Ordner im Nu nach einem Stück Text, im Terminal. Was Git ignoriert, wird übersprungen; so bleiben die Treffer nützlich.',
  'Read and change JSON': 'JSON lesen und ändern',
  'Picks and reshapes data in JSON files, in the terminal. It is often used together with curl in scripts.':
    'Wählt Daten aus JSON-Dateien aus und formt sie um, im Terminal. Oft wird es in Skripten zusammen mit curl benutzt.',
  'Language models on your computer': 'Sprachmodelle auf Ihrem Computer',
  'Downloads language models and lets you talk to them. Nothing leaves this computer.':
    'Lädt Sprachmodelle herunter und lässt Sie mit ihnen sprechen. Nichts verlässt diesen Computer.',
  'Models answer through a background service, which the setting starts':
    'Modelle antworten über einen Hintergrunddienst, den die Einstellung startet',
  'Run software in containers': 'Software in Containern ausführen',
  'Starts ready-made software in closed boxes that do not disturb the rest of the computer. Many servers and databases are offered in this form.':
    'Startet fertige Software in abgeschlossenen Behältern, die den Rest des Computers nicht stören. Viele Server und Datenbanken gibt es in dieser Form.',
  'Docker only works while its background service runs, and the setting starts it':
    'Docker funktioniert nur, solange sein Hintergrunddienst läuft, und die Einstellung startet ihn',
  'Containers without a background service': 'Container ohne Hintergrunddienst',
  'Runs the same containers as Docker, as an ordinary user. Most instructions written for Docker work with it.':
    'Führt dieselben Container aus wie Docker, als gewöhnlicher Benutzer. Die meisten Anleitungen für Docker gelten auch hier.',
  'The setting also prepares networks and rights that containers need':
    'Die Einstellung bereitet auch Netzwerke und Rechte vor, die Container brauchen',
  'Another Linux inside this one': 'Ein anderes Linux in diesem',
  'Opens a terminal in Ubuntu, Fedora or another system while sharing your home folder. It needs Podman or Docker.':
    'Öffnet ein Terminal in Ubuntu, Fedora oder einem anderen System und teilt Ihren persönlichen Ordner mit ihm. Braucht Podman oder Docker.',
  'Run whole computers in a window': 'Ganze Computer in einem Fenster',
  'Creates virtual computers and shows their screens. Windows and other systems run nearly as fast as alone.':
    'Legt virtuelle Computer an und zeigt ihre Bildschirme. Windows und andere Systeme laufen fast so schnell wie allein.',
  'The setting also lets the app remember its connections':
    'Mit der Einstellung merkt sich die App auch ihre Verbindungen',
  'Try other systems, very simply': 'Andere Systeme ausprobieren, ganz einfach',
  'Downloads and starts other operating systems in a window with a few clicks. For more control over them there is Virtual Machine Manager.':
    'Lädt andere Betriebssysteme herunter und startet sie mit wenigen Klicks in einem Fenster. Mehr Kontrolle bietet Virtual Machine Manager.',
  'Virtual machines from Oracle': 'Virtuelle Maschinen von Oracle',
  'Runs other operating systems in a window, with shared folders and snapshots. Machines made on Windows or macOS can be opened here too.':
    'Lässt andere Betriebssysteme in einem Fenster laufen, mit geteilten Ordnern und Sicherungspunkten. Auch Maschinen von Windows oder macOS lassen sich hier öffnen.',
  'VirtualBox needs parts in the kernel, which the setting adds':
    'VirtualBox braucht Teile im Kernel, die die Einstellung hinzufügt',
  'Learn with flashcards': 'Lernen mit Karteikarten',
  'Shows each card again just before you would forget it. For languages, exams and anything else to remember.':
    'Zeigt jede Karte noch einmal, kurz bevor Sie sie vergessen würden. Für Sprachen, Prüfungen und alles, was man sich merken möchte.',
  'Games for children to learn with': 'Lernspiele für Kinder',
  'More than a hundred small games for children from two to ten: letters, numbers, puzzles, music and more. Teachers and parents can choose which games are shown and how hard they are.':
    'Über hundert kleine Spiele für Kinder von zwei bis zehn: Buchstaben, Zahlen, Rätsel, Musik und mehr. Lehrkräfte und Eltern wählen, welche zu sehen sind und wie schwer.',
  'Drawing for small children': 'Malen für kleine Kinder',
  'A paint app with big buttons, funny sounds and stamps, made for children from three. Children can use it alone, and nothing outside of it can be changed by accident.':
    'Eine Mal-App mit großen Knöpfen, lustigen Geräuschen und Stempeln, für Kinder ab drei. Kinder kommen allein damit zurecht und können nebenbei nichts verstellen.',
  'The night sky on your screen': 'Der Nachthimmel auf dem Bildschirm',
  'Shows the stars, planets and constellations as seen from any place on earth at any time. Point at a star to learn its name, and let the night pass in seconds.':
    'Zeigt Sterne, Planeten und Sternbilder, wie sie von jedem Ort der Erde zu jeder Zeit zu sehen sind. Zeigen Sie auf einen Stern, um seinen Namen zu erfahren, und lassen Sie die Nacht in Sekunden vergehen.',
  'Plan nights with the telescope': 'Nächte am Teleskop planen',
  'A star atlas for observers that also controls telescopes and cameras. It also tells what is worth looking at tonight.':
    'Ein Sternatlas für Beobachter, der auch Teleskope und Kameras steuert. Er sagt auch, was sich heute Nacht anzusehen lohnt.',
  'Fly through the universe': 'Durch das Universum fliegen',
  'Travel from planet to planet and out to other stars in 3D. Time can run faster or backwards, so you can watch an eclipse from space.':
    'Reisen Sie in 3D von Planet zu Planet und zu anderen Sternen. Die Zeit läuft auf Wunsch schneller oder rückwärts, sodass Sie eine Finsternis aus dem All sehen können.',
  'Geometry and algebra you can touch': 'Geometrie und Algebra zum Anfassen',
  'Draws functions and figures that move when you drag them. Free of charge for learning; not free software.':
    'Zeichnet Funktionen und Figuren, die sich bewegen, wenn Sie daran ziehen. Zum Lernen kostenlos; keine freie Software.',
  'The periodic table': 'Das Periodensystem',
  'Tells you about every chemical element and shows molecules in 3D. It is good for looking something up and for learning at school.':
    'Erzählt von jedem chemischen Element und zeigt Moleküle in 3D. Gut zum Nachschlagen und zum Lernen in der Schule.',
  'Learn the map': 'Die Landkarte lernen',
  'Practise countries, capitals and flags on maps of the whole world. It counts right answers and shows you what you missed.':
    'Üben Sie Länder, Hauptstädte und Flaggen auf Karten der ganzen Welt. Es zählt richtige Antworten und zeigt, was fehlte.',
  'First steps in programming': 'Erste Schritte beim Programmieren',
  'Move a turtle across the screen with simple commands and learn how programs work. Commands can be written in many languages.':
    'Bewegen Sie mit einfachen Befehlen eine Schildkröte über den Bildschirm, und lernen Sie, wie Programme funktionieren. Die Befehle gibt es in vielen Sprachen.',
  'Train your musical ear': 'Das Gehör schulen',
  'Exercises for hearing intervals, chords and rhythms. It plays, you name what you heard, and it tells you whether you were right.':
    'Übungen zum Hören von Intervallen, Akkorden und Rhythmen. Es spielt, Sie benennen, was Sie gehört haben, und es sagt Ihnen, ob es stimmt.',
  'Learn to type with ten fingers': 'Tippen lernen mit zehn Fingern',
  'A typing course from the first keys to full speed, for many keyboards and languages. It shows which keys still slow you down.':
    'Ein Tippkurs von den ersten Tasten bis zum vollen Tempo, für viele Tastaturen und Sprachen. Er zeigt, welche Tasten Sie noch aufhalten.',
  'Wikipedia without the internet': 'Wikipedia ohne Internet',
  'Reads Wikipedia and other collections that you have downloaded once, with no connection. Good for travelling, for schools, and for places without a connection.':
    'Liest Wikipedia und andere Sammlungen, die Sie einmal heruntergeladen haben, ohne Verbindung. Gut auf Reisen, in Schulen und an Orten ohne Netz.',
  'Find places and ways': 'Orte und Wege finden',
  'Search for places, plan a way on foot, by bike or by car, and look up train times in many cities. The maps come from OpenStreetMap, which anyone can improve.':
    'Suchen Sie Orte, planen Sie Wege zu Fuß, mit Rad oder Auto, und schlagen Sie in vielen Städten Abfahrten nach. Die Karten kommen von OpenStreetMap, das jeder verbessern kann.',
  'Work with maps and places': 'Mit Karten und Orten arbeiten',
  "Shows and edits geographic data, from a hike's GPS track to a city's plan. Layers from many sources can be put over each other and printed as a map.":
    'Zeigt und bearbeitet Geodaten, vom GPS-Track einer Wanderung bis zum Stadtplan. Ebenen aus vielen Quellen lassen sich übereinanderlegen und als Karte drucken.',
  'Your family tree': 'Ihr Stammbaum',
  'Collects people, events, places and sources of your family and draws trees from them. You decide what to share; everything stays on this computer.':
    'Sammelt Personen, Ereignisse, Orte und Quellen Ihrer Familie und zeichnet Stammbäume daraus. Sie entscheiden, was Sie teilen; alles bleibt auf diesem Computer.',
  'A calculator that understands units': 'Ein Rechner, der Einheiten versteht',
  'Type what you want to know, such as 5 feet in cm or 20 % of 80. Also solves equations.':
    'Tippen Sie, was Sie wissen möchten, etwa 5 Fuß in cm oder 20 % von 80. Löst auch Gleichungen.',
  'Translate texts': 'Texte übersetzen',
  'Translates words and texts between many languages and reads them aloud. Uses an online service of your choice.':
    'Übersetzt Wörter und Texte zwischen vielen Sprachen und liest sie vor. Verwendet einen Onlinedienst Ihrer Wahl.',
  'Look words up in dictionaries': 'In Wörterbüchern nachschlagen',
  'Looks a word up in many dictionaries at once, those on your disk and those on the web. Select a word anywhere and it can be looked up at once.':
    'Schlägt ein Wort in vielen Wörterbüchern zugleich nach, auf Ihrer Festplatte und im Web. Wählen Sie irgendwo ein Wort aus, und schon lässt es sich nachschlagen.',
  'Read Wikipedia comfortably': 'Bequem Wikipedia lesen',
  'Opens Wikipedia in a calm window with tabs, bookmarks and a dark view. You can choose the language for each article.':
    'Öffnet Wikipedia in einem ruhigen Fenster mit Tabs, Lesezeichen und dunkler Ansicht. Für jeden Artikel lässt sich die Sprache wählen.',
  'The file manager of GNOME': 'Die Dateiverwaltung von GNOME',
  'Browse your folders, disks and servers, with search and a preview of what is inside. Files can be starred, renamed many at a time and shared.':
    'Blättern Sie durch Ordner, Laufwerke und Server, mit Suche und Vorschau des Inhalts. Dateien lassen sich mit einem Stern versehen, in großer Zahl umbenennen und teilen.',
  'The file manager of KDE': 'Die Dateiverwaltung von KDE',
  'Browse your folders in tabs and side by side, with previews, tags and a terminal below. It can be arranged in nearly every way you like.':
    'Blättern Sie durch Ordner in Tabs und nebeneinander, mit Vorschau, Schlagwörtern und einem Terminal darunter. Fast alles lässt sich anordnen, wie Sie mögen.',
  'A light file manager': 'Eine leichte Dateiverwaltung',
  'Opens folders at once and renames many files in one go. It uses little memory and does well on older computers.':
    'Öffnet Ordner sofort und benennt viele Dateien auf einmal um. Sie braucht wenig Arbeitsspeicher und läuft gut auf älteren Computern.',
  'The setting also lets add-ons for archives and disks work inside Thunar':
    'Mit der Einstellung funktionieren in Thunar auch Erweiterungen für Archive und Laufwerke',
  'The file manager of Cinnamon': 'Die Dateiverwaltung von Cinnamon',
  'A friendly file manager with two panes, known from Linux Mint. It comes with small helpers for archives and previews.':
    'Eine freundliche Dateiverwaltung mit zwei Bereichen, bekannt aus Linux Mint. Kleine Helfer für Archive und Vorschauen sind dabei.',
  'Open and make archives': 'Archive öffnen und anlegen',
  'Looks into zip and other archives, takes files out and packs new ones. It fits into the file manager of KDE.':
    'Sieht in zip- und andere Archive hinein, holt Dateien heraus und packt neue. Es fügt sich in die Dateiverwaltung von KDE ein.',
  'Open and make zip files': 'zip-Dateien öffnen und anlegen',
  'Opens archives such as zip and tar, takes files out and packs new ones. It also opens when you double-click an archive.':
    'Öffnet Archive wie zip und tar, holt Dateien heraus und packt neue. Es öffnet sich auch bei einem Doppelklick auf ein Archiv.',
  'The setting also lets other apps ask it to unpack files':
    'Mit der Einstellung können auch andere Apps es bitten, Dateien zu entpacken',
  'Archives of all kinds, with passwords': 'Archive aller Art, mit Passwort',
  'Packs and unpacks more than two hundred formats and can protect archives with a password. It can split large archives and check whether they are damaged.':
    'Packt und entpackt mehr als zweihundert Formate und kann Archive mit einem Passwort schützen. Große Archive lassen sich teilen, beschädigte erkennen.',
  'Pack and unpack in the terminal': 'Packen und entpacken im Terminal',
  'The 7z command, which reads and writes 7z, zip and many other archives. Scripts and other apps use it in the background.':
    'Der Befehl 7z, der 7z, zip und viele andere Archive liest und schreibt. Skripte und andere Apps benutzen ihn im Hintergrund.',
  'See what fills the disk': 'Sehen, was die Festplatte füllt',
  'Draws your folders as rings or boxes by size, so the large ones stand out. Start here when the computer says that the disk is full.':
    'Zeichnet Ihre Ordner nach Größe als Ringe oder Kästen, sodass die großen auffallen. Beginnen Sie hier, wenn der Computer sagt, dass die Festplatte voll ist.',
  'Disk use as a round chart': 'Plattenplatz als rundes Diagramm',
  'Shows what takes up space as coloured rings. Click to look inside a folder.':
    'Zeigt als farbige Ringe, was Platz braucht. Ein Klick führt in einen Ordner hinein.',
  'Find duplicate and needless files': 'Doppelte und unnötige Dateien finden',
  'Finds files that exist twice, similar pictures and empty folders, and lets you choose what goes. Look through the list before you delete, as with every tool of this kind.':
    'Findet Dateien, die es zweimal gibt, ähnliche Bilder und leere Ordner, und Sie wählen, was geht. Sehen Sie die Liste vor dem Löschen durch, wie bei jedem Werkzeug dieser Art.',
  'Find files as you type': 'Dateien beim Tippen finden',
  'Lists all files whose names match while you are still typing. It reads the names once and is then ready in an instant.':
    'Zeigt alle Dateien mit passendem Namen, während Sie noch tippen. Es liest die Namen einmal und ist danach sofort bereit.',
  'Back up your files, simply': 'Dateien sichern, ganz einfach',
  'Makes encrypted copies of your files on a disk or in a cloud, on its own every day or week, and brings them back. You choose the folders once and need not think of it again.':
    'Legt verschlüsselte Kopien Ihrer Dateien auf einem Laufwerk oder in einer Cloud an, jeden Tag oder jede Woche von selbst, und holt sie zurück. Die Ordner wählen Sie einmal und müssen nicht mehr daran denken.',
  'Backups you can look into': 'Sicherungen, in die man hineinsehen kann',
  'Saves your files to a disk or server, only what changed each time. Open any earlier state like a folder.':
    'Sichert Ihre Dateien auf ein Laufwerk oder einen Server, jedes Mal nur das Geänderte. Frühere Stände öffnen Sie wie einen Ordner.',
  'Backups with Borg, in a window': 'Sichern mit Borg, in einem Fenster',
  'Plans encrypted Borg backups, several if you like, and lets you look into each of them. Old backups are thinned out by rules that you set.':
    'Plant verschlüsselte Sicherungen mit Borg, auf Wunsch mehrere, und lässt Sie in jede hineinsehen. Alte werden nach Ihren Regeln ausgedünnt.',
  'Copy files to any cloud': 'Dateien in jede Cloud kopieren',
  'Copies and syncs files with more than seventy online storages, in the terminal. It can also show a cloud as if it were a folder.':
    'Kopiert und gleicht Dateien mit über siebzig Onlinespeichern ab, im Terminal. Es kann eine Cloud auch wie einen Ordner zeigen.',
  'Compare and sync two folders': 'Zwei Ordner vergleichen und abgleichen',
  'Shows what differs between two folders and copies just that. You see what will happen before anything is copied.':
    'Zeigt, worin sich zwei Ordner unterscheiden, und kopiert nur das. Sie sehen vorher, was geschehen wird.',
  'Look after disks and USB sticks': 'Laufwerke und USB-Sticks pflegen',
  'Formats disks and sticks, checks their health, and writes images to them. Take care with the formatting: it deletes what is there.':
    'Formatiert Laufwerke und Sticks, prüft ihren Zustand und schreibt Abbilder darauf. Vorsicht beim Formatieren: Es löscht, was da ist.',
  'The setting also starts the service that lets the app change disks':
    'Die Einstellung startet auch den Dienst, mit dem die App Laufwerke ändern kann',
  'Resize and move partitions': 'Partitionen verschieben und anpassen',
  'Makes, resizes, moves and checks the parts a disk is divided into. Make a backup first, as a power cut in the middle can lose data.':
    'Legt die Teile eines Laufwerks an, ändert ihre Größe, verschiebt und prüft sie. Sichern Sie vorher, denn fällt mittendrin der Strom aus, können Daten verloren gehen.',
  'Arrange disks and partitions': 'Laufwerke und Partitionen einteilen',
  'Shows how your disks are divided and changes it, with a list of steps you confirm first. It knows many kinds of file systems, encrypted ones too.':
    'Zeigt, wie Ihre Laufwerke aufgeteilt sind, und ändert es, mit einer Liste von Schritten, die Sie erst bestätigen. Es kennt viele Arten von Dateisystemen, auch verschlüsselte.',
  'The setting also adds the helper that is allowed to change disks':
    'Die Einstellung fügt auch das Hilfsprogramm hinzu, das Laufwerke ändern darf',
  'Write a system image to a USB stick': 'Ein System auf einen USB-Stick schreiben',
  'Turns a downloaded system image into a stick that a computer can start from. It checks which stick you mean, as everything on it is deleted.':
    'Macht aus einem heruntergeladenen Systemabbild einen Stick, von dem ein Computer starten kann. Es fragt nach, welchen Stick Sie meinen, denn alles darauf wird gelöscht.',
  'Lock files away in a safe': 'Dateien in einem Tresor verschließen',
  'Makes encrypted containers and disks that open on Linux, Windows and macOS. Part of it is under a licence that is not counted as free software.':
    'Legt verschlüsselte Container und Laufwerke an, die sich unter Linux, Windows und macOS öffnen lassen. Ein Teil steht unter einer Lizenz, die nicht als frei gilt.',
  'Get lost files back': 'Verlorene Dateien zurückholen',
  'Finds lost partitions and, with PhotoRec, deleted photos and documents. Works in the terminal.':
    'Findet verlorene Partitionen und mit PhotoRec gelöschte Fotos und Dokumente. Arbeitet im Terminal.',
  'See what the computer is busy with': 'Sehen, womit der Computer beschäftigt ist',
  'Lists running programs with their use of processor and memory, in the terminal. You can sort them, search and end one that hangs.':
    'Zeigt laufende Programme mit ihrem Verbrauch an Prozessor und Arbeitsspeicher, im Terminal. Sie können sortieren, suchen und eines beenden, das hängt.',
  'A colourful monitor for the terminal': 'Ein farbiger Monitor für das Terminal',
  'Draws processor, memory, disks and network as live charts in the terminal. Everything can be clicked with the mouse as well.':
    'Zeichnet Prozessor, Arbeitsspeicher, Laufwerke und Netzwerk als laufende Diagramme im Terminal. Alles lässt sich auch mit der Maus anklicken.',
  'A very fast terminal': 'Ein sehr schnelles Terminal',
  'A terminal window drawn by the graphics card. Simple and quick.':
    'Ein Terminalfenster, das die Grafikkarte zeichnet. Schlicht und schnell.',
  'A terminal with pictures and tabs': 'Ein Terminal mit Bildern und Tabs',
  'A quick terminal with tabs and split windows that can also show pictures. It is set up in one text file.':
    'Ein schnelles Terminal mit Tabs und geteilten Fenstern, das auch Bilder zeigt. Eingerichtet wird es in einer Textdatei.',
  'A terminal with tabs and panes': 'Ein Terminal mit Tabs und Bereichen',
  'A terminal with tabs, panes and connections to other computers, set up in one file. It can also show pictures and keep sessions on other computers.':
    'Ein Terminal mit Tabs, Bereichen und Verbindungen zu anderen Computern, eingerichtet in einer Datei. Es zeigt auch Bilder und hält Sitzungen auf anderen Computern offen.',
  'The terminal of KDE': 'Das Terminal von KDE',
  'A terminal with tabs, split views and saved profiles. It can watch a task and tell you when it is finished.':
    'Ein Terminal mit Tabs, geteilten Ansichten und gespeicherten Profilen. Es kann eine Aufgabe beobachten und melden, wenn sie fertig ist.',
  'A friendly command line': 'Eine freundliche Befehlszeile',
  'Suggests commands while you type and colours them, with nothing to set up. Commands in scripts are written a little differently from Bash.':
    'Schlägt beim Tippen Befehle vor und färbt sie, ohne dass man etwas einrichten muss. Befehle in Skripten werden etwas anders geschrieben als in Bash.',
  'Only the setting makes fish usable as a login shell, with completions for all installed apps':
    'Nur mit der Einstellung taugt fish als Anmelde-Shell, mit Ergänzungen für alle installierten Apps',
  'A powerful command line': 'Eine mächtige Befehlszeile',
  'A shell close to Bash with better completion and many add-ons. It takes some setting up and then does a lot for you.':
    'Eine Shell, die Bash ähnelt, mit besserer Ergänzung und vielen Erweiterungen. Das Einrichten kostet etwas Zeit, danach nimmt sie Ihnen viel ab.',
  'Only the setting makes Zsh usable as a login shell, with completions for all installed apps':
    'Nur mit der Einstellung taugt Zsh als Anmelde-Shell, mit Ergänzungen für alle installierten Apps',
  'A prompt that tells you more': 'Eine Eingabeaufforderung, die mehr verrät',
  'Shows branch, language version and more in front of your commands, in any shell. It shows only what matters in the folder you are in.':
    'Zeigt Zweig, Sprachversion und mehr vor Ihren Befehlen, in jeder Shell. Es zeigt nur, was im jeweiligen Ordner wichtig ist.',
  'The setting hooks Starship into every shell': 'Die Einstellung hängt Starship in jede Shell ein',
  'Your computer at a glance': 'Ihr Computer auf einen Blick',
  'Prints a short overview of hardware and system in the terminal. People like to show it in pictures of their desktop.':
    'Gibt im Terminal einen kurzen Überblick über Hardware und System aus. Beliebt in Bildern vom eigenen Desktop.',
  'Download files from the terminal': 'Dateien im Terminal herunterladen',
  'Fetches files and whole websites by their address, in the terminal. A download that was broken off can be continued.':
    'Holt Dateien und ganze Websites über ihre Adresse, im Terminal. Ein abgebrochener Download lässt sich fortsetzen.',
  'Talk to web addresses': 'Mit Webadressen sprechen',
  'Sends requests to web addresses and shows or saves the answer, in the terminal. Most instructions on the web that fetch something use it.':
    'Sendet Anfragen an Webadressen und zeigt oder speichert die Antwort, im Terminal. Die meisten Anleitungen im Web, die etwas holen, verwenden es.',
  'Processor, memory, disks and graphics': 'Prozessor, Speicher, Laufwerke und Grafik',
  'Shows with clear charts what the computer is doing and which apps use the most. It looks much like the task manager that people know from Windows.':
    'Zeigt mit klaren Diagrammen, was der Computer tut und welche Apps am meisten brauchen. Es ähnelt dem Task-Manager, den man von Windows kennt.',
  'See and end running apps': 'Laufende Apps sehen und beenden',
  'Lists running apps and lets you end one that no longer answers. It also shows how full memory and disks are.':
    'Zeigt laufende Apps und beendet eine, die nicht mehr antwortet. Auch wie voll Arbeitsspeicher und Laufwerke sind, ist zu sehen.',
  'More choices for the GNOME desktop': 'Mehr Auswahl für den GNOME-Desktop',
  "Fonts, window buttons, themes and other choices that GNOME's own settings leave out. Go slowly, and you can always set a choice back.":
    'Schriften, Fensterknöpfe, Themen und anderes, das in den Einstellungen von GNOME fehlt. Gehen Sie langsam vor; jede Wahl lässt sich zurücknehmen.',
  'Add-ons for the GNOME desktop': 'Erweiterungen für den GNOME-Desktop',
  'Finds, adds and removes extensions of the GNOME desktop. Extensions are made by volunteers and may stop working after an update.':
    'Findet Erweiterungen für GNOME, fügt sie hinzu und entfernt sie. Sie stammen von Freiwilligen und funktionieren nach einer Aktualisierung manchmal nicht mehr.',
  'Clear out what is no longer needed': 'Ausräumen, was nicht mehr gebraucht wird',
  'Deletes caches, logs and traces of many apps. It shows first what would go.':
    'Löscht Zwischenspeicher, Protokolle und Spuren vieler Apps. Vorher zeigt es, was wegkäme.',
  'Manage saved passwords and keys': 'Gespeicherte Passwörter und Schlüssel',
  'Shows the passwords that apps keep in the keyring, and your SSH and GPG keys. Passwords can be looked at and deleted here, and keys made.':
    'Zeigt die Passwörter, die Apps im Schlüsselbund aufbewahren, und Ihre SSH- und GPG-Schlüssel. Passwörter lassen sich hier ansehen und löschen, Schlüssel auch anlegen.',
  'The setting also lets SSH ask for passwords in a window':
    'Mit der Einstellung fragt SSH auch in einem Fenster nach Passwörtern',
  'Apps from Flathub': 'Apps von Flathub',
  'Runs apps from Flathub and other stores, beside those that NixOS brings. Such apps update on their own and are not part of your restore points.':
    'Führt Apps von Flathub und anderen Läden aus, neben denen von NixOS. Solche Apps aktualisieren sich selbst und gehören nicht zu Ihren Wiederherstellungspunkten.',
  'The setting also prepares the desktop for apps that run in a box of their own':
    'Die Einstellung bereitet auch den Desktop auf Apps vor, die abgeschottet laufen',
  'Connect Bluetooth devices': 'Bluetooth-Geräte verbinden',
  'Pairs and connects headphones, mice and phones on desktops that have no Bluetooth settings of their own. GNOME and KDE have such settings already.':
    'Koppelt und verbindet Kopfhörer, Mäuse und Telefone auf Desktops ohne eigene Bluetooth-Einstellungen. GNOME und KDE haben solche schon.',
  'The setting also starts the helper that talks to the Bluetooth adapter':
    'Die Einstellung startet auch das Hilfsprogramm, das mit dem Bluetooth-Adapter spricht',
  'Set up gaming mice': 'Gaming-Mäuse einrichten',
  'Changes speed, buttons and lights of many gaming mice. What you set is kept in the mouse itself, so it works on other computers too.':
    'Ändert Tempo, Tasten und Lichter vieler Gaming-Mäuse. Die Werte bleiben in der Maus selbst und gelten auch an anderen Computern.',
  'Piper needs a background service, which the setting starts':
    'Piper braucht einen Hintergrunddienst, den die Einstellung startet',
  'Look after Logitech devices': 'Geräte von Logitech pflegen',
  'Pairs Logitech mice and keyboards, shows their battery and changes their buttons. It knows mice and keyboards with the small Unifying or Bolt receiver.':
    'Koppelt Mäuse und Tastaturen von Logitech, zeigt ihren Akku und ändert ihre Tasten. Es kennt Mäuse und Tastaturen mit dem kleinen Empfänger Unifying oder Bolt.',
  'The setting also gives you the right to reach the receiver':
    'Die Einstellung gibt Ihnen auch das Recht, den Empfänger zu erreichen',
  'Set the coloured lights': 'Farbige Beleuchtung einstellen',
  'Sets the lights of mainboards, keyboards, mice and fans of many makers in one app. Nothing is sent to the makers, and no account is needed.':
    'Stellt die Lichter von Hauptplatinen, Tastaturen, Mäusen und Lüftern vieler Hersteller in einer App ein. Nichts wird an die Hersteller gesendet, und ein Konto ist nicht nötig.',
  'The setting also gives you the right to reach the lights':
    'Die Einstellung gibt Ihnen auch das Recht, die Lichter zu erreichen',
  'Add and look after printers': 'Drucker hinzufügen und pflegen',
  'Finds printers, adds them and shows what is waiting to be printed. GNOME and KDE have such settings already.':
    'Findet Drucker, fügt sie hinzu und zeigt, was auf den Druck wartet. GNOME und KDE haben solche Einstellungen schon.',
  'The setting also adds the service that sets up new printers when you plug them in':
    'Die Einstellung fügt auch den Dienst hinzu, der neue Drucker beim Anschließen einrichtet',
  Calculate: 'Rechnen',
  'A calculator for every day, with modes for science, money and programming. It also changes units and currencies.':
    'Ein Taschenrechner für jeden Tag, mit Modi für Wissenschaft, Geld und Programmierung. Er rechnet auch Einheiten und Währungen um.',
  'Alarms, timers and world clocks': 'Wecker, Timer und Weltuhren',
  'Shows the time in other places and rings when it should. A stopwatch and a timer are there as well.':
    'Zeigt die Uhrzeit an anderen Orten und klingelt, wann es soll. Auch Stoppuhr und Timer sind dabei.',
  'The weather where you are': 'Das Wetter bei Ihnen',
  'Shows the weather of the next hours and days for the places you choose. The forecast comes from the Norwegian weather service.':
    'Zeigt das Wetter der nächsten Stunden und Tage für die Orte, die Sie wählen. Die Vorhersage kommt vom norwegischen Wetterdienst.',
  'Read what the system reports': 'Lesen, was das System meldet',
  'Shows messages of the system and its services, sorted by importance. A help when something went wrong and you want to know what.':
    'Zeigt Meldungen des Systems und seiner Dienste, nach Wichtigkeit geordnet. Eine Hilfe, wenn etwas schiefging und Sie wissen möchten, was.',
  'Remember what you copied': 'Sich merken, was Sie kopiert haben',
  'Keeps a history of what you copied, with search, so nothing is lost when you copy again. Passwords can be kept out of it.':
    'Führt einen durchsuchbaren Verlauf dessen, was Sie kopiert haben, sodass beim nächsten Kopieren nichts verloren geht. Passwörter lassen sich heraushalten.',
  'Look at and compare fonts': 'Schriften ansehen und vergleichen',
  'Shows all fonts on this computer side by side with a text of your own. It can also switch single ones off without removing them.':
    'Zeigt alle Schriften dieses Computers nebeneinander mit einem Text Ihrer Wahl. Einzelne lassen sich auch ausschalten, ohne sie zu entfernen.',
  'Have the screen read aloud': 'Den Bildschirm vorlesen lassen',
  'Reads what is on the screen aloud or sends it to a Braille display. It works in the desktop, in office apps and in most browsers.':
    'Liest vor, was auf dem Bildschirm steht, oder gibt es an eine Braillezeile. Es funktioniert auf dem Desktop, in Büro-Apps und in den meisten Browsern.',
  'The setting also starts the speech service and the links to other apps':
    'Die Einstellung startet auch den Sprachdienst und die Verbindungen zu anderen Apps',
  'Run Android apps': 'Android-Apps ausführen',
  'Runs a whole Android system in a box and shows its apps as windows. Needs a Wayland desktop.':
    'Lässt ein ganzes Android-System abgeschottet laufen und zeigt seine Apps als Fenster. Braucht einen Wayland-Desktop.',
  'Android runs in a container, which only the setting can prepare':
    'Android läuft in einem Container, den nur die Einstellung vorbereiten kann',
};
