/** Apps we wrote about. */
import type { Texts } from '../say.ts';

export const apps: Texts = {
  'Browse the web': 'Naviguer sur le web',
  'A web browser made by a non-profit. It blocks many trackers on its own, has add-ons for almost everything, and keeps bookmarks and passwords in step between your devices.':
    'Un navigateur web créé par une organisation sans but lucratif. Il bloque de lui-même de nombreux traqueurs, a des modules pour presque tout et synchronise marque-pages et mots de passe entre vos appareils.',
  'NixOS has a setting of its own for Firefox, which lets languages and add-on rules be set here too':
    'NixOS a un réglage dédié à Firefox, qui permet d’y régler aussi les langues et les modules',
  'Browse the web, the open base of Chrome': 'Naviguer sur le web, la base ouverte de Chrome',
  'The open-source browser that Google Chrome is built from. It looks and works almost the same, without the parts that Google adds.':
    'Le navigateur à code ouvert dont est tiré Google Chrome. Il a presque le même aspect et le même fonctionnement, sans les parties que Google ajoute.',
  'Browse the web with your Google account': 'Naviguer sur le web avec votre compte Google',
  "Google's web browser. It keeps bookmarks, passwords and open tabs in step through a Google account. It is free of charge but not free software.":
    'Le navigateur web de Google. Il synchronise favoris, mots de passe et onglets ouverts par un compte Google. Gratuit, mais non libre.',
  'Browse the web with ads blocked': 'Naviguer sur le web sans publicité',
  'A web browser that blocks advertisements and trackers from the first start. It understands the extensions made for Chrome.':
    'Un navigateur web qui bloque publicités et traqueurs dès le premier lancement. Il accepte les extensions faites pour Chrome.',
  'Firefox, set up for privacy': 'Firefox, réglé pour la vie privée',
  'A variant of Firefox that reports nothing home and blocks trackers strictly. Some websites may ask you to sign in more often.':
    'Une variante de Firefox qui ne transmet rien à personne et bloque strictement les traqueurs. Certains sites peuvent demander plus souvent de se connecter.',
  'Browse without being followed': 'Naviguer sans être suivi',
  'A browser that sends everything through several computers around the world, so websites cannot tell where you are. Pages load more slowly than usual.':
    'Un navigateur qui fait tout passer par plusieurs ordinateurs dans le monde, pour que les sites ne sachent pas où vous êtes. Les pages se chargent plus lentement que d’habitude.',
  'A small and simple web browser': 'Un petit navigateur web tout simple',
  'A light browser that fits into the GNOME desktop. It can turn a website into an app of its own.':
    'Un navigateur léger qui s’intègre au bureau GNOME. Il peut faire d’un site web une application à part.',
  'A web browser you can rearrange': 'Un navigateur web à organiser à votre façon',
  'A browser with tab groups, notes, a mail client and many ways to arrange the window. It is free of charge; part of it is not free software.':
    'Un navigateur avec groupes d’onglets, notes, courriel et de nombreuses façons d’organiser la fenêtre. Gratuit ; une partie n’est pas libre.',
  'Keep passwords in one locked file': 'Garder les mots de passe dans un seul fichier verrouillé',
  'Stores your passwords in an encrypted file that stays with you. It fills them in on websites and makes new strong ones. Nothing is sent to anybody.':
    'Range vos mots de passe dans un fichier chiffré qui reste chez vous, les remplit sur les sites web et en crée de nouveaux, robustes. Rien n’est envoyé à personne.',
  'Passwords on all your devices': 'Vos mots de passe sur tous vos appareils',
  'A password manager that keeps your encrypted vault in step between computers and phones. You need an account with Bitwarden or a server of your own.':
    'Un gestionnaire de mots de passe qui synchronise votre coffre chiffré entre ordinateurs et téléphones. Il faut un compte Bitwarden ou un serveur à soi.',
  'Passwords for you and your family': 'Mots de passe pour vous et votre famille',
  'A password manager with shared vaults for families and teams. It needs a subscription and is not free software.':
    'Un gestionnaire de mots de passe avec des coffres partagés pour familles et équipes. Il faut un abonnement, et ce n’est pas un logiciel libre.',
  'The setting also lets 1Password unlock with your system password and talk to the browser':
    'Le réglage permet aussi à 1Password de se déverrouiller avec le mot de passe du système et de communiquer avec le navigateur',
  'Download and share torrents': 'Télécharger et partager des torrents',
  'A torrent client with a built-in search and no advertisements. You can order downloads, limit their speed and pick single files.':
    'Un client torrent avec recherche intégrée et sans publicité. On peut ordonner les téléchargements, limiter leur vitesse et choisir les fichiers un par un.',
  'A light torrent client': 'Un client torrent léger',
  'Downloads torrents with a window that stays out of the way. It uses little memory and few settings are needed.':
    'Télécharge des torrents dans une fenêtre discrète. Il utilise peu de mémoire et demande peu de réglages.',
  'Copy files to and from servers': 'Copier des fichiers depuis et vers des serveurs',
  'Shows your folders beside those of a server and copies files between them. It speaks FTP, FTPS and SFTP and remembers your servers.':
    'Affiche vos dossiers à côté de ceux d’un serveur et copie des fichiers entre les deux. Gère FTP, FTPS et SFTP et se souvient de vos serveurs.',
  'Sync folders with your Nextcloud': 'Synchroniser des dossiers avec Nextcloud',
  'Keeps folders on this computer the same as those on a Nextcloud server. You choose which folders, and see at a glance when all is up to date.':
    'Garde des dossiers de cet ordinateur identiques à ceux d’un serveur Nextcloud. Vous choisissez lesquels, et voyez d’un coup d’œil si tout est à jour.',
  'Sync a folder with Dropbox': 'Synchroniser un dossier avec Dropbox',
  'Keeps one folder the same on all your devices through a Dropbox account. It is not free software.':
    'Garde un dossier identique sur tous vos appareils par un compte Dropbox. Ce n’est pas un logiciel libre.',
  'Sync folders between your own devices': 'Synchroniser des dossiers entre vos appareils',
  'Keeps folders the same on several devices, directly between them and encrypted, with no company in the middle. It runs in the background and is set up in the browser.':
    'Garde des dossiers identiques sur plusieurs appareils, directement entre eux et chiffrés, sans entreprise au milieu. Fonctionne en arrière-plan et se configure dans le navigateur.',
  'The setting keeps Syncthing running in the background from the start of the computer':
    'Le réglage garde Syncthing actif en arrière-plan dès le démarrage de l’ordinateur',
  'Send files to devices nearby': 'Envoyer des fichiers aux appareils proches',
  'Sends files and messages to phones and computers on the same network. No account, no cable and no internet are needed.':
    'Envoie des fichiers et des messages aux téléphones et ordinateurs du même réseau. Ni compte, ni câble, ni internet.',
  'The setting also opens the firewall, so that other devices can find this computer':
    'Le réglage ouvre aussi le pare-feu, pour que d’autres appareils trouvent cet ordinateur',
  "See and use another computer's screen": 'Voir et utiliser l’écran d’un autre ordinateur',
  'Opens the desktop of another computer in a window. It speaks RDP, VNC and SSH and keeps a list of the computers you use.':
    'Ouvre le bureau d’un autre ordinateur dans une fenêtre. Gère RDP, VNC et SSH et garde la liste des ordinateurs que vous utilisez.',
  'Help somebody from far away': 'Aider quelqu’un à distance',
  'Shows and controls the screen of another computer over the internet. You can use your own server, so nobody else is in between.':
    'Affiche et contrôle l’écran d’un autre ordinateur par internet. Vous pouvez utiliser votre propre serveur, sans personne entre les deux.',
  'Remote help with TeamViewer': 'Aide à distance avec TeamViewer',
  'Lets somebody help you from far away, or you them, with a number and a password. Free of charge at home; not free software.':
    'Permet à quelqu’un de vous aider à distance, ou à vous de l’aider, avec un numéro et un mot de passe. Gratuit à la maison ; non libre.',
  'TeamViewer only connects while its background service runs, and the setting starts it':
    'TeamViewer ne se connecte que si son service d’arrière-plan est actif, et le réglage le lance',
  'Hide where you browse from': 'Cacher d’où vous naviguez',
  "Sends your traffic through Mullvad's servers, so websites do not see your address. You need an account number, which is paid by the month.":
    'Fait passer votre trafic par les serveurs de Mullvad, pour que les sites ne voient pas votre adresse. Il faut un numéro de compte, payé au mois.',
  'The window needs a background service, which the setting starts':
    'La fenêtre a besoin d’un service d’arrière-plan, que le réglage lance',
  'Your devices in one private network': 'Vos appareils dans un réseau privé',
  'Joins your computers and phones into a private network, wherever they are. You sign in once on each device.':
    'Réunit vos ordinateurs et téléphones dans un réseau privé, où qu’ils soient. On se connecte une fois sur chaque appareil.',
  'Tailscale only connects while its background service runs, and the setting starts it':
    'Tailscale ne se connecte que si son service d’arrière-plan est actif, et le réglage le lance',
  'Read news from your favourite websites': 'Lire les nouvelles de vos sites préférés',
  'Collects new articles from websites you follow in one place. It can work alone or with an online feed service.':
    'Rassemble en un seul endroit les nouveaux articles des sites que vous suivez. Fonctionne seul ou avec un service de flux en ligne.',
  'Save videos and sound from the web': 'Enregistrer vidéos et sons du web',
  'Paste the address of a video and choose the quality, or only the sound. It can fetch whole playlists.':
    'Collez l’adresse d’une vidéo et choisissez la qualité, ou seulement le son. Des listes de lecture entières peuvent être récupérées.',
  'E-mail, calendar and address book': 'Courriel, agenda et carnet d’adresses',
  'Reads and sorts the mail of all your accounts in one window, with a calendar and contacts beside it. Add-ons teach it more.':
    'Lit et trie le courrier de tous vos comptes dans une seule fenêtre, avec un agenda et des contacts à côté. Des modules lui en apprennent davantage.',
  'NixOS has a setting of its own for Thunderbird, which lets its preferences be set here too':
    'NixOS a un réglage dédié à Thunderbird, qui permet d’y régler aussi ses préférences',
  'E-mail and calendar for work': 'Courriel et agenda pour le travail',
  "Mail, calendar, tasks and contacts in one window. It works with Microsoft Exchange and with GNOME's online accounts.":
    'Courriel, agenda, tâches et contacts dans une seule fenêtre. Fonctionne avec Microsoft Exchange et les comptes en ligne de GNOME.',
  'The setting also starts the background parts that fetch mail and appointments':
    'Le réglage lance aussi les parties d’arrière-plan qui récupèrent courrier et rendez-vous',
  'E-mail as simple as a chat': 'Le courriel, simple comme une discussion',
  'A mail app that shows each conversation as one thread. Few settings, quick search, made for GNOME.':
    'Une application de courriel qui montre chaque conversation d’un seul fil. Peu de réglages, recherche rapide, faite pour GNOME.',
  'The setting also lets Geary keep your passwords in the keyring':
    'Le réglage permet aussi à Geary de garder vos mots de passe dans le trousseau',
  'Private messages and calls': 'Messages et appels privés',
  'Messages and calls that only you and the other person can read. It pairs with Signal on your phone.':
    'Des messages et des appels que seuls vous et votre correspondant pouvez lire. S’associe à Signal sur votre téléphone.',
  'Chat, groups and channels': 'Discussions, groupes et canaux',
  'Fast chats, large groups and channels, the same on all devices. You sign in with your phone number.':
    'Discussions rapides, grands groupes et canaux, identiques sur tous vos appareils. On se connecte avec son numéro de téléphone.',
  'Your WhatsApp chats in a window': 'Vos discussions WhatsApp dans une fenêtre',
  'Shows WhatsApp in a window of its own. You link it by scanning a code with your phone. It is made by volunteers, not by WhatsApp.':
    'Affiche WhatsApp dans sa propre fenêtre. On l’associe en scannant un code avec le téléphone. Créé par des bénévoles, pas par WhatsApp.',
  'Chat on the open Matrix network': 'Discuter sur le réseau ouvert Matrix',
  'Private chats, rooms and calls on a network that many organisations run together. Anyone can choose, or run, a server.':
    'Discussions privées, salons et appels sur un réseau que de nombreuses organisations font vivre ensemble. Chacun peut choisir, ou héberger, un serveur.',
  'Talk and play with your communities': 'Parler et jouer avec vos communautés',
  'Voice, video and text for groups of friends and communities. You need an account. It is not free software.':
    'Voix, vidéo et texte pour groupes d’amis et communautés. Il faut un compte. Ce n’est pas un logiciel libre.',
  'Messages for your team': 'Messages pour votre équipe',
  'Channels and messages for people who work together. You need an account with a workspace. It is not free software.':
    'Canaux et messages pour travailler ensemble. Il faut un compte dans un espace de travail. Ce n’est pas un logiciel libre.',
  'Video meetings': 'Réunions vidéo',
  'Joins and holds video meetings, with screen sharing and chat. It is not free software.':
    'Pour rejoindre et tenir des réunions vidéo, avec partage d’écran et discussion. Ce n’est pas un logiciel libre.',
  'Microsoft Teams in a window': 'Microsoft Teams dans une fenêtre',
  'Opens Microsoft Teams in a window of its own with notifications. It is made by volunteers, not by Microsoft.':
    'Ouvre Microsoft Teams dans sa propre fenêtre, avec notifications. Créé par des bénévoles, pas par Microsoft.',
  'Video meetings without an account': 'Réunions vidéo sans compte',
  'Opens a video meeting with one click and one link to share. Nobody needs an account.':
    'Ouvre une réunion vidéo d’un clic, avec un lien à partager. Personne n’a besoin d’un compte.',
  'Clear voice chat for groups': 'Discussion vocale claire pour groupes',
  'Talk with a group with very little delay, during games or work. Somebody in the group runs the server.':
    'Parlez en groupe avec très peu de décalage, en jouant ou en travaillant. Quelqu’un du groupe tient le serveur.',
  'Team chat on your own server': 'Discussion d’équipe sur votre propre serveur',
  'Channels and messages for teams that keep their talks on a server of their own. You sign in to the server of your team or school.':
    'Canaux et messages pour les équipes qui gardent leurs échanges sur leur propre serveur. On se connecte au serveur de son équipe ou de son école.',
  'Matrix chat made for GNOME': 'Discuter sur Matrix, fait pour GNOME',
  'A calm chat app for the open Matrix network, with encrypted rooms. It keeps to the essentials and fits into the GNOME desktop.':
    'Une application de discussion calme pour le réseau ouvert Matrix, avec salons chiffrés. Elle va à l’essentiel et s’intègre au bureau GNOME.',
  'Chat on IRC': 'Discuter sur IRC',
  'Joins the chat rooms that many open-source projects use. It remembers your rooms and tells you when your name is said.':
    'Rejoint les salons qu’utilisent de nombreux projets libres. Se souvient de vos salons et vous prévient quand votre nom est cité.',
  'Mastodon and the fediverse': 'Mastodon et le fédivers',
  'Reads and writes posts on Mastodon and related networks, in a clean window with support for several accounts. You sign in with an account on any server of the network.':
    'Lit et écrit des messages sur Mastodon et les réseaux voisins, dans une fenêtre sobre, avec plusieurs comptes. On se connecte avec un compte de n’importe quel serveur du réseau.',
  'Your phone and computer together': 'Votre téléphone et l’ordinateur ensemble',
  "Shows your phone's notifications on the computer, shares files and the clipboard, and turns the phone into a remote control. Both only need to be on the same network, with the KDE Connect app on the phone.":
    'Montre les notifications du téléphone sur l’ordinateur, partage fichiers et presse-papiers, et fait du téléphone une télécommande. Il suffit que les deux soient sur le même réseau, avec l’application KDE Connect sur le téléphone.',
  'The setting also opens the firewall, so that your phone can find this computer':
    'Le réglage ouvre aussi le pare-feu, pour que votre téléphone trouve cet ordinateur',
  'Write, calculate and present': 'Écrire, calculer et présenter',
  'A complete office suite: letters, tables, slides, drawings. It opens and saves the files of Microsoft Office.':
    'Une suite bureautique complète : lettres, tableaux, diaporamas, dessins. Elle ouvre et enregistre les fichiers de Microsoft Office.',
  "An office suite close to Microsoft's": 'Une suite bureautique proche de celle de Microsoft',
  'Edits documents, tables and slides with buttons where people from Microsoft Office look for them. Layouts of docx and xlsx files stay close to the original.':
    'Modifie documents, tableaux et diaporamas, avec les boutons là où les habitués de Microsoft Office les cherchent. La mise en page des fichiers docx et xlsx reste proche de l’original.',
  'Read PDF files': 'Lire des fichiers PDF',
  'Opens PDF files and other documents, finds text in them, fills in forms and prints them. The one to start with if you only want to read.':
    'Ouvre les PDF et d’autres documents, y cherche du texte, remplit des formulaires et les imprime. Le bon choix si vous voulez seulement lire.',
  'The setting also lets other apps show previews of documents':
    'Le réglage permet aussi aux autres applications d’afficher des aperçus de documents',
  'Read and mark up PDFs and books': 'Lire et annoter PDF et livres',
  'Reads PDFs, e-books and comics. You can highlight, draw and write notes in the margin, and check signatures.':
    'Lit PDF, livres numériques et bandes dessinées. On peut surligner, dessiner, écrire des notes en marge et vérifier les signatures.',
  'Read e-books': 'Lire des livres numériques',
  'Shows e-books the way you like to read: font, width, colours, one page or two. Remembers where you were.':
    'Affiche les livres numériques comme vous aimez les lire : police, largeur, couleurs, une page ou deux. Se souvient de l’endroit où vous étiez.',
  'Look after your e-book library': 'Gérer votre bibliothèque numérique',
  'Sorts your e-books, changes them from one format to another, and copies them to a reader such as Kindle or Kobo. It can also fetch news to read later and has a reader of its own.':
    'Trie vos livres numériques, les convertit d’un format à l’autre et les copie sur une liseuse, Kindle ou Kobo par exemple. Peut aussi récupérer des nouvelles à lire plus tard, et a son propre lecteur.',
  'Accounts for home and small business': 'Comptes pour la maison et la petite entreprise',
  'Keeps your books with double entry: bank accounts, income, bills, shares. Reports show where the money goes.':
    'Tient vos comptes en partie double : comptes bancaires, revenus, factures, actions. Des rapports montrent où va l’argent.',
  'See where your money goes': 'Voir où va votre argent',
  'Read in statements from your bank, sort spending into groups and see it as charts. Made for private use.':
    'Importez les relevés de votre banque, classez les dépenses par groupes et voyez-les en graphiques. Pour un usage privé.',
  'Your appointments': 'Vos rendez-vous',
  'Shows your week and month at a glance. It works together with online calendars that are set up in GNOME.':
    'Montre votre semaine et votre mois d’un coup d’œil. Fonctionne avec les agendas en ligne configurés dans GNOME.',
  'Lay out magazines and flyers': 'Mettre en page magazines et prospectus',
  'Places text and pictures exactly on the page, for leaflets, posters and books, and makes files that print shops accept. It takes a little learning; for letters, an office suite is easier.':
    'Place textes et images au point près sur la page, pour dépliants, affiches et livres, et produit des fichiers que les imprimeurs acceptent. Il faut un peu d’apprentissage ; pour des lettres, une suite bureautique est plus simple.',
  'Merge, split and turn PDF pages': 'Réunir, diviser et tourner des pages PDF',
  'Puts PDF files together, takes pages out, turns and re-orders them by dragging. The originals stay as they are until you save.':
    'Assemble des fichiers PDF, en extrait des pages, les tourne et les réordonne à la souris. Les originaux restent intacts jusqu’à l’enregistrement.',
  'Collect and cite sources': 'Rassembler et citer des sources',
  'Saves articles and books while you browse, keeps them sorted, and writes the bibliography of your paper for you. It works together with LibreOffice and keeps PDFs beside their entries.':
    'Enregistre articles et livres pendant que vous naviguez, les garde triés et écrit la bibliographie à votre place. Fonctionne avec LibreOffice et garde les PDF à côté de leurs références.',
  'Scan paper into files': 'Numériser du papier',
  'Scans pages from a flatbed or a feeder and saves them as PDF or picture. Turn, crop and re-order pages before saving.':
    'Numérise des pages à plat ou par chargeur et les enregistre en PDF ou en image. Tournez, recadrez et réordonnez les pages avant d’enregistrer.',
  'Draw diagrams and flow charts': 'Dessiner schémas et organigrammes',
  'Boxes, arrows and hundreds of ready shapes for flow charts, networks and plans. Works without an account. Its licence has limits that make it not free software.':
    'Boîtes, flèches et des centaines de formes toutes prêtes pour organigrammes, réseaux et plans. Fonctionne sans compte. Sa licence a des limites qui n’en font pas un logiciel libre.',
  'A text editor with many talents': 'Un éditeur de texte aux nombreux talents',
  'Edits texts and code with tabs, colours for hundreds of languages, and a quick way to find things in many files. It also works with projects, Git and language servers, if you like.':
    'Modifie textes et code avec onglets, couleurs pour des centaines de langages et recherche rapide dans de nombreux fichiers. Gère aussi projets, Git et serveurs de langage, si vous voulez.',
  'A plain and simple text editor': 'Un éditeur de texte tout simple',
  'Opens and changes plain text files. It keeps what you wrote even when you forgot to save.':
    'Ouvre et modifie des fichiers de texte brut. Garde ce que vous avez écrit même si vous avez oublié d’enregistrer.',
  'Notes that link to each other': 'Des notes reliées entre elles',
  'Notes in plain Markdown files in a folder of yours, with links between them and a map of how they hang together. Not free software; your notes stay plain files.':
    'Des notes en simples fichiers Markdown dans un dossier à vous, avec des liens et une carte de leurs relations. Logiciel non libre ; vos notes restent de simples fichiers.',
  'Notes and to-do lists that sync': 'Notes et listes de tâches synchronisées',
  'Notes and to-do lists in notebooks, kept in step between computer and phone through a storage you choose. It can read in notes from Evernote.':
    'Notes et listes de tâches dans des carnets, synchronisés entre ordinateur et téléphone par le stockage de votre choix. Peut importer les notes d’Evernote.',
  'An outliner for your thoughts': 'Vos idées en plan',
  'Write in points, a page for each day, and link what belongs together. Everything stays in files on this computer.':
    'Écrivez par points, une page par jour, et reliez ce qui va ensemble. Tout reste dans des fichiers sur cet ordinateur.',
  'Handwritten notes and marks on PDFs': 'Notes manuscrites et annotations de PDF',
  'Write by hand with a pen or mouse, on blank paper or on top of a PDF. Handy for lectures and for signing forms.':
    'Écrivez à la main, au stylet ou à la souris, sur une page blanche ou sur un PDF. Pratique pour les cours et pour signer des formulaires.',
  'Sketch and write by hand': 'Esquisser et écrire à la main',
  'An endless sheet for handwriting and sketches with a pen. It can bring in pictures and PDFs to write on.':
    'Une feuille sans fin pour l’écriture et les croquis au stylet. On peut y placer images et PDF pour écrire dessus.',
  'To-do lists': 'Listes de tâches',
  'Lists of what is to be done, with dates, notes and smaller steps. It can sync with Nextcloud and other services.':
    'Des listes de choses à faire, avec dates, notes et sous-tâches. Peut se synchroniser avec Nextcloud et d’autres services.',
  'Write without distraction': 'Écrire sans distraction',
  'A calm page for longer texts in Markdown, with a preview and export to PDF and other formats. Nothing else is on the screen while you write.':
    'Une page calme pour de longs textes en Markdown, avec aperçu et export en PDF et d’autres formats. Rien d’autre à l’écran pendant que vous écrivez.',
  'Mind maps': 'Cartes mentales',
  'Spread out ideas from one thought in the middle. Add pictures, notes and tasks, and share the map as a picture.':
    'Déployez des idées autour d’une pensée centrale. Ajoutez images, notes et tâches, et partagez la carte sous forme d’image.',
  'Edit photos and pictures': 'Retoucher photos et images',
  'A full image editor: retouch, cut out, change colours, work with layers. It opens most picture formats, Photoshop files included.':
    'Un éditeur d’images complet : retoucher, détourer, changer les couleurs, travailler avec des calques. Ouvre la plupart des formats, fichiers Photoshop compris.',
  'Paint and draw': 'Peindre et dessiner',
  'A painting app made with artists, with hundreds of brushes and support for pen tablets. Also for comics and animation.':
    'Une application de peinture conçue avec des artistes, avec des centaines de brosses et la prise en charge des tablettes graphiques. Aussi pour la bande dessinée et l’animation.',
  'Draw logos and vector graphics': 'Dessiner logos et images vectorielles',
  'Draws with lines and shapes that stay sharp at every size: logos, icons, posters, cutting patterns. Files are saved as SVG, which every browser can show.':
    'Dessine avec des lignes et des formes nettes à toutes les tailles : logos, icônes, affiches, patrons de découpe. Les fichiers sont en SVG, que tous les navigateurs savent afficher.',
  'Develop photos from your camera': 'Développer les photos de votre appareil',
  'Develops raw files from cameras without changing the originals, and sorts large collections of photos. There is a lot to discover; start with exposure and white balance.':
    'Développe les fichiers bruts des appareils photo sans toucher aux originaux, et trie de grandes collections. Il y a beaucoup à découvrir ; commencez par l’exposition et la balance des blancs.',
  'Develop raw photos in detail': 'Développer les photos brutes en détail',
  'Gets the most out of raw files with fine control over sharpness, noise and colour. The original files stay untouched, so you can always begin again.':
    'Tire le meilleur des fichiers bruts grâce à un réglage fin de la netteté, du bruit et des couleurs. Les originaux restent intacts : on peut toujours recommencer.',
  'Sort thousands of photos': 'Trier des milliers de photos',
  'Keeps a large photo collection in order with tags, ratings, places and faces. Imports straight from the camera.':
    'Range une grande collection de photos par étiquettes, notes, lieux et visages. Importe directement depuis l’appareil.',
  'A simple photo album': 'Un album photo simple',
  'Imports photos from camera and phone, sorts them by event, and mends small flaws such as red eyes. The originals stay untouched, and you can always go back to them.':
    'Importe les photos de l’appareil et du téléphone, les trie par événement et corrige de petits défauts comme les yeux rouges. Les originaux restent intacts, et vous pouvez toujours y revenir.',
  'Look at pictures': 'Regarder des images',
  'Opens pictures quickly and lets you leaf through a folder. Turn, crop and print are there when needed.':
    'Ouvre rapidement les images et permet de parcourir un dossier. Tourner, recadrer et imprimer sont là au besoin.',
  'Look at and tidy pictures': 'Regarder et ranger des images',
  'Leafs through folders of pictures, shows them as slides, and turns, crops or resizes them. A double click shows a picture on the full screen.':
    'Parcourt des dossiers d’images, les montre en diaporama, les tourne, les recadre ou les redimensionne. Un double clic affiche une image en plein écran.',
  'Make 3D models and films': 'Créer des modèles et des films en 3D',
  'Builds, animates and renders 3D scenes. Used for films and games as well as for a first try at home.':
    'Construit, anime et rend des scènes en 3D. Utilisé pour des films et des jeux comme pour un premier essai à la maison.',
  'Design parts in 3D': 'Concevoir des pièces en 3D',
  'Constructs parts with exact measures that can be changed later. For machines, furniture and 3D printing.':
    'Construit des pièces aux mesures exactes, modifiables ensuite. Pour machines, meubles et impression 3D.',
  'Write solid 3D objects as a text': 'Écrire des objets 3D sous forme de texte',
  'Describes 3D objects as a short program instead of drawing them. Good for parts with exact sizes.':
    'Décrit des objets 3D par un court programme au lieu de les dessiner. Bien pour des pièces aux dimensions exactes.',
  'Design electronic circuits': 'Concevoir des circuits électroniques',
  'Draws circuit plans and turns them into boards that can be made. Shows the finished board in 3D.':
    'Dessine des schémas et en fait des circuits imprimés prêts à fabriquer. Montre le circuit fini en 3D.',
  'Plan rooms and furniture': 'Aménager pièces et meubles',
  'Draw the floor plan of a flat, place furniture, and walk through it in 3D. Hundreds of pieces of furniture come with it, and more can be added.':
    'Dessinez le plan d’un logement, placez les meubles et promenez-vous dedans en 3D. Des centaines de meubles sont fournis, et d’autres peuvent être ajoutés.',
  'Make small pictures larger': 'Agrandir de petites images',
  'Enlarges pictures and fills in detail with trained models that run on this computer. Needs a fairly modern graphics card.':
    'Agrandit les images et complète les détails avec des modèles entraînés qui s’exécutent sur cet ordinateur. Il faut une carte graphique assez récente.',
  'Draw and crop, nice and simple': 'Dessiner et recadrer, tout simplement',
  'A small paint app: draw lines and shapes, write on a picture, crop and resize it. Nothing has to be learned first.':
    'Une petite application de dessin : tracer lignes et formes, écrire sur une image, la recadrer et la redimensionner. Rien à apprendre avant.',
  'Join photos into a panorama': 'Assembler des photos en panorama',
  'Stitches several overlapping photos into one wide picture and straightens what the lens bent. An assistant leads from the photos to the finished picture.':
    'Assemble plusieurs photos qui se recouvrent en une image large et redresse ce que l’objectif a courbé. Un assistant mène des photos à l’image finie.',
  'Resize and convert many pictures at once': 'Redimensionner et convertir de nombreuses images',
  'Changes the format or size of a whole folder of pictures in one go. It understands more than a hundred formats.':
    'Change le format ou la taille de tout un dossier d’images d’un coup. Connaît plus de cent formats.',
  'Take and mark up screenshots': 'Prendre et annoter des captures d’écran',
  'Pick a part of the screen, draw arrows, blur what nobody should see, then save, copy or share. It can be started with a key, so it is there when something is on the screen.':
    'Choisissez une partie de l’écran, dessinez des flèches, floutez ce que personne ne doit voir, puis enregistrez, copiez ou partagez. Une touche peut lancer la capture au bon moment.',
  'Play any video or music file': 'Lire toute vidéo et toute musique',
  'Plays nearly every video and sound file, discs and streams, with nothing else to install. It also turns films a little louder, slower or into another format, and shows subtitles.':
    'Lit presque tous les fichiers vidéo et audio, les disques et les flux, sans rien d’autre à installer. Peut aussi rendre un film un peu plus fort, plus lent, le convertir, et affiche les sous-titres.',
  'A video player without frills': 'Un lecteur vidéo sans fioritures',
  'Plays videos smoothly with hardly a button on the screen. Loved by people who use the keyboard.':
    'Lit les vidéos avec fluidité et presque aucun bouton à l’écran. Apprécié de ceux qui préfèrent le clavier.',
  'Record and stream your screen': 'Enregistrer et diffuser votre écran',
  'Records the screen, cameras and sound, and streams live. Build scenes and switch between them.':
    'Enregistre l’écran, les caméras et le son, et diffuse en direct. Composez des scènes et passez de l’une à l’autre.',
  'The setting also allows the virtual camera, which shows your scene in video calls':
    'Le réglage autorise aussi la caméra virtuelle, qui montre votre scène dans les appels vidéo',
  'Cut and edit videos': 'Couper et monter des vidéos',
  'A video editor with many tracks, effects, titles and transitions. Simple to begin, deep when you need it.':
    'Un logiciel de montage avec de nombreuses pistes, effets, titres et transitions. Simple pour commencer, riche au besoin.',
  'A handy video editor': 'Un montage vidéo pratique',
  'Cuts videos of nearly any format without importing them first. Filters for colour, sound and speed are built in.':
    'Monte des vidéos de presque tous les formats sans les importer. Filtres de couleur, de son et de vitesse intégrés.',
  'Cut a piece out of a video': 'Extraire un passage d’une vidéo',
  'Choose where a clip begins and ends, and save just that. Nothing more, and very fast.':
    'Choisissez où un extrait commence et finit, et n’enregistrez que lui. Rien de plus, et très rapide.',
  'Convert videos and DVDs': 'Convertir vidéos et DVD',
  'Turns videos and DVDs into files that play on phones, televisions and the web. Ready profiles make it easy.':
    'Transforme vidéos et DVD en fichiers lisibles sur téléphones, téléviseurs et le web. Des profils tout prêts facilitent la tâche.',
  'Watch YouTube in private': 'Regarder YouTube en privé',
  'Watch and follow YouTube channels without an account and without advertisements. Your list of channels stays here.':
    'Regardez et suivez des chaînes YouTube sans compte et sans publicité. Votre liste de chaînes reste ici.',
  'Your films and music on the television': 'Vos films et musiques sur le téléviseur',
  'Turns a computer at the television into a media centre you use with a remote control. It shows covers and descriptions of your films and plays them from disks and servers.':
    'Fait d’un ordinateur relié au téléviseur un centre multimédia piloté par une télécommande. Montre affiches et descriptions de vos films et les lit depuis disques et serveurs.',
  'Watch from your Jellyfin server': 'Regarder depuis votre serveur Jellyfin',
  'Plays films, series and music from a Jellyfin server at home. It shows them in full quality, with subtitles and other languages.':
    'Lit films, séries et musique d’un serveur Jellyfin à la maison, en pleine qualité, avec sous-titres et autres langues.',
  'Take photos with your webcam': 'Prendre des photos avec la webcam',
  'Takes photos and short videos with the camera of this computer. A countdown gives you time to smile.':
    'Prend des photos et de courtes vidéos avec la caméra de cet ordinateur. Un compte à rebours laisse le temps de sourire.',
  'Burn CDs and DVDs': 'Graver des CD et des DVD',
  'Burns data and music discs, copies discs, and reads music CDs into files. It checks at the end whether everything was written correctly.':
    'Grave des disques de données et de musique, copie des disques et extrait les CD de musique en fichiers. Vérifie à la fin que tout a été bien écrit.',
  'The setting also gives the burning tools the rights they need to reach the drive':
    'Le réglage donne aussi aux outils de gravure les droits d’accès au lecteur',
  'Stream music and podcasts': 'Musique et podcasts en streaming',
  'Plays music and podcasts from Spotify. You need an account. It is not free software.':
    'Lit musique et podcasts de Spotify. Il faut un compte. Ce n’est pas un logiciel libre.',
  'Play and sort your music': 'Écouter et trier votre musique',
  'Plays your music collection, internet radio and podcasts, and copies songs to a player or phone. It sorts songs by artist and album and makes playlists for you.':
    'Lit votre collection musicale, les radios internet et les podcasts, et copie des morceaux sur un baladeur ou un téléphone. Trie par artiste et album et crée des listes de lecture.',
  'A player for large music collections': 'Un lecteur pour grandes collections de musique',
  'Sorts and plays large collections with care for sound quality. Finds covers and song texts.':
    'Trie et lit de grandes collections avec soin pour la qualité du son. Trouve pochettes et paroles.',
  'Just play the music': 'Juste écouter la musique',
  'Drop a folder on it and listen. The window takes on the colours of the album cover.':
    'Déposez-y un dossier et écoutez. La fenêtre prend les couleurs de la pochette.',
  'Record and cut sound': 'Enregistrer et couper du son',
  'Records from a microphone, cuts and mixes tracks, takes out noise. Good for podcasts, interviews and old tapes.':
    'Enregistre au microphone, coupe et mixe des pistes, retire le bruit. Bien pour les podcasts, les entretiens et les vieilles cassettes.',
  'A recording studio': 'Un studio d’enregistrement',
  'Records, edits and mixes many tracks, for bands, film sound and radio. Plug-ins add instruments and effects.':
    'Enregistre, monte et mixe de nombreuses pistes, pour groupes, son de films et radio. Des greffons ajoutent instruments et effets.',
  'Make beats and electronic music': 'Créer des rythmes et de la musique électronique',
  'Put together songs from melodies, beats and built-in synthesizers. No instrument is needed to begin.':
    'Composez des morceaux avec mélodies, rythmes et synthétiseurs intégrés. Pas besoin d’instrument pour commencer.',
  'Write sheet music': 'Écrire des partitions',
  'Write notes, listen to them at once and print beautiful sheets. Reads MIDI and MusicXML.':
    'Écrivez des notes, écoutez-les aussitôt et imprimez de belles partitions. Lit MIDI et MusicXML.',
  'Be the DJ': 'Faire le DJ',
  'Mixes two or more songs with beat matching, effects and support for many DJ controllers. The keyboard and mouse are enough to begin.':
    'Mixe deux morceaux ou plus avec calage du tempo, effets et prise en charge de nombreux contrôleurs DJ. Clavier et souris suffisent pour commencer.',
  'Internet radio': 'Radio internet',
  'Search among tens of thousands of radio stations and keep your favourites. It can save songs while they play.':
    'Cherchez parmi des dizaines de milliers de stations de radio et gardez vos préférées. Les morceaux peuvent être enregistrés pendant l’écoute.',
  'Listen to podcasts': 'Écouter des podcasts',
  'Follow podcasts and listen to new episodes as they come out. It remembers where you stopped in each of them.':
    'Suivez des podcasts et écoutez les nouveaux épisodes dès leur sortie. Chaque épisode reprend là où vous l’aviez laissé.',
  'Make everything sound better': 'Tout faire mieux sonner',
  'Equaliser, louder voices and less noise, for all apps and for the microphone. Settings can be saved for each pair of headphones.':
    'Égaliseur, voix plus fortes et moins de bruit, pour toutes les applications et le microphone. Les réglages peuvent être enregistrés pour chaque casque.',
  'Loudness for every app': 'Le volume de chaque application',
  'Sets the loudness of each app and picks which speakers or microphone it uses. A good place to look when there is no sound.':
    'Règle le volume de chaque application et choisit ses enceintes ou son microphone. Un bon endroit où regarder quand il n’y a pas de son.',
  'Convert music files': 'Convertir des fichiers de musique',
  'Changes many music files from one format to another at once and keeps their names and covers. You choose the format and the quality, and it does the rest.':
    'Convertit d’un coup de nombreux fichiers de musique d’un format à l’autre en gardant noms et pochettes. Vous choisissez le format et la qualité, le reste se fait seul.',
  'Name your music files properly': 'Bien nommer vos fichiers de musique',
  'Listens to your music files, finds out which songs they are, and fills in title, artist and cover. Folders and file names can be put in order at the same time.':
    'Écoute vos fichiers de musique, reconnaît les morceaux et complète titre, artiste et pochette. Dossiers et noms de fichiers peuvent être rangés en même temps.',
  'The largest store for PC games': 'La plus grande boutique de jeux PC',
  'Buy, install and play thousands of games; many made for Windows run too. You need an account. It is not free software.':
    'Achetez, installez et lancez des milliers de jeux ; beaucoup de jeux pour Windows fonctionnent aussi. Il faut un compte. Ce n’est pas un logiciel libre.',
  'Steam needs drivers, libraries and controller rights that only the setting provides':
    'Steam a besoin de pilotes, de bibliothèques et de droits sur les manettes que seul le réglage fournit',
  'All your games in one place': 'Tous vos jeux au même endroit',
  "Gathers games from several stores, old consoles and Windows in one library and sets each one up for you. The community's recipes know what most games need.":
    'Réunit en une bibliothèque les jeux de plusieurs boutiques, d’anciennes consoles et de Windows, et configure chacun pour vous. Les recettes de la communauté savent ce qu’il faut à la plupart des jeux.',
  'Play games from Epic, GOG and Amazon': 'Jouer aux jeux d’Epic, GOG et Amazon',
  'Signs in to your Epic, GOG and Amazon accounts, installs your games and runs them here. Games made for Windows are started through Proton or Wine, which it fetches for you.':
    'Se connecte à vos comptes Epic, GOG et Amazon, installe vos jeux et les lance ici. Les jeux pour Windows passent par Proton ou Wine, qui sont récupérés pour vous.',
  'Run Windows programs': 'Exécuter des programmes Windows',
  'Runs Windows programs and games in separate boxes, each with its own settings. Not every program works.':
    'Exécute programmes et jeux Windows dans des boîtes séparées, chacune avec ses réglages. Tous les programmes ne fonctionnent pas.',
  'The base that runs Windows programs': 'La base qui exécute les programmes Windows',
  'Lets many Windows programs run without Windows. Bottles and Lutris are easier ways to use it.':
    'Permet d’exécuter de nombreux programmes Windows sans Windows. Bottles et Lutris sont des façons plus simples de s’en servir.',
  'Play Minecraft, with mods': 'Jouer à Minecraft, avec des mods',
  'Keeps several Minecraft installations with different versions and mods. You need to own Minecraft.':
    'Gère plusieurs installations de Minecraft avec différentes versions et différents mods. Il faut posséder Minecraft.',
  'Play games of old consoles': 'Jouer aux jeux d’anciennes consoles',
  'One window for emulators of many old consoles. You bring the games you own.':
    'Une seule fenêtre pour les émulateurs de nombreuses anciennes consoles. Vous apportez les jeux que vous possédez.',
  'Play GameCube and Wii games': 'Jouer aux jeux GameCube et Wii',
  'Plays GameCube and Wii games you own, sharper than on the original consoles. Controllers and saved games from the consoles work as well.':
    'Lance les jeux GameCube et Wii que vous possédez, plus nets que sur les consoles d’origine. Les manettes et les sauvegardes des consoles fonctionnent aussi.',
  'Play PSP games': 'Jouer aux jeux PSP',
  'Plays games of the PlayStation Portable you own, in high resolution. You can save at any moment and continue later.':
    'Lance les jeux PlayStation Portable que vous possédez, en haute résolution. On peut sauvegarder à tout moment et reprendre plus tard.',
  'Play classic adventures': 'Jouer aux aventures classiques',
  'Brings point-and-click adventures of the eighties and nineties to this computer. You bring the original files.':
    'Amène sur cet ordinateur les aventures « point and click » des années quatre-vingt et quatre-vingt-dix. Vous apportez les fichiers d’origine.',
  'Play games from another computer': 'Jouer depuis un autre ordinateur',
  'Shows games that run on a stronger computer at home on this screen. The other computer needs Sunshine, and both should be on a fast network.':
    'Affiche sur cet écran des jeux qui tournent sur un ordinateur plus puissant de la maison. L’autre ordinateur a besoin de Sunshine, et tous deux d’un réseau rapide.',
  'See frames per second while playing': 'Voir les images par seconde en jouant',
  'Shows frames per second, temperatures and load on top of a game. Turn it on for a game in Steam, Lutris or Heroic.':
    'Affiche par-dessus un jeu images par seconde, températures et charge. S’active pour un jeu dans Steam, Lutris ou Heroic.',
  'Newer Proton for your games': 'Un Proton plus récent pour vos jeux',
  "Fetches the community's builds of Proton and Wine, which make more Windows games run in Steam and Lutris. Useful when a game does not start with what came along.":
    'Récupère les versions de Proton et de Wine de la communauté, qui font tourner davantage de jeux Windows dans Steam et Lutris. Utile quand un jeu ne démarre pas avec la version fournie.',
  'Build worlds from blocks': 'Construire des mondes de blocs',
  'Dig, build and explore in endless worlds of blocks, alone or together. Many games and mods are a click away.':
    'Creusez, construisez et explorez des mondes de blocs sans fin, seul ou à plusieurs. De nombreux jeux et mods sont à un clic.',
  'Colourful kart races': 'Courses de karts colorées',
  'Race with funny karts through wild tracks, alone, side by side on one screen, or online. There is a story to play through and new tracks to download.':
    'Faites la course avec de drôles de karts sur des circuits fous, seul, côte à côte sur un écran ou en ligne. Avec un mode histoire et de nouveaux circuits à télécharger.',
  'Jump and run with a penguin': 'Sauter et courir avec un manchot',
  'A cheerful jump-and-run game through ice and forest, with levels by players. Easy to begin and hard to finish.':
    'Un jeu de plates-formes joyeux à travers glace et forêt, avec des niveaux créés par les joueurs. Facile à commencer, difficile à finir.',
  'Build an ancient empire': 'Bâtir un empire antique',
  'Lead a people of the ancient world: gather, build, trade and fight in real time. Alone or online.':
    'Menez un peuple de l’Antiquité : récolter, bâtir, commercer et combattre en temps réel. Seul ou en ligne.',
  'Turn-based fantasy battles': 'Batailles de fantasy au tour par tour',
  'Lead elves, orcs and humans through long campaigns, one turn at a time. More campaigns by players can be downloaded, and battles can be fought online.':
    'Menez elfes, orcs et humains dans de longues campagnes, un tour après l’autre. D’autres campagnes de joueurs peuvent être téléchargées, et les batailles se jouent aussi en ligne.',
  'Run a transport company': 'Diriger une entreprise de transport',
  'Connect towns and industries by rail, road, ship and plane and watch them grow. It begins in the age of steam and goes on as long as you like, alone or with others.':
    'Reliez villes et industries par rail, route, bateau et avion et regardez-les grandir. Commence à l’âge de la vapeur et dure aussi longtemps que vous voulez, seul ou à plusieurs.',
  'Battles of the pink hedgehogs': 'Batailles de hérissons roses',
  'Teams of hedgehogs fight in turns with odd weapons. Best with friends on one computer or online.':
    'Des équipes de hérissons s’affrontent tour à tour avec des armes étranges. Idéal entre amis sur un ordinateur ou en ligne.',
  'Factories and tower defence': 'Usines et défense de tours',
  'Build chains of conveyors that feed your defences, and take over the planet sector by sector. Play the campaign, maps by others, or together online.':
    'Construisez des chaînes de convoyeurs qui alimentent vos défenses, et prenez la planète secteur par secteur. Jouez la campagne, des cartes d’autres joueurs, ou ensemble en ligne.',
  'Card games for one': 'Jeux de cartes en solitaire',
  'More than eighty games of patience, from Klondike to Spider. Hints and undo help when nothing seems to fit.':
    'Plus de quatre-vingts patiences, de Klondike à Spider. Indices et annulation aident quand plus rien ne va.',
  'Play chess': 'Jouer aux échecs',
  'Play against the computer at several strengths, or against somebody beside you. Games can be saved, and moves taken back.':
    'Jouez contre l’ordinateur à plusieurs niveaux, ou contre quelqu’un à côté de vous. Les parties peuvent être enregistrées et les coups repris.',
  'Find the hidden mines': 'Trouver les mines cachées',
  'Clear the field without stepping on a mine. A classic for a short break.':
    'Nettoyez le champ sans marcher sur une mine. Un classique pour une petite pause.',
  'Number puzzles': 'Grilles de chiffres',
  'Sudoku in four levels of difficulty, with notes and printing. Every puzzle has exactly one solution.':
    'Sudoku à quatre niveaux de difficulté, avec notes et impression. Chaque grille a exactement une solution.',
  'Falling blocks': 'Blocs qui tombent',
  'Turn and fit the falling blocks. Full rows vanish, and it gets faster.':
    'Tournez et emboîtez les blocs qui tombent. Les lignes pleines disparaissent, et tout s’accélère.',
  'Write code in any language': 'Écrire du code dans tous les langages',
  "Microsoft's code editor with thousands of extensions, debugging and Git built in. This build is not free software; VSCodium is.":
    'L’éditeur de code de Microsoft, avec des milliers d’extensions, débogage et Git intégrés. Cette version n’est pas libre ; VSCodium l’est.',
  'Visual Studio Code, the free build': 'Visual Studio Code, la version libre',
  'The same editor as Visual Studio Code, built from the open source and without reports to Microsoft. Some Microsoft extensions are missing.':
    'Le même éditeur que Visual Studio Code, construit depuis le code ouvert et sans envoi de rapports à Microsoft. Certaines extensions de Microsoft manquent.',
  'A fast code editor': 'Un éditeur de code rapide',
  'Opens at once and stays quick in large projects. Several people can write in one file together.':
    'S’ouvre aussitôt et reste rapide dans les grands projets. Plusieurs personnes peuvent écrire ensemble dans un fichier.',
  'The keyboard editor, renewed': 'L’éditeur au clavier, renouvelé',
  'A text editor for the terminal that is driven by the keyboard alone and can be shaped with plug-ins. It understands nearly everything Vim does and is easier to extend.':
    'Un éditeur de texte pour le terminal, piloté au clavier seul et façonnable par des greffons. Comprend presque tout ce que fait Vim et s’étend plus facilement.',
  'The setting can also make Neovim the standard editor':
    'Le réglage peut aussi faire de Neovim l’éditeur par défaut',
  'The classic keyboard editor': 'L’éditeur au clavier classique',
  'A text editor for the terminal, found on nearly every Linux computer. It takes a while to learn and many people never leave it.':
    'Un éditeur de texte pour le terminal, présent sur presque tous les ordinateurs Linux. Il demande un peu d’apprentissage, et beaucoup ne le quittent jamais.',
  "The setting also puts Vim's preferences for everyone in one place":
    'Le réglage réunit aussi en un seul endroit les préférences de Vim pour tout le monde',
  'An editor that can become anything': 'Un éditeur qui peut tout devenir',
  'Write texts and code, keep notes and plans, read mail: Emacs can be changed while it runs. Many people have made it the one app they work in.':
    'Écrire textes et code, tenir notes et plans, lire le courrier : Emacs se modifie pendant qu’il tourne. Beaucoup en ont fait leur seule application de travail.',
  'A modern editor for the terminal': 'Un éditeur moderne pour le terminal',
  'A terminal editor that understands many languages with nothing to set up. You select first and act then, which shows what a command will change.':
    'Un éditeur de terminal qui comprend de nombreux langages sans rien à configurer. On sélectionne d’abord, on agit ensuite : on voit ce qu’une commande va changer.',
  'Write Python with a helping hand': 'Écrire du Python avec une aide',
  'An editor for Python that completes, checks and debugs your programs. It knows the usual tools for tests, environments and version control.':
    'Un éditeur Python qui complète, vérifie et débogue vos programmes. Connaît les outils habituels de tests, d’environnements et de gestion de versions.',
  'Write Java and Kotlin': 'Écrire du Java et du Kotlin',
  'An editor for Java and Kotlin that understands whole projects, with debugger and tests built in. It finds mistakes while you type and can rename things in the whole project.':
    'Un éditeur Java et Kotlin qui comprend des projets entiers, avec débogueur et tests intégrés. Trouve les erreurs pendant la frappe et peut renommer dans tout le projet.',
  'Make apps for Android': 'Créer des applications Android',
  "Google's tools for writing and testing Android apps, with a phone on the screen. Part of it is not free software.":
    'Les outils de Google pour écrire et tester des applications Android, avec un téléphone à l’écran. Une partie n’est pas libre.',
  'Make your own games': 'Créer vos propres jeux',
  'Build 2D and 3D games in one small app, with its own easy language. Games run on computers, phones and the web.':
    'Construisez des jeux 2D et 3D dans une seule petite application, avec son propre langage facile. Les jeux tournent sur ordinateurs, téléphones et le web.',
  'Learn to program in Python': 'Apprendre à programmer en Python',
  'A Python editor for beginners that shows step by step what a program does. It explains mistakes in words that can be understood.':
    'Un éditeur Python pour débuter, qui montre pas à pas ce que fait un programme. Explique les erreurs avec des mots compréhensibles.',
  'Program Arduino boards': 'Programmer des cartes Arduino',
  'Write small programs and send them to Arduino and similar boards over USB. Examples and libraries for sensors, displays and motors can be added in it.':
    'Écrivez de petits programmes et envoyez-les par USB aux cartes Arduino et semblables. Exemples et bibliothèques pour capteurs, écrans et moteurs s’y ajoutent.',
  'Keep every version of your work': 'Garder chaque version de votre travail',
  'Remembers every state of a project and lets many people work on it. Used in a terminal and by most code editors.':
    'Se souvient de chaque état d’un projet et permet d’y travailler à plusieurs. S’utilise dans un terminal et dans la plupart des éditeurs de code.',
  "The setting also lets Git's preferences be set for everyone on this computer":
    'Le réglage permet aussi de régler les préférences de Git pour tout le monde sur cet ordinateur',
  'GitHub from the terminal': 'GitHub depuis le terminal',
  'Opens pull requests, reads issues and fetches projects from GitHub without leaving the terminal. Sign in once, and Git uses the same account.':
    'Ouvre des pull requests, lit des tickets et récupère des projets de GitHub sans quitter le terminal. Connectez-vous une fois, et Git utilise le même compte.',
  'Git and GitHub with a window': 'Git et GitHub avec une fenêtre',
  'Shows what you changed and sends it to GitHub with a few clicks. Made for people who would rather not learn commands first.':
    'Montre ce que vous avez changé et l’envoie à GitHub en quelques clics. Pour qui préfère ne pas apprendre les commandes d’abord.',
  'Git in a terminal, made easy': 'Git dans un terminal, facilement',
  'See, pick and commit your changes with single keys, all in one terminal window. It shows the keys you can press, so nothing has to be learned by heart.':
    'Voyez, choisissez et validez vos changements par de simples touches, dans une seule fenêtre de terminal. Les touches possibles sont affichées : rien à apprendre par cœur.',
  'The setting also lets its preferences be set for everyone on this computer':
    'Le réglage permet aussi de régler ses préférences pour tout le monde sur cet ordinateur',
  'Talk to an Android phone by cable': 'Communiquer par câble avec un téléphone Android',
  'The commands adb and fastboot, for copying, testing and repairing Android devices. The phone asks for your permission at the first connection.':
    'Les commandes adb et fastboot, pour copier, tester et réparer des appareils Android. Le téléphone demande votre accord à la première connexion.',
  "The setting also lets people in the group adbusers reach phones without the administrator's password":
    'Le réglage permet aussi aux membres du groupe adbusers d’accéder aux téléphones sans le mot de passe de l’administrateur',
  'The Python language': 'Le langage Python',
  'Runs Python programs and lets you try the language line by line. Many small tools and whole websites are written in it.':
    'Exécute des programmes Python et permet d’essayer le langage ligne par ligne. Beaucoup de petits outils et de sites web entiers sont écrits avec.',
  'Run JavaScript outside the browser': 'Exécuter du JavaScript hors du navigateur',
  'Runs JavaScript programs and brings npm, which fetches the libraries they need. Most tools for making websites need it.':
    'Exécute des programmes JavaScript et fournit npm, qui récupère les bibliothèques nécessaires. La plupart des outils de création de sites web en ont besoin.',
  'Compile C and C++': 'Compiler du C et du C++',
  'Turns programs written in C and C++ into something the computer can run. Many instructions for building software from its source begin with it.':
    'Transforme des programmes écrits en C et C++ en quelque chose que l’ordinateur peut exécuter. Beaucoup d’instructions pour construire un logiciel depuis ses sources commencent par là.',
  'Run and build Java programs': 'Exécuter et construire des programmes Java',
  'Runs programs written in Java and builds new ones. Some games and office tools need it as well.':
    'Exécute des programmes écrits en Java et en construit de nouveaux. Certains jeux et outils bureautiques en ont aussi besoin.',
  'The setting also tells all programs where Java is':
    'Le réglage indique aussi à tous les programmes où se trouve Java',
  'See what goes over the network': 'Voir ce qui passe sur le réseau',
  'Records what passes through a network connection and takes it apart for you to read. It knows thousands of protocols and helps to find out why a connection does not work.':
    'Enregistre ce qui passe par une connexion réseau et le décompose pour vous. Connaît des milliers de protocoles et aide à comprendre pourquoi une connexion ne marche pas.',
  'The setting lets people in the group wireshark record without being the administrator':
    'Le réglage permet aux membres du groupe wireshark d’enregistrer sans être administrateurs',
  'Look into databases': 'Explorer des bases de données',
  'Connects to nearly every database, shows tables and runs queries. Tables can be edited like a spreadsheet and exported.':
    'Se connecte à presque toutes les bases de données, affiche les tables et exécute des requêtes. Les tables se modifient comme dans un tableur et s’exportent.',
  'Try out web interfaces': 'Essayer des interfaces web',
  'Sends requests to web services and keeps them as plain files beside your project. Several requests can be kept together and run one after the other.':
    'Envoie des requêtes à des services web et les garde en simples fichiers à côté de votre projet. Plusieurs requêtes peuvent être réunies et lancées l’une après l’autre.',
  'Compare files and folders': 'Comparer fichiers et dossiers',
  'Shows two or three files side by side and lets you carry changes over with a click. It also helps when Git cannot join two versions by itself.':
    'Affiche deux ou trois fichiers côte à côte et permet de reporter des changements d’un clic. Aide aussi quand Git ne peut pas réunir seul deux versions.',
  'Each project its own tools': 'À chaque projet ses outils',
  "Loads a project's tools when you enter its folder in a terminal, and unloads them when you leave. It asks before it does so for the first time in a folder.":
    'Charge les outils d’un projet quand vous entrez dans son dossier dans un terminal, et les décharge à la sortie. Demande votre accord la première fois.',
  'The setting hooks direnv into every shell and makes Nix projects load faster':
    'Le réglage relie direnv à tous les shells et accélère le chargement des projets Nix',
  'Many terminals in one': 'Plusieurs terminaux en un',
  'Splits a terminal and keeps programs running when you close it or lose the connection. A long task can go on over SSH while your own computer is off.':
    'Divise un terminal et garde les programmes actifs quand vous le fermez ou perdez la connexion. Une longue tâche peut continuer par SSH pendant que votre ordinateur est éteint.',
  'Find text in many files': 'Trouver du texte dans de nombreux fichiers',
  'Searches whole folders for a piece of text in an instant, in the terminal. Files that Git ignores are skipped, which keeps the results useful.':
    'Cherche un texte dans des dossiers entiers en un instant, dans le terminal. Les fichiers ignorés par Git sont passés, pour des résultats utiles.',
  'Read and change JSON': 'Lire et modifier du JSON',
  'Picks and reshapes data in JSON files, in the terminal. It is often used together with curl in scripts.':
    'Choisit et transforme des données de fichiers JSON, dans le terminal. Souvent utilisé avec curl dans des scripts.',
  'Language models on your computer': 'Des modèles de langage sur votre ordinateur',
  'Downloads language models and lets you talk to them. Nothing leaves this computer.':
    'Télécharge des modèles de langage et vous permet de leur parler. Rien ne quitte cet ordinateur.',
  'Models answer through a background service, which the setting starts':
    'Les modèles répondent par un service d’arrière-plan, que le réglage lance',
  'Run software in containers': 'Exécuter des logiciels dans des conteneurs',
  'Starts ready-made software in closed boxes that do not disturb the rest of the computer. Many servers and databases are offered in this form.':
    'Lance des logiciels prêts à l’emploi dans des boîtes fermées qui ne gênent pas le reste de l’ordinateur. Beaucoup de serveurs et de bases de données sont proposés ainsi.',
  'Docker only works while its background service runs, and the setting starts it':
    'Docker ne fonctionne que si son service d’arrière-plan est actif, et le réglage le lance',
  'Containers without a background service': 'Des conteneurs sans service d’arrière-plan',
  'Runs the same containers as Docker, as an ordinary user. Most instructions written for Docker work with it.':
    'Exécute les mêmes conteneurs que Docker, sans droits particuliers. La plupart des instructions écrites pour Docker fonctionnent.',
  'The setting also prepares networks and rights that containers need':
    'Le réglage prépare aussi les réseaux et les droits dont les conteneurs ont besoin',
  'Another Linux inside this one': 'Un autre Linux dans celui-ci',
  'Opens a terminal in Ubuntu, Fedora or another system while sharing your home folder. It needs Podman or Docker.':
    'Ouvre un terminal dans Ubuntu, Fedora ou un autre système, en partageant votre dossier personnel. Il faut Podman ou Docker.',
  'Run whole computers in a window': 'Exécuter des ordinateurs entiers dans une fenêtre',
  'Creates virtual computers and shows their screens. Windows and other systems run nearly as fast as alone.':
    'Crée des ordinateurs virtuels et affiche leur écran. Windows et d’autres systèmes tournent presque aussi vite que seuls.',
  'The setting also lets the app remember its connections':
    'Le réglage permet aussi à l’application de se souvenir de ses connexions',
  'Try other systems, very simply': 'Essayer d’autres systèmes, très simplement',
  'Downloads and starts other operating systems in a window with a few clicks. For more control over them there is Virtual Machine Manager.':
    'Télécharge et lance d’autres systèmes d’exploitation dans une fenêtre en quelques clics. Pour plus de contrôle, il y a Virtual Machine Manager.',
  'Virtual machines from Oracle': 'Machines virtuelles d’Oracle',
  'Runs other operating systems in a window, with shared folders and snapshots. Machines made on Windows or macOS can be opened here too.':
    'Exécute d’autres systèmes d’exploitation dans une fenêtre, avec dossiers partagés et instantanés. Les machines créées sous Windows ou macOS s’ouvrent aussi ici.',
  'VirtualBox needs parts in the kernel, which the setting adds':
    'VirtualBox a besoin de parties dans le noyau, que le réglage ajoute',
  'Learn with flashcards': 'Apprendre avec des cartes mémoire',
  'Shows each card again just before you would forget it. For languages, exams and anything else to remember.':
    'Montre chaque carte juste avant que vous ne l’oubliiez. Pour les langues, les examens et tout ce qu’il faut retenir.',
  'Games for children to learn with': 'Des jeux pour que les enfants apprennent',
  'More than a hundred small games for children from two to ten: letters, numbers, puzzles, music and more. Teachers and parents can choose which games are shown and how hard they are.':
    'Plus de cent petits jeux pour les enfants de deux à dix ans : lettres, nombres, puzzles, musique et plus. Enseignants et parents choisissent les jeux affichés et leur difficulté.',
  'Drawing for small children': 'Dessiner pour les petits',
  'A paint app with big buttons, funny sounds and stamps, made for children from three. Children can use it alone, and nothing outside of it can be changed by accident.':
    'Une application de dessin avec de gros boutons, des sons amusants et des tampons, pour les enfants à partir de trois ans. Ils peuvent s’en servir seuls sans rien changer d’autre par accident.',
  'The night sky on your screen': 'Le ciel nocturne sur votre écran',
  'Shows the stars, planets and constellations as seen from any place on earth at any time. Point at a star to learn its name, and let the night pass in seconds.':
    'Montre étoiles, planètes et constellations vues de n’importe quel lieu sur terre à n’importe quel moment. Pointez une étoile pour connaître son nom, et laissez défiler la nuit en quelques secondes.',
  'Plan nights with the telescope': 'Préparer des nuits au télescope',
  'A star atlas for observers that also controls telescopes and cameras. It also tells what is worth looking at tonight.':
    'Un atlas du ciel pour observateurs, qui pilote aussi télescopes et caméras. Dit aussi ce qui vaut d’être observé ce soir.',
  'Fly through the universe': 'Voler à travers l’univers',
  'Travel from planet to planet and out to other stars in 3D. Time can run faster or backwards, so you can watch an eclipse from space.':
    'Voyagez de planète en planète et vers d’autres étoiles en 3D. Le temps peut accélérer ou reculer, pour regarder une éclipse depuis l’espace.',
  'Geometry and algebra you can touch': 'Géométrie et algèbre à manipuler',
  'Draws functions and figures that move when you drag them. Free of charge for learning; not free software.':
    'Trace des fonctions et des figures qui bougent quand vous les tirez. Gratuit pour apprendre ; non libre.',
  'The periodic table': 'Le tableau périodique',
  'Tells you about every chemical element and shows molecules in 3D. It is good for looking something up and for learning at school.':
    'Vous renseigne sur chaque élément chimique et montre des molécules en 3D. Bien pour vérifier quelque chose et pour apprendre à l’école.',
  'Learn the map': 'Apprendre la carte',
  'Practise countries, capitals and flags on maps of the whole world. It counts right answers and shows you what you missed.':
    'Révisez pays, capitales et drapeaux sur des cartes du monde entier. Compte les bonnes réponses et montre ce que vous avez manqué.',
  'First steps in programming': 'Premiers pas en programmation',
  'Move a turtle across the screen with simple commands and learn how programs work. Commands can be written in many languages.':
    'Déplacez une tortue à l’écran par des commandes simples et apprenez comment marchent les programmes. Les commandes peuvent s’écrire dans de nombreuses langues.',
  'Train your musical ear': 'Exercer l’oreille musicale',
  'Exercises for hearing intervals, chords and rhythms. It plays, you name what you heard, and it tells you whether you were right.':
    'Des exercices pour reconnaître intervalles, accords et rythmes. L’application joue, vous nommez, et elle dit si c’était juste.',
  'Learn to type with ten fingers': 'Apprendre à taper à dix doigts',
  'A typing course from the first keys to full speed, for many keyboards and languages. It shows which keys still slow you down.':
    'Un cours de dactylographie, des premières touches à la pleine vitesse, pour de nombreux claviers et langues. Montre quelles touches vous ralentissent encore.',
  'Wikipedia without the internet': 'Wikipédia sans internet',
  'Reads Wikipedia and other collections that you have downloaded once, with no connection. Good for travelling, for schools, and for places without a connection.':
    'Lit Wikipédia et d’autres collections téléchargées une fois, sans connexion. Bien en voyage, à l’école et là où il n’y a pas de réseau.',
  'Find places and ways': 'Trouver lieux et itinéraires',
  'Search for places, plan a way on foot, by bike or by car, and look up train times in many cities. The maps come from OpenStreetMap, which anyone can improve.':
    'Cherchez des lieux, préparez un trajet à pied, à vélo ou en voiture, et consultez les horaires de train dans de nombreuses villes. Les cartes viennent d’OpenStreetMap, que chacun peut améliorer.',
  'Work with maps and places': 'Travailler avec des cartes et des lieux',
  "Shows and edits geographic data, from a hike's GPS track to a city's plan. Layers from many sources can be put over each other and printed as a map.":
    'Affiche et modifie des données géographiques, de la trace GPS d’une randonnée au plan d’une ville. Des couches de nombreuses sources se superposent et s’impriment en carte.',
  'Your family tree': 'Votre arbre généalogique',
  'Collects people, events, places and sources of your family and draws trees from them. You decide what to share; everything stays on this computer.':
    'Rassemble personnes, événements, lieux et sources de votre famille et en dessine des arbres. Vous décidez quoi partager ; tout reste sur cet ordinateur.',
  'A calculator that understands units': 'Une calculatrice qui comprend les unités',
  'Type what you want to know, such as 5 feet in cm or 20 % of 80. Also solves equations.':
    'Tapez ce que vous voulez savoir, par exemple 5 feet in cm ou 20 % of 80. Résout aussi des équations.',
  'Translate texts': 'Traduire des textes',
  'Translates words and texts between many languages and reads them aloud. Uses an online service of your choice.':
    'Traduit mots et textes entre de nombreuses langues et les lit à voix haute. Utilise le service en ligne de votre choix.',
  'Look words up in dictionaries': 'Chercher des mots dans des dictionnaires',
  'Looks a word up in many dictionaries at once, those on your disk and those on the web. Select a word anywhere and it can be looked up at once.':
    'Cherche un mot dans de nombreux dictionnaires à la fois, sur votre disque et sur le web. Sélectionnez un mot n’importe où pour le chercher aussitôt.',
  'Read Wikipedia comfortably': 'Lire Wikipédia confortablement',
  'Opens Wikipedia in a calm window with tabs, bookmarks and a dark view. You can choose the language for each article.':
    'Ouvre Wikipédia dans une fenêtre calme avec onglets, favoris et affichage sombre. La langue se choisit pour chaque article.',
  'The file manager of GNOME': 'Le gestionnaire de fichiers de GNOME',
  'Browse your folders, disks and servers, with search and a preview of what is inside. Files can be starred, renamed many at a time and shared.':
    'Parcourez vos dossiers, disques et serveurs, avec recherche et aperçu du contenu. Les fichiers peuvent être mis en favoris, renommés par lots et partagés.',
  'The file manager of KDE': 'Le gestionnaire de fichiers de KDE',
  'Browse your folders in tabs and side by side, with previews, tags and a terminal below. It can be arranged in nearly every way you like.':
    'Parcourez vos dossiers en onglets et côte à côte, avec aperçus, étiquettes et un terminal en dessous. S’organise presque comme vous voulez.',
  'A light file manager': 'Un gestionnaire de fichiers léger',
  'Opens folders at once and renames many files in one go. It uses little memory and does well on older computers.':
    'Ouvre les dossiers aussitôt et renomme de nombreux fichiers d’un coup. Utilise peu de mémoire et convient bien aux ordinateurs anciens.',
  'The setting also lets add-ons for archives and disks work inside Thunar':
    'Le réglage permet aussi aux modules d’archives et de disques de fonctionner dans Thunar',
  'The file manager of Cinnamon': 'Le gestionnaire de fichiers de Cinnamon',
  'A friendly file manager with two panes, known from Linux Mint. It comes with small helpers for archives and previews.':
    'Un gestionnaire de fichiers accueillant à deux volets, connu de Linux Mint. Fourni avec de petites aides pour archives et aperçus.',
  'Open and make archives': 'Ouvrir et créer des archives',
  'Looks into zip and other archives, takes files out and packs new ones. It fits into the file manager of KDE.':
    'Regarde dans les archives zip et autres, en extrait des fichiers et en crée de nouvelles. S’intègre au gestionnaire de fichiers de KDE.',
  'Open and make zip files': 'Ouvrir et créer des fichiers zip',
  'Opens archives such as zip and tar, takes files out and packs new ones. It also opens when you double-click an archive.':
    'Ouvre des archives comme zip et tar, en extrait des fichiers et en crée de nouvelles. S’ouvre aussi d’un double clic sur une archive.',
  'The setting also lets other apps ask it to unpack files':
    'Le réglage permet aussi aux autres applications de lui demander d’extraire des fichiers',
  'Archives of all kinds, with passwords': 'Archives de toutes sortes, avec mots de passe',
  'Packs and unpacks more than two hundred formats and can protect archives with a password. It can split large archives and check whether they are damaged.':
    'Crée et extrait plus de deux cents formats et peut protéger les archives par un mot de passe. Peut diviser de grandes archives et vérifier si elles sont endommagées.',
  'Pack and unpack in the terminal': 'Compresser et extraire dans le terminal',
  'The 7z command, which reads and writes 7z, zip and many other archives. Scripts and other apps use it in the background.':
    'La commande 7z, qui lit et écrit 7z, zip et bien d’autres archives. Des scripts et d’autres applications l’utilisent en arrière-plan.',
  'See what fills the disk': 'Voir ce qui remplit le disque',
  'Draws your folders as rings or boxes by size, so the large ones stand out. Start here when the computer says that the disk is full.':
    'Dessine vos dossiers en anneaux ou en boîtes selon leur taille : les gros se voient. Commencez ici quand l’ordinateur dit que le disque est plein.',
  'Disk use as a round chart': 'Occupation du disque en graphique circulaire',
  'Shows what takes up space as coloured rings. Click to look inside a folder.':
    'Montre ce qui prend de la place en anneaux colorés. Cliquez pour regarder dans un dossier.',
  'Find duplicate and needless files': 'Trouver doublons et fichiers inutiles',
  'Finds files that exist twice, similar pictures and empty folders, and lets you choose what goes. Look through the list before you delete, as with every tool of this kind.':
    'Trouve les fichiers en double, les images semblables et les dossiers vides, et vous laisse choisir ce qui part. Relisez la liste avant de supprimer, comme avec tous les outils de ce genre.',
  'Find files as you type': 'Trouver des fichiers pendant la frappe',
  'Lists all files whose names match while you are still typing. It reads the names once and is then ready in an instant.':
    'Liste tous les fichiers dont le nom correspond pendant que vous tapez. Lit les noms une fois, et répond ensuite en un instant.',
  'Back up your files, simply': 'Sauvegarder vos fichiers, simplement',
  'Makes encrypted copies of your files on a disk or in a cloud, on its own every day or week, and brings them back. You choose the folders once and need not think of it again.':
    'Fait des copies chiffrées de vos fichiers sur un disque ou dans un nuage, chaque jour ou chaque semaine, et les récupère. Vous choisissez les dossiers une fois et n’avez plus à y penser.',
  'Backups you can look into': 'Des sauvegardes à parcourir',
  'Saves your files to a disk or server, only what changed each time. Open any earlier state like a folder.':
    'Sauvegarde vos fichiers sur un disque ou un serveur, chaque fois seulement ce qui a changé. Ouvrez n’importe quel état passé comme un dossier.',
  'Backups with Borg, in a window': 'Sauvegardes Borg dans une fenêtre',
  'Plans encrypted Borg backups, several if you like, and lets you look into each of them. Old backups are thinned out by rules that you set.':
    'Planifie des sauvegardes Borg chiffrées, plusieurs si vous voulez, et permet de regarder dans chacune. Les anciennes sont éclaircies selon vos règles.',
  'Copy files to any cloud': 'Copier des fichiers vers n’importe quel nuage',
  'Copies and syncs files with more than seventy online storages, in the terminal. It can also show a cloud as if it were a folder.':
    'Copie et synchronise des fichiers avec plus de soixante-dix stockages en ligne, dans le terminal. Peut aussi présenter un nuage comme un dossier.',
  'Compare and sync two folders': 'Comparer et synchroniser deux dossiers',
  'Shows what differs between two folders and copies just that. You see what will happen before anything is copied.':
    'Montre ce qui diffère entre deux dossiers et ne copie que cela. Vous voyez ce qui va se passer avant toute copie.',
  'Look after disks and USB sticks': 'Gérer disques et clés USB',
  'Formats disks and sticks, checks their health, and writes images to them. Take care with the formatting: it deletes what is there.':
    'Formate disques et clés, vérifie leur santé et y écrit des images. Attention au formatage : il efface ce qui s’y trouve.',
  'The setting also starts the service that lets the app change disks':
    'Le réglage lance aussi le service qui permet à l’application de modifier les disques',
  'Resize and move partitions': 'Redimensionner et déplacer des partitions',
  'Makes, resizes, moves and checks the parts a disk is divided into. Make a backup first, as a power cut in the middle can lose data.':
    'Crée, redimensionne, déplace et vérifie les parties d’un disque. Faites d’abord une sauvegarde : une coupure de courant au milieu peut faire perdre des données.',
  'Arrange disks and partitions': 'Organiser disques et partitions',
  'Shows how your disks are divided and changes it, with a list of steps you confirm first. It knows many kinds of file systems, encrypted ones too.':
    'Montre comment vos disques sont divisés et le modifie, avec une liste d’étapes à confirmer d’abord. Connaît de nombreux systèmes de fichiers, chiffrés compris.',
  'The setting also adds the helper that is allowed to change disks':
    'Le réglage ajoute aussi le programme auxiliaire qui a le droit de modifier les disques',
  'Write a system image to a USB stick': 'Écrire une image système sur une clé USB',
  'Turns a downloaded system image into a stick that a computer can start from. It checks which stick you mean, as everything on it is deleted.':
    'Fait d’une image système téléchargée une clé sur laquelle un ordinateur peut démarrer. Vérifie de quelle clé il s’agit, car tout ce qui s’y trouve est effacé.',
  'Lock files away in a safe': 'Enfermer des fichiers dans un coffre',
  'Makes encrypted containers and disks that open on Linux, Windows and macOS. Part of it is under a licence that is not counted as free software.':
    'Crée des conteneurs et des disques chiffrés qui s’ouvrent sous Linux, Windows et macOS. Une partie est sous une licence qui ne compte pas comme libre.',
  'Get lost files back': 'Récupérer des fichiers perdus',
  'Finds lost partitions and, with PhotoRec, deleted photos and documents. Works in the terminal.':
    'Retrouve des partitions perdues et, avec PhotoRec, des photos et documents effacés. Fonctionne dans le terminal.',
  'See what the computer is busy with': 'Voir ce qui occupe l’ordinateur',
  'Lists running programs with their use of processor and memory, in the terminal. You can sort them, search and end one that hangs.':
    'Liste les programmes en cours avec leur usage du processeur et de la mémoire, dans le terminal. On peut trier, chercher et arrêter celui qui est bloqué.',
  'A colourful monitor for the terminal': 'Un moniteur coloré pour le terminal',
  'Draws processor, memory, disks and network as live charts in the terminal. Everything can be clicked with the mouse as well.':
    'Dessine processeur, mémoire, disques et réseau en graphiques animés dans le terminal. Tout se clique aussi à la souris.',
  'A very fast terminal': 'Un terminal très rapide',
  'A terminal window drawn by the graphics card. Simple and quick.':
    'Une fenêtre de terminal dessinée par la carte graphique. Simple et rapide.',
  'A terminal with pictures and tabs': 'Un terminal avec images et onglets',
  'A quick terminal with tabs and split windows that can also show pictures. It is set up in one text file.':
    'Un terminal rapide avec onglets et fenêtres divisées, qui sait aussi afficher des images. Se configure dans un fichier texte.',
  'A terminal with tabs and panes': 'Un terminal avec onglets et panneaux',
  'A terminal with tabs, panes and connections to other computers, set up in one file. It can also show pictures and keep sessions on other computers.':
    'Un terminal avec onglets, panneaux et connexions à d’autres ordinateurs, configuré dans un seul fichier. Peut aussi afficher des images et garder des sessions sur d’autres ordinateurs.',
  'The terminal of KDE': 'Le terminal de KDE',
  'A terminal with tabs, split views and saved profiles. It can watch a task and tell you when it is finished.':
    'Un terminal avec onglets, vues divisées et profils enregistrés. Peut surveiller une tâche et vous dire quand elle est finie.',
  'A friendly command line': 'Une ligne de commande accueillante',
  'Suggests commands while you type and colours them, with nothing to set up. Commands in scripts are written a little differently from Bash.':
    'Suggère des commandes pendant la frappe et les colore, sans rien à configurer. Dans les scripts, les commandes s’écrivent un peu autrement qu’en Bash.',
  'Only the setting makes fish usable as a login shell, with completions for all installed apps':
    'Seul le réglage rend fish utilisable comme shell de connexion, avec complétion pour toutes les applications installées',
  'A powerful command line': 'Une ligne de commande puissante',
  'A shell close to Bash with better completion and many add-ons. It takes some setting up and then does a lot for you.':
    'Un shell proche de Bash avec une meilleure complétion et de nombreux modules. Il demande un peu de configuration, puis fait beaucoup pour vous.',
  'Only the setting makes Zsh usable as a login shell, with completions for all installed apps':
    'Seul le réglage rend Zsh utilisable comme shell de connexion, avec complétion pour toutes les applications installées',
  'A prompt that tells you more': 'Une invite qui en dit plus',
  'Shows branch, language version and more in front of your commands, in any shell. It shows only what matters in the folder you are in.':
    'Affiche branche, version du langage et plus devant vos commandes, dans tous les shells. Ne montre que ce qui compte dans le dossier où vous êtes.',
  'The setting hooks Starship into every shell': 'Le réglage relie Starship à tous les shells',
  'Your computer at a glance': 'Votre ordinateur d’un coup d’œil',
  'Prints a short overview of hardware and system in the terminal. People like to show it in pictures of their desktop.':
    'Affiche un bref aperçu du matériel et du système dans le terminal. On aime le montrer dans les images de son bureau.',
  'Download files from the terminal': 'Télécharger des fichiers depuis le terminal',
  'Fetches files and whole websites by their address, in the terminal. A download that was broken off can be continued.':
    'Récupère fichiers et sites web entiers par leur adresse, dans le terminal. Un téléchargement interrompu peut être repris.',
  'Talk to web addresses': 'Interroger des adresses web',
  'Sends requests to web addresses and shows or saves the answer, in the terminal. Most instructions on the web that fetch something use it.':
    'Envoie des requêtes à des adresses web et affiche ou enregistre la réponse, dans le terminal. La plupart des instructions du web qui récupèrent quelque chose l’utilisent.',
  'Processor, memory, disks and graphics': 'Processeur, mémoire, disques et graphismes',
  'Shows with clear charts what the computer is doing and which apps use the most. It looks much like the task manager that people know from Windows.':
    'Montre en graphiques clairs ce que fait l’ordinateur et quelles applications l’occupent le plus. Ressemble beaucoup au gestionnaire des tâches connu de Windows.',
  'See and end running apps': 'Voir et fermer les applications en cours',
  'Lists running apps and lets you end one that no longer answers. It also shows how full memory and disks are.':
    'Liste les applications en cours et permet de fermer celle qui ne répond plus. Montre aussi le remplissage de la mémoire et des disques.',
  'More choices for the GNOME desktop': 'Plus de choix pour le bureau GNOME',
  "Fonts, window buttons, themes and other choices that GNOME's own settings leave out. Go slowly, and you can always set a choice back.":
    'Polices, boutons de fenêtre, thèmes et autres choix absents des réglages de GNOME. Allez-y doucement ; chaque choix peut être annulé.',
  'Add-ons for the GNOME desktop': 'Extensions pour le bureau GNOME',
  'Finds, adds and removes extensions of the GNOME desktop. Extensions are made by volunteers and may stop working after an update.':
    'Trouve, ajoute et supprime des extensions du bureau GNOME. Elles sont faites par des bénévoles et peuvent cesser de fonctionner après une mise à jour.',
  'Clear out what is no longer needed': 'Faire le ménage',
  'Deletes caches, logs and traces of many apps. It shows first what would go.':
    'Supprime caches, journaux et traces de nombreuses applications. Montre d’abord ce qui partirait.',
  'Manage saved passwords and keys': 'Gérer mots de passe et clés enregistrés',
  'Shows the passwords that apps keep in the keyring, and your SSH and GPG keys. Passwords can be looked at and deleted here, and keys made.':
    'Montre les mots de passe que les applications gardent dans le trousseau, ainsi que vos clés SSH et GPG. On peut y voir et supprimer des mots de passe, et créer des clés.',
  'The setting also lets SSH ask for passwords in a window':
    'Le réglage permet aussi à SSH de demander les mots de passe dans une fenêtre',
  'Apps from Flathub': 'Applications de Flathub',
  'Runs apps from Flathub and other stores, beside those that NixOS brings. Such apps update on their own and are not part of your restore points.':
    'Exécute des applications de Flathub et d’autres boutiques, à côté de celles de NixOS. Elles se mettent à jour seules et ne font pas partie de vos points de restauration.',
  'The setting also prepares the desktop for apps that run in a box of their own':
    'Le réglage prépare aussi le bureau aux applications isolées',
  'Connect Bluetooth devices': 'Relier des appareils Bluetooth',
  'Pairs and connects headphones, mice and phones on desktops that have no Bluetooth settings of their own. GNOME and KDE have such settings already.':
    'Appaire et relie casques, souris et téléphones sur les bureaux sans réglages Bluetooth. GNOME et KDE ont déjà de tels réglages.',
  'The setting also starts the helper that talks to the Bluetooth adapter':
    'Le réglage lance aussi le programme auxiliaire qui parle à l’adaptateur Bluetooth',
  'Set up gaming mice': 'Configurer des souris de jeu',
  'Changes speed, buttons and lights of many gaming mice. What you set is kept in the mouse itself, so it works on other computers too.':
    'Change vitesse, boutons et lumières de nombreuses souris de jeu. Les réglages sont gardés dans la souris et valent aussi sur d’autres ordinateurs.',
  'Piper needs a background service, which the setting starts':
    'Piper a besoin d’un service d’arrière-plan, que le réglage lance',
  'Look after Logitech devices': 'Gérer les appareils Logitech',
  'Pairs Logitech mice and keyboards, shows their battery and changes their buttons. It knows mice and keyboards with the small Unifying or Bolt receiver.':
    'Appaire souris et claviers Logitech, montre leur batterie et change leurs boutons. Connaît les appareils au petit récepteur Unifying ou Bolt.',
  'The setting also gives you the right to reach the receiver':
    'Le réglage vous donne aussi le droit d’accéder au récepteur',
  'Set the coloured lights': 'Régler les éclairages colorés',
  'Sets the lights of mainboards, keyboards, mice and fans of many makers in one app. Nothing is sent to the makers, and no account is needed.':
    'Règle les lumières des cartes mères, claviers, souris et ventilateurs de nombreuses marques dans une seule application. Rien n’est envoyé aux fabricants, et aucun compte n’est nécessaire.',
  'The setting also gives you the right to reach the lights':
    'Le réglage vous donne aussi le droit d’accéder aux éclairages',
  'Add and look after printers': 'Ajouter et gérer des imprimantes',
  'Finds printers, adds them and shows what is waiting to be printed. GNOME and KDE have such settings already.':
    'Trouve les imprimantes, les ajoute et montre ce qui attend d’être imprimé. GNOME et KDE ont déjà de tels réglages.',
  'The setting also adds the service that sets up new printers when you plug them in':
    'Le réglage ajoute aussi le service qui configure les nouvelles imprimantes au branchement',
  Calculate: 'Calculer',
  'A calculator for every day, with modes for science, money and programming. It also changes units and currencies.':
    'Une calculatrice de tous les jours, avec des modes pour les sciences, l’argent et la programmation. Convertit aussi unités et monnaies.',
  'Alarms, timers and world clocks': 'Alarmes, minuteurs et horloges du monde',
  'Shows the time in other places and rings when it should. A stopwatch and a timer are there as well.':
    'Montre l’heure ailleurs et sonne quand il faut. Avec un chronomètre et un minuteur.',
  'The weather where you are': 'La météo où vous êtes',
  'Shows the weather of the next hours and days for the places you choose. The forecast comes from the Norwegian weather service.':
    'Montre la météo des prochaines heures et des prochains jours pour les lieux de votre choix. Les prévisions viennent du service météo norvégien.',
  'Read what the system reports': 'Lire ce que le système signale',
  'Shows messages of the system and its services, sorted by importance. A help when something went wrong and you want to know what.':
    'Montre les messages du système et de ses services, triés par importance. Une aide quand un problème est survenu et que vous voulez savoir lequel.',
  'Remember what you copied': 'Se souvenir de ce que vous avez copié',
  'Keeps a history of what you copied, with search, so nothing is lost when you copy again. Passwords can be kept out of it.':
    'Garde un historique de ce que vous avez copié, avec recherche : rien n’est perdu à la copie suivante. Les mots de passe peuvent en être exclus.',
  'Look at and compare fonts': 'Regarder et comparer des polices',
  'Shows all fonts on this computer side by side with a text of your own. It can also switch single ones off without removing them.':
    'Montre toutes les polices de cet ordinateur côte à côte avec un texte à vous. Peut aussi en désactiver certaines sans les supprimer.',
  'Have the screen read aloud': 'Se faire lire l’écran',
  'Reads what is on the screen aloud or sends it to a Braille display. It works in the desktop, in office apps and in most browsers.':
    'Lit à voix haute ce qui est à l’écran ou l’envoie à une plage braille. Fonctionne sur le bureau, dans les applications bureautiques et la plupart des navigateurs.',
  'The setting also starts the speech service and the links to other apps':
    'Le réglage lance aussi le service vocal et les liens avec les autres applications',
  'Run Android apps': 'Exécuter des applications Android',
  'Runs a whole Android system in a box and shows its apps as windows. Needs a Wayland desktop.':
    'Exécute un système Android entier dans une boîte et montre ses applications dans des fenêtres. Il faut un bureau Wayland.',
  'Android runs in a container, which only the setting can prepare':
    'Android s’exécute dans un conteneur, que seul le réglage peut préparer',
};
