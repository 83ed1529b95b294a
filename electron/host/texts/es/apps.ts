/** Apps we wrote about. */
import type { Texts } from '../say.ts';

export const apps: Texts = {
  'Browse the web': 'Navegar por internet',
  'A web browser made by a non-profit. It blocks many trackers on its own, has add-ons for almost everything, and keeps bookmarks and passwords in step between your devices.':
    'Un navegador web hecho por una organización sin ánimo de lucro. Bloquea muchos rastreadores por sí mismo, tiene complementos para casi todo y mantiene sincronizados los marcadores y las contraseñas entre sus dispositivos.',
  'NixOS has a setting of its own for Firefox, which lets languages and add-on rules be set here too':
    'NixOS tiene un ajuste propio para Firefox, que también permite establecer aquí idiomas y reglas para los complementos',
  'Browse the web, the open base of Chrome': 'Navegar por internet, la base abierta de Chrome',
  'The open-source browser that Google Chrome is built from. It looks and works almost the same, without the parts that Google adds.':
    'El navegador de código abierto a partir del cual se construye Google Chrome. Se ve y funciona casi igual, sin las partes que añade Google.',
  'Browse the web with your Google account': 'Navegar por internet con su cuenta de Google',
  "Google's web browser. It keeps bookmarks, passwords and open tabs in step through a Google account. It is free of charge but not free software.":
    'El navegador web de Google. Mantiene sincronizados los marcadores, las contraseñas y las pestañas abiertas mediante una cuenta de Google. Es gratuito, pero no es software libre.',
  'Browse the web with ads blocked': 'Navegar por internet sin publicidad',
  'A web browser that blocks advertisements and trackers from the first start. It understands the extensions made for Chrome.':
    'Un navegador web que bloquea anuncios y rastreadores desde el primer inicio. Admite las extensiones hechas para Chrome.',
  'Firefox, set up for privacy': 'Firefox, configurado para la privacidad',
  'A variant of Firefox that reports nothing home and blocks trackers strictly. Some websites may ask you to sign in more often.':
    'Una variante de Firefox que no envía ningún informe y bloquea los rastreadores de forma estricta. Puede que algunos sitios web pidan iniciar sesión más a menudo.',
  'Browse without being followed': 'Navegar sin que le sigan',
  'A browser that sends everything through several computers around the world, so websites cannot tell where you are. Pages load more slowly than usual.':
    'Un navegador que envía todo a través de varios equipos de todo el mundo, de modo que los sitios web no saben dónde está. Las páginas se cargan más despacio de lo habitual.',
  'A small and simple web browser': 'Un navegador web pequeño y sencillo',
  'A light browser that fits into the GNOME desktop. It can turn a website into an app of its own.':
    'Un navegador ligero que encaja en el escritorio GNOME. Puede convertir un sitio web en una aplicación propia.',
  'A web browser you can rearrange': 'Un navegador web que se puede reorganizar',
  'A browser with tab groups, notes, a mail client and many ways to arrange the window. It is free of charge; part of it is not free software.':
    'Un navegador con grupos de pestañas, notas, cliente de correo y muchas formas de organizar la ventana. Es gratuito; una parte no es software libre.',
  'Keep passwords in one locked file': 'Guardar contraseñas en un archivo cerrado',
  'Stores your passwords in an encrypted file that stays with you. It fills them in on websites and makes new strong ones. Nothing is sent to anybody.':
    'Guarda sus contraseñas en un archivo cifrado que se queda con usted. Las rellena en los sitios web y crea otras nuevas y seguras. No se envía nada a nadie.',
  'Passwords on all your devices': 'Contraseñas en todos sus dispositivos',
  'A password manager that keeps your encrypted vault in step between computers and phones. You need an account with Bitwarden or a server of your own.':
    'Un gestor de contraseñas que mantiene sincronizada su caja fuerte cifrada entre equipos y teléfonos. Hace falta una cuenta de Bitwarden o un servidor propio.',
  'Passwords for you and your family': 'Contraseñas para usted y su familia',
  'A password manager with shared vaults for families and teams. It needs a subscription and is not free software.':
    'Un gestor de contraseñas con cajas fuertes compartidas para familias y equipos. Requiere suscripción y no es software libre.',
  'The setting also lets 1Password unlock with your system password and talk to the browser':
    'El ajuste también permite que 1Password se desbloquee con su contraseña del sistema y se comunique con el navegador',
  'Download and share torrents': 'Descargar y compartir torrents',
  'A torrent client with a built-in search and no advertisements. You can order downloads, limit their speed and pick single files.':
    'Un cliente de torrents con búsqueda integrada y sin publicidad. Puede ordenar las descargas, limitar su velocidad y elegir archivos sueltos.',
  'A light torrent client': 'Un cliente de torrents ligero',
  'Downloads torrents with a window that stays out of the way. It uses little memory and few settings are needed.':
    'Descarga torrents con una ventana que no molesta. Usa poca memoria y necesita pocos ajustes.',
  'Copy files to and from servers': 'Copiar archivos a servidores y desde ellos',
  'Shows your folders beside those of a server and copies files between them. It speaks FTP, FTPS and SFTP and remembers your servers.':
    'Muestra sus carpetas junto a las de un servidor y copia archivos entre ellas. Entiende FTP, FTPS y SFTP y recuerda sus servidores.',
  'Sync folders with your Nextcloud': 'Sincronizar carpetas con su Nextcloud',
  'Keeps folders on this computer the same as those on a Nextcloud server. You choose which folders, and see at a glance when all is up to date.':
    'Mantiene las carpetas de este equipo iguales que las de un servidor Nextcloud. Usted elige qué carpetas y ve de un vistazo cuándo está todo al día.',
  'Sync a folder with Dropbox': 'Sincronizar una carpeta con Dropbox',
  'Keeps one folder the same on all your devices through a Dropbox account. It is not free software.':
    'Mantiene una carpeta igual en todos sus dispositivos mediante una cuenta de Dropbox. No es software libre.',
  'Sync folders between your own devices': 'Sincronizar carpetas entre sus propios dispositivos',
  'Keeps folders the same on several devices, directly between them and encrypted, with no company in the middle. It runs in the background and is set up in the browser.':
    'Mantiene carpetas iguales en varios dispositivos, directamente entre ellos y cifradas, sin ninguna empresa por medio. Funciona en segundo plano y se configura en el navegador.',
  'The setting keeps Syncthing running in the background from the start of the computer':
    'El ajuste mantiene Syncthing en segundo plano desde que se inicia el equipo',
  'Send files to devices nearby': 'Enviar archivos a dispositivos cercanos',
  'Sends files and messages to phones and computers on the same network. No account, no cable and no internet are needed.':
    'Envía archivos y mensajes a teléfonos y equipos de la misma red. No hacen falta cuenta, cable ni internet.',
  'The setting also opens the firewall, so that other devices can find this computer':
    'El ajuste también abre el cortafuegos, para que otros dispositivos encuentren este equipo',
  "See and use another computer's screen": 'Ver y usar la pantalla de otro equipo',
  'Opens the desktop of another computer in a window. It speaks RDP, VNC and SSH and keeps a list of the computers you use.':
    'Abre el escritorio de otro equipo en una ventana. Entiende RDP, VNC y SSH y guarda una lista de los equipos que usa.',
  'Help somebody from far away': 'Ayudar a alguien a distancia',
  'Shows and controls the screen of another computer over the internet. You can use your own server, so nobody else is in between.':
    'Muestra y controla la pantalla de otro equipo a través de internet. Puede usar un servidor propio, sin nadie más por medio.',
  'Remote help with TeamViewer': 'Ayuda a distancia con TeamViewer',
  'Lets somebody help you from far away, or you them, with a number and a password. Free of charge at home; not free software.':
    'Permite que alguien le ayude desde lejos, o al revés, con un número y una contraseña. Gratuito en casa; no es software libre.',
  'TeamViewer only connects while its background service runs, and the setting starts it':
    'TeamViewer solo se conecta mientras funciona su servicio en segundo plano, y el ajuste lo inicia',
  'Hide where you browse from': 'Ocultar desde dónde navega',
  "Sends your traffic through Mullvad's servers, so websites do not see your address. You need an account number, which is paid by the month.":
    'Envía su tráfico a través de los servidores de Mullvad, de modo que los sitios web no ven su dirección. Hace falta un número de cuenta, que se paga por meses.',
  'The window needs a background service, which the setting starts':
    'La ventana necesita un servicio en segundo plano, que el ajuste inicia',
  'Your devices in one private network': 'Sus dispositivos en una red privada',
  'Joins your computers and phones into a private network, wherever they are. You sign in once on each device.':
    'Une sus equipos y teléfonos en una red privada, estén donde estén. Se inicia sesión una vez en cada dispositivo.',
  'Tailscale only connects while its background service runs, and the setting starts it':
    'Tailscale solo se conecta mientras funciona su servicio en segundo plano, y el ajuste lo inicia',
  'Read news from your favourite websites': 'Leer noticias de sus sitios web favoritos',
  'Collects new articles from websites you follow in one place. It can work alone or with an online feed service.':
    'Reúne en un solo lugar los artículos nuevos de los sitios web que sigue. Puede funcionar por sí solo o con un servicio de fuentes en línea.',
  'Save videos and sound from the web': 'Guardar vídeos y sonido de internet',
  'Paste the address of a video and choose the quality, or only the sound. It can fetch whole playlists.':
    'Pegue la dirección de un vídeo y elija la calidad, o solo el sonido. Puede descargar listas de reproducción enteras.',
  'E-mail, calendar and address book': 'Correo electrónico, calendario y libreta de direcciones',
  'Reads and sorts the mail of all your accounts in one window, with a calendar and contacts beside it. Add-ons teach it more.':
    'Lee y ordena el correo de todas sus cuentas en una sola ventana, con un calendario y los contactos al lado. Los complementos le añaden más funciones.',
  'NixOS has a setting of its own for Thunderbird, which lets its preferences be set here too':
    'NixOS tiene un ajuste propio para Thunderbird, que también permite establecer aquí sus preferencias',
  'E-mail and calendar for work': 'Correo y calendario para el trabajo',
  "Mail, calendar, tasks and contacts in one window. It works with Microsoft Exchange and with GNOME's online accounts.":
    'Correo, calendario, tareas y contactos en una sola ventana. Funciona con Microsoft Exchange y con las cuentas en línea de GNOME.',
  'The setting also starts the background parts that fetch mail and appointments':
    'El ajuste también inicia los componentes en segundo plano que recogen el correo y las citas',
  'E-mail as simple as a chat': 'Correo tan sencillo como un chat',
  'A mail app that shows each conversation as one thread. Few settings, quick search, made for GNOME.':
    'Una aplicación de correo que muestra cada conversación como un hilo. Pocos ajustes, búsqueda rápida, hecha para GNOME.',
  'The setting also lets Geary keep your passwords in the keyring':
    'El ajuste también permite que Geary guarde sus contraseñas en el depósito de claves',
  'Private messages and calls': 'Mensajes y llamadas privados',
  'Messages and calls that only you and the other person can read. It pairs with Signal on your phone.':
    'Mensajes y llamadas que solo pueden leer usted y la otra persona. Se vincula con Signal en su teléfono.',
  'Chat, groups and channels': 'Chat, grupos y canales',
  'Fast chats, large groups and channels, the same on all devices. You sign in with your phone number.':
    'Chats rápidos, grandes grupos y canales, iguales en todos los dispositivos. Se inicia sesión con el número de teléfono.',
  'Your WhatsApp chats in a window': 'Sus chats de WhatsApp en una ventana',
  'Shows WhatsApp in a window of its own. You link it by scanning a code with your phone. It is made by volunteers, not by WhatsApp.':
    'Muestra WhatsApp en una ventana propia. Se vincula escaneando un código con el teléfono. Lo hacen voluntarios, no WhatsApp.',
  'Chat on the open Matrix network': 'Chatear en la red abierta Matrix',
  'Private chats, rooms and calls on a network that many organisations run together. Anyone can choose, or run, a server.':
    'Chats privados, salas y llamadas en una red que mantienen muchas organizaciones juntas. Cualquiera puede elegir un servidor o tener el suyo.',
  'Talk and play with your communities': 'Hablar y jugar con sus comunidades',
  'Voice, video and text for groups of friends and communities. You need an account. It is not free software.':
    'Voz, vídeo y texto para grupos de amigos y comunidades. Hace falta una cuenta. No es software libre.',
  'Messages for your team': 'Mensajes para su equipo de trabajo',
  'Channels and messages for people who work together. You need an account with a workspace. It is not free software.':
    'Canales y mensajes para personas que trabajan juntas. Hace falta una cuenta en un espacio de trabajo. No es software libre.',
  'Video meetings': 'Videorreuniones',
  'Joins and holds video meetings, with screen sharing and chat. It is not free software.':
    'Para unirse a videorreuniones y organizarlas, con pantalla compartida y chat. No es software libre.',
  'Microsoft Teams in a window': 'Microsoft Teams en una ventana',
  'Opens Microsoft Teams in a window of its own with notifications. It is made by volunteers, not by Microsoft.':
    'Abre Microsoft Teams en una ventana propia con notificaciones. Lo hacen voluntarios, no Microsoft.',
  'Video meetings without an account': 'Videorreuniones sin cuenta',
  'Opens a video meeting with one click and one link to share. Nobody needs an account.':
    'Abre una videorreunión con un clic y un enlace para compartir. Nadie necesita una cuenta.',
  'Clear voice chat for groups': 'Chat de voz nítido para grupos',
  'Talk with a group with very little delay, during games or work. Somebody in the group runs the server.':
    'Hable con un grupo con muy poco retraso, al jugar o al trabajar. Alguien del grupo mantiene el servidor.',
  'Team chat on your own server': 'Chat de equipo en su propio servidor',
  'Channels and messages for teams that keep their talks on a server of their own. You sign in to the server of your team or school.':
    'Canales y mensajes para equipos que guardan sus conversaciones en un servidor propio. Se inicia sesión en el servidor de su equipo o escuela.',
  'Matrix chat made for GNOME': 'Chat de Matrix hecho para GNOME',
  'A calm chat app for the open Matrix network, with encrypted rooms. It keeps to the essentials and fits into the GNOME desktop.':
    'Una aplicación de chat tranquila para la red abierta Matrix, con salas cifradas. Se limita a lo esencial y encaja en el escritorio GNOME.',
  'Chat on IRC': 'Chatear en IRC',
  'Joins the chat rooms that many open-source projects use. It remembers your rooms and tells you when your name is said.':
    'Para unirse a las salas de chat que usan muchos proyectos de código abierto. Recuerda sus salas y avisa cuando alguien dice su nombre.',
  'Mastodon and the fediverse': 'Mastodon y el fediverso',
  'Reads and writes posts on Mastodon and related networks, in a clean window with support for several accounts. You sign in with an account on any server of the network.':
    'Lee y escribe publicaciones en Mastodon y redes afines, en una ventana despejada y con varias cuentas. Se inicia sesión con una cuenta de cualquier servidor de la red.',
  'Your phone and computer together': 'Su teléfono y su equipo, juntos',
  "Shows your phone's notifications on the computer, shares files and the clipboard, and turns the phone into a remote control. Both only need to be on the same network, with the KDE Connect app on the phone.":
    'Muestra en el equipo las notificaciones del teléfono, comparte archivos y el portapapeles y convierte el teléfono en un mando a distancia. Basta con que ambos estén en la misma red y que el teléfono tenga la aplicación KDE Connect.',
  'The setting also opens the firewall, so that your phone can find this computer':
    'El ajuste también abre el cortafuegos, para que el teléfono encuentre este equipo',
  'Write, calculate and present': 'Escribir, calcular y presentar',
  'A complete office suite: letters, tables, slides, drawings. It opens and saves the files of Microsoft Office.':
    'Una suite ofimática completa: cartas, hojas de cálculo, diapositivas, dibujos. Abre y guarda los archivos de Microsoft Office.',
  "An office suite close to Microsoft's": 'Una suite ofimática parecida a la de Microsoft',
  'Edits documents, tables and slides with buttons where people from Microsoft Office look for them. Layouts of docx and xlsx files stay close to the original.':
    'Edita documentos, hojas de cálculo y diapositivas, con los botones donde los buscan quienes vienen de Microsoft Office. El diseño de los archivos docx y xlsx queda muy cerca del original.',
  'Read PDF files': 'Leer archivos PDF',
  'Opens PDF files and other documents, finds text in them, fills in forms and prints them. The one to start with if you only want to read.':
    'Abre archivos PDF y otros documentos, busca texto en ellos, rellena formularios y los imprime. El mejor para empezar si solo quiere leer.',
  'The setting also lets other apps show previews of documents':
    'El ajuste también permite que otras aplicaciones muestren vistas previas de documentos',
  'Read and mark up PDFs and books': 'Leer y anotar PDF y libros',
  'Reads PDFs, e-books and comics. You can highlight, draw and write notes in the margin, and check signatures.':
    'Lee PDF, libros electrónicos y cómics. Puede resaltar, dibujar, escribir notas al margen y comprobar firmas.',
  'Read e-books': 'Leer libros electrónicos',
  'Shows e-books the way you like to read: font, width, colours, one page or two. Remembers where you were.':
    'Muestra los libros electrónicos como a usted le gusta leer: tipo de letra, ancho, colores, una página o dos. Recuerda por dónde iba.',
  'Look after your e-book library': 'Cuidar su biblioteca de libros electrónicos',
  'Sorts your e-books, changes them from one format to another, and copies them to a reader such as Kindle or Kobo. It can also fetch news to read later and has a reader of its own.':
    'Ordena sus libros electrónicos, los convierte de un formato a otro y los copia a un lector como Kindle o Kobo. También puede descargar noticias para leerlas más tarde y tiene su propio lector.',
  'Accounts for home and small business': 'Contabilidad para el hogar y la pequeña empresa',
  'Keeps your books with double entry: bank accounts, income, bills, shares. Reports show where the money goes.':
    'Lleva sus cuentas por partida doble: cuentas bancarias, ingresos, facturas, acciones. Los informes muestran adónde va el dinero.',
  'See where your money goes': 'Ver adónde va su dinero',
  'Read in statements from your bank, sort spending into groups and see it as charts. Made for private use.':
    'Importe los extractos de su banco, agrupe los gastos y véalos en gráficos. Hecho para uso privado.',
  'Your appointments': 'Sus citas',
  'Shows your week and month at a glance. It works together with online calendars that are set up in GNOME.':
    'Muestra su semana y su mes de un vistazo. Funciona con los calendarios en línea configurados en GNOME.',
  'Lay out magazines and flyers': 'Maquetar revistas y folletos',
  'Places text and pictures exactly on the page, for leaflets, posters and books, and makes files that print shops accept. It takes a little learning; for letters, an office suite is easier.':
    'Coloca texto e imágenes con exactitud en la página, para folletos, carteles y libros, y crea archivos que aceptan las imprentas. Hay que aprender un poco; para cartas es más fácil una suite ofimática.',
  'Merge, split and turn PDF pages': 'Unir, dividir y girar páginas PDF',
  'Puts PDF files together, takes pages out, turns and re-orders them by dragging. The originals stay as they are until you save.':
    'Une archivos PDF, extrae páginas, las gira y las reordena arrastrándolas. Los originales quedan como están hasta que se guarda.',
  'Collect and cite sources': 'Reunir y citar fuentes',
  'Saves articles and books while you browse, keeps them sorted, and writes the bibliography of your paper for you. It works together with LibreOffice and keeps PDFs beside their entries.':
    'Guarda artículos y libros mientras navega, los mantiene ordenados y escribe la bibliografía de su trabajo. Funciona con LibreOffice y guarda los PDF junto a sus entradas.',
  'Scan paper into files': 'Escanear papel a archivos',
  'Scans pages from a flatbed or a feeder and saves them as PDF or picture. Turn, crop and re-order pages before saving.':
    'Escanea páginas desde un escáner plano o un alimentador y las guarda como PDF o imagen. Gire, recorte y reordene las páginas antes de guardar.',
  'Draw diagrams and flow charts': 'Dibujar diagramas y esquemas',
  'Boxes, arrows and hundreds of ready shapes for flow charts, networks and plans. Works without an account. Its licence has limits that make it not free software.':
    'Cajas, flechas y cientos de formas listas para diagramas de flujo, redes y planos. Funciona sin cuenta. Su licencia tiene límites, por lo que no es software libre.',
  'A text editor with many talents': 'Un editor de texto con muchos talentos',
  'Edits texts and code with tabs, colours for hundreds of languages, and a quick way to find things in many files. It also works with projects, Git and language servers, if you like.':
    'Edita textos y código con pestañas, colores para cientos de lenguajes y una forma rápida de buscar en muchos archivos. Si quiere, también trabaja con proyectos, Git y servidores de lenguaje.',
  'A plain and simple text editor': 'Un editor de texto sencillo',
  'Opens and changes plain text files. It keeps what you wrote even when you forgot to save.':
    'Abre y modifica archivos de texto sin formato. Conserva lo que escribió aunque olvide guardar.',
  'Notes that link to each other': 'Notas enlazadas entre sí',
  'Notes in plain Markdown files in a folder of yours, with links between them and a map of how they hang together. Not free software; your notes stay plain files.':
    'Notas en archivos Markdown sencillos en una carpeta suya, con enlaces entre ellas y un mapa de cómo se relacionan. No es software libre; sus notas siguen siendo archivos sencillos.',
  'Notes and to-do lists that sync': 'Notas y listas de tareas que se sincronizan',
  'Notes and to-do lists in notebooks, kept in step between computer and phone through a storage you choose. It can read in notes from Evernote.':
    'Notas y listas de tareas en cuadernos, sincronizadas entre el equipo y el teléfono mediante el almacenamiento que elija. Puede importar notas de Evernote.',
  'An outliner for your thoughts': 'Un esquema para sus ideas',
  'Write in points, a page for each day, and link what belongs together. Everything stays in files on this computer.':
    'Escriba en puntos, una página para cada día, y enlace lo que va junto. Todo se queda en archivos de este equipo.',
  'Handwritten notes and marks on PDFs': 'Notas a mano y marcas en PDF',
  'Write by hand with a pen or mouse, on blank paper or on top of a PDF. Handy for lectures and for signing forms.':
    'Escriba a mano con lápiz o ratón, en papel en blanco o sobre un PDF. Útil para clases y para firmar formularios.',
  'Sketch and write by hand': 'Hacer bocetos y escribir a mano',
  'An endless sheet for handwriting and sketches with a pen. It can bring in pictures and PDFs to write on.':
    'Una hoja sin fin para escribir y dibujar con un lápiz. Puede incorporar imágenes y PDF para escribir sobre ellos.',
  'To-do lists': 'Listas de tareas',
  'Lists of what is to be done, with dates, notes and smaller steps. It can sync with Nextcloud and other services.':
    'Listas de lo que hay que hacer, con fechas, notas y pasos más pequeños. Se puede sincronizar con Nextcloud y otros servicios.',
  'Write without distraction': 'Escribir sin distracciones',
  'A calm page for longer texts in Markdown, with a preview and export to PDF and other formats. Nothing else is on the screen while you write.':
    'Una página tranquila para textos largos en Markdown, con vista previa y exportación a PDF y otros formatos. No hay nada más en la pantalla mientras escribe.',
  'Mind maps': 'Mapas mentales',
  'Spread out ideas from one thought in the middle. Add pictures, notes and tasks, and share the map as a picture.':
    'Despliegue ideas a partir de un pensamiento en el centro. Añada imágenes, notas y tareas y comparta el mapa como imagen.',
  'Edit photos and pictures': 'Editar fotos e imágenes',
  'A full image editor: retouch, cut out, change colours, work with layers. It opens most picture formats, Photoshop files included.':
    'Un editor de imágenes completo: retocar, recortar, cambiar colores, trabajar con capas. Abre la mayoría de los formatos de imagen, incluidos los de Photoshop.',
  'Paint and draw': 'Pintar y dibujar',
  'A painting app made with artists, with hundreds of brushes and support for pen tablets. Also for comics and animation.':
    'Una aplicación de pintura hecha con artistas, con cientos de pinceles y compatible con tabletas gráficas. También para cómics y animación.',
  'Draw logos and vector graphics': 'Dibujar logotipos y gráficos vectoriales',
  'Draws with lines and shapes that stay sharp at every size: logos, icons, posters, cutting patterns. Files are saved as SVG, which every browser can show.':
    'Dibuja con líneas y formas que se ven nítidas a cualquier tamaño: logotipos, iconos, carteles, patrones de corte. Los archivos se guardan como SVG, que cualquier navegador puede mostrar.',
  'Develop photos from your camera': 'Revelar las fotos de su cámara',
  'Develops raw files from cameras without changing the originals, and sorts large collections of photos. There is a lot to discover; start with exposure and white balance.':
    'Revela archivos raw de cámaras sin cambiar los originales y ordena grandes colecciones de fotos. Hay mucho por descubrir; empiece por la exposición y el balance de blancos.',
  'Develop raw photos in detail': 'Revelar fotos raw con detalle',
  'Gets the most out of raw files with fine control over sharpness, noise and colour. The original files stay untouched, so you can always begin again.':
    'Saca el máximo de los archivos raw con un control fino de la nitidez, el ruido y el color. Los originales no se tocan, así que siempre se puede volver a empezar.',
  'Sort thousands of photos': 'Ordenar miles de fotos',
  'Keeps a large photo collection in order with tags, ratings, places and faces. Imports straight from the camera.':
    'Mantiene en orden una gran colección de fotos con etiquetas, valoraciones, lugares y caras. Importa directamente desde la cámara.',
  'A simple photo album': 'Un álbum de fotos sencillo',
  'Imports photos from camera and phone, sorts them by event, and mends small flaws such as red eyes. The originals stay untouched, and you can always go back to them.':
    'Importa fotos de la cámara y el teléfono, las ordena por eventos y corrige pequeños defectos como los ojos rojos. Los originales no se tocan, y siempre se puede volver a ellos.',
  'Look at pictures': 'Ver imágenes',
  'Opens pictures quickly and lets you leaf through a folder. Turn, crop and print are there when needed.':
    'Abre imágenes con rapidez y permite hojear una carpeta. Girar, recortar e imprimir están ahí cuando hacen falta.',
  'Look at and tidy pictures': 'Ver y ordenar imágenes',
  'Leafs through folders of pictures, shows them as slides, and turns, crops or resizes them. A double click shows a picture on the full screen.':
    'Hojea carpetas de imágenes, las muestra como diapositivas y las gira, recorta o cambia de tamaño. Con un doble clic, la imagen ocupa toda la pantalla.',
  'Make 3D models and films': 'Hacer modelos 3D y películas',
  'Builds, animates and renders 3D scenes. Used for films and games as well as for a first try at home.':
    'Construye, anima y renderiza escenas 3D. Se usa para películas y juegos, y también para una primera prueba en casa.',
  'Design parts in 3D': 'Diseñar piezas en 3D',
  'Constructs parts with exact measures that can be changed later. For machines, furniture and 3D printing.':
    'Construye piezas con medidas exactas que se pueden cambiar después. Para máquinas, muebles e impresión 3D.',
  'Write solid 3D objects as a text': 'Escribir objetos 3D como texto',
  'Describes 3D objects as a short program instead of drawing them. Good for parts with exact sizes.':
    'Describe objetos 3D como un pequeño programa en lugar de dibujarlos. Bueno para piezas con medidas exactas.',
  'Design electronic circuits': 'Diseñar circuitos electrónicos',
  'Draws circuit plans and turns them into boards that can be made. Shows the finished board in 3D.':
    'Dibuja esquemas de circuitos y los convierte en placas que se pueden fabricar. Muestra la placa terminada en 3D.',
  'Plan rooms and furniture': 'Planificar habitaciones y muebles',
  'Draw the floor plan of a flat, place furniture, and walk through it in 3D. Hundreds of pieces of furniture come with it, and more can be added.':
    'Dibuje el plano de una vivienda, coloque muebles y recórrala en 3D. Incluye cientos de muebles, y se pueden añadir más.',
  'Make small pictures larger': 'Ampliar imágenes pequeñas',
  'Enlarges pictures and fills in detail with trained models that run on this computer. Needs a fairly modern graphics card.':
    'Amplía imágenes y completa el detalle con modelos entrenados que funcionan en este equipo. Necesita una tarjeta gráfica bastante moderna.',
  'Draw and crop, nice and simple': 'Dibujar y recortar, así de sencillo',
  'A small paint app: draw lines and shapes, write on a picture, crop and resize it. Nothing has to be learned first.':
    'Una pequeña aplicación de dibujo: trace líneas y formas, escriba sobre una imagen, recórtela y cámbiele el tamaño. No hay que aprender nada antes.',
  'Join photos into a panorama': 'Unir fotos en una panorámica',
  'Stitches several overlapping photos into one wide picture and straightens what the lens bent. An assistant leads from the photos to the finished picture.':
    'Une varias fotos que se solapan en una sola imagen ancha y endereza lo que curvó el objetivo. Un asistente guía desde las fotos hasta la imagen terminada.',
  'Resize and convert many pictures at once': 'Redimensionar y convertir muchas imágenes a la vez',
  'Changes the format or size of a whole folder of pictures in one go. It understands more than a hundred formats.':
    'Cambia de una vez el formato o el tamaño de toda una carpeta de imágenes. Entiende más de cien formatos.',
  'Take and mark up screenshots': 'Hacer y anotar capturas de pantalla',
  'Pick a part of the screen, draw arrows, blur what nobody should see, then save, copy or share. It can be started with a key, so it is there when something is on the screen.':
    'Elija una parte de la pantalla, dibuje flechas, difumine lo que nadie debe ver y guarde, copie o comparta. Se puede iniciar con una tecla, así que está a mano cuando hay algo en la pantalla.',
  'Play any video or music file': 'Reproducir cualquier vídeo o música',
  'Plays nearly every video and sound file, discs and streams, with nothing else to install. It also turns films a little louder, slower or into another format, and shows subtitles.':
    'Reproduce casi cualquier archivo de vídeo y sonido, discos y transmisiones, sin instalar nada más. También puede subir el volumen, ralentizar o convertir películas, y muestra subtítulos.',
  'A video player without frills': 'Un reproductor de vídeo sin adornos',
  'Plays videos smoothly with hardly a button on the screen. Loved by people who use the keyboard.':
    'Reproduce vídeos con fluidez y casi sin botones en la pantalla. Gusta a quienes usan el teclado.',
  'Record and stream your screen': 'Grabar y transmitir la pantalla',
  'Records the screen, cameras and sound, and streams live. Build scenes and switch between them.':
    'Graba la pantalla, las cámaras y el sonido, y transmite en directo. Cree escenas y cambie entre ellas.',
  'The setting also allows the virtual camera, which shows your scene in video calls':
    'El ajuste también permite la cámara virtual, que muestra su escena en videollamadas',
  'Cut and edit videos': 'Cortar y editar vídeos',
  'A video editor with many tracks, effects, titles and transitions. Simple to begin, deep when you need it.':
    'Un editor de vídeo con muchas pistas, efectos, títulos y transiciones. Fácil para empezar, profundo cuando hace falta.',
  'A handy video editor': 'Un editor de vídeo práctico',
  'Cuts videos of nearly any format without importing them first. Filters for colour, sound and speed are built in.':
    'Corta vídeos de casi cualquier formato sin importarlos antes. Incluye filtros de color, sonido y velocidad.',
  'Cut a piece out of a video': 'Recortar un trozo de un vídeo',
  'Choose where a clip begins and ends, and save just that. Nothing more, and very fast.':
    'Elija dónde empieza y termina un clip y guarde solo eso. Nada más, y muy rápido.',
  'Convert videos and DVDs': 'Convertir vídeos y DVD',
  'Turns videos and DVDs into files that play on phones, televisions and the web. Ready profiles make it easy.':
    'Convierte vídeos y DVD en archivos que se reproducen en teléfonos, televisores y la web. Los perfiles ya preparados lo hacen fácil.',
  'Watch YouTube in private': 'Ver YouTube en privado',
  'Watch and follow YouTube channels without an account and without advertisements. Your list of channels stays here.':
    'Vea y siga canales de YouTube sin cuenta y sin publicidad. Su lista de canales se queda aquí.',
  'Your films and music on the television': 'Sus películas y su música en el televisor',
  'Turns a computer at the television into a media centre you use with a remote control. It shows covers and descriptions of your films and plays them from disks and servers.':
    'Convierte un equipo junto al televisor en un centro multimedia que se usa con un mando a distancia. Muestra carátulas y descripciones de sus películas y las reproduce desde discos y servidores.',
  'Watch from your Jellyfin server': 'Ver desde su servidor Jellyfin',
  'Plays films, series and music from a Jellyfin server at home. It shows them in full quality, with subtitles and other languages.':
    'Reproduce películas, series y música de un servidor Jellyfin en casa. Las muestra con toda la calidad, con subtítulos y otros idiomas.',
  'Take photos with your webcam': 'Hacer fotos con la cámara web',
  'Takes photos and short videos with the camera of this computer. A countdown gives you time to smile.':
    'Hace fotos y vídeos cortos con la cámara de este equipo. Una cuenta atrás da tiempo para sonreír.',
  'Burn CDs and DVDs': 'Grabar CD y DVD',
  'Burns data and music discs, copies discs, and reads music CDs into files. It checks at the end whether everything was written correctly.':
    'Graba discos de datos y de música, copia discos y convierte CD de música en archivos. Al final comprueba si todo se ha escrito bien.',
  'The setting also gives the burning tools the rights they need to reach the drive':
    'El ajuste también da a las herramientas de grabación los permisos que necesitan para usar la unidad',
  'Stream music and podcasts': 'Escuchar música y pódcast en línea',
  'Plays music and podcasts from Spotify. You need an account. It is not free software.':
    'Reproduce música y pódcast de Spotify. Hace falta una cuenta. No es software libre.',
  'Play and sort your music': 'Reproducir y ordenar su música',
  'Plays your music collection, internet radio and podcasts, and copies songs to a player or phone. It sorts songs by artist and album and makes playlists for you.':
    'Reproduce su colección de música, radio por internet y pódcast, y copia canciones a un reproductor o un teléfono. Ordena las canciones por artista y álbum y crea listas de reproducción.',
  'A player for large music collections': 'Un reproductor para grandes colecciones de música',
  'Sorts and plays large collections with care for sound quality. Finds covers and song texts.':
    'Ordena y reproduce grandes colecciones cuidando la calidad del sonido. Encuentra carátulas y letras de canciones.',
  'Just play the music': 'Simplemente reproducir la música',
  'Drop a folder on it and listen. The window takes on the colours of the album cover.':
    'Suelte encima una carpeta y escuche. La ventana toma los colores de la carátula del álbum.',
  'Record and cut sound': 'Grabar y cortar sonido',
  'Records from a microphone, cuts and mixes tracks, takes out noise. Good for podcasts, interviews and old tapes.':
    'Graba desde un micrófono, corta y mezcla pistas y quita el ruido. Bueno para pódcast, entrevistas y cintas antiguas.',
  'A recording studio': 'Un estudio de grabación',
  'Records, edits and mixes many tracks, for bands, film sound and radio. Plug-ins add instruments and effects.':
    'Graba, edita y mezcla muchas pistas, para grupos, sonido de cine y radio. Los complementos añaden instrumentos y efectos.',
  'Make beats and electronic music': 'Crear ritmos y música electrónica',
  'Put together songs from melodies, beats and built-in synthesizers. No instrument is needed to begin.':
    'Componga canciones con melodías, ritmos y sintetizadores integrados. No hace falta ningún instrumento para empezar.',
  'Write sheet music': 'Escribir partituras',
  'Write notes, listen to them at once and print beautiful sheets. Reads MIDI and MusicXML.':
    'Escriba notas, escúchelas al momento e imprima bonitas partituras. Lee MIDI y MusicXML.',
  'Be the DJ': 'Ser el DJ',
  'Mixes two or more songs with beat matching, effects and support for many DJ controllers. The keyboard and mouse are enough to begin.':
    'Mezcla dos o más canciones con ajuste de ritmo, efectos y muchos controladores de DJ. Para empezar bastan el teclado y el ratón.',
  'Internet radio': 'Radio por internet',
  'Search among tens of thousands of radio stations and keep your favourites. It can save songs while they play.':
    'Busque entre decenas de miles de emisoras y guarde sus favoritas. Puede guardar las canciones mientras suenan.',
  'Listen to podcasts': 'Escuchar pódcast',
  'Follow podcasts and listen to new episodes as they come out. It remembers where you stopped in each of them.':
    'Siga pódcast y escuche los episodios nuevos según salen. Recuerda dónde se quedó en cada uno.',
  'Make everything sound better': 'Hacer que todo suene mejor',
  'Equaliser, louder voices and less noise, for all apps and for the microphone. Settings can be saved for each pair of headphones.':
    'Ecualizador, voces más fuertes y menos ruido, para todas las aplicaciones y para el micrófono. Se pueden guardar ajustes para cada par de auriculares.',
  'Loudness for every app': 'Volumen de cada aplicación',
  'Sets the loudness of each app and picks which speakers or microphone it uses. A good place to look when there is no sound.':
    'Ajusta el volumen de cada aplicación y elige qué altavoces o micrófono usa. Un buen sitio donde mirar si no hay sonido.',
  'Convert music files': 'Convertir archivos de música',
  'Changes many music files from one format to another at once and keeps their names and covers. You choose the format and the quality, and it does the rest.':
    'Convierte muchos archivos de música a la vez de un formato a otro y conserva sus nombres y carátulas. Usted elige el formato y la calidad, y del resto se encarga la aplicación.',
  'Name your music files properly': 'Poner bien el nombre de su música',
  'Listens to your music files, finds out which songs they are, and fills in title, artist and cover. Folders and file names can be put in order at the same time.':
    'Escucha sus archivos de música, averigua qué canciones son y rellena título, artista y carátula. Al mismo tiempo se pueden ordenar carpetas y nombres de archivo.',
  'The largest store for PC games': 'La mayor tienda de juegos para PC',
  'Buy, install and play thousands of games; many made for Windows run too. You need an account. It is not free software.':
    'Compre, instale y juegue a miles de juegos; muchos hechos para Windows también funcionan. Hace falta una cuenta. No es software libre.',
  'Steam needs drivers, libraries and controller rights that only the setting provides':
    'Steam necesita controladores, bibliotecas y permisos para mandos que solo proporciona el ajuste',
  'All your games in one place': 'Todos sus juegos en un solo lugar',
  "Gathers games from several stores, old consoles and Windows in one library and sets each one up for you. The community's recipes know what most games need.":
    'Reúne en una biblioteca juegos de varias tiendas, consolas antiguas y Windows, y configura cada uno. Las recetas de la comunidad saben lo que necesita la mayoría de los juegos.',
  'Play games from Epic, GOG and Amazon': 'Jugar a juegos de Epic, GOG y Amazon',
  'Signs in to your Epic, GOG and Amazon accounts, installs your games and runs them here. Games made for Windows are started through Proton or Wine, which it fetches for you.':
    'Inicia sesión en sus cuentas de Epic, GOG y Amazon, instala sus juegos y los ejecuta aquí. Los juegos hechos para Windows se inician con Proton o Wine, que descarga por usted.',
  'Run Windows programs': 'Ejecutar programas de Windows',
  'Runs Windows programs and games in separate boxes, each with its own settings. Not every program works.':
    'Ejecuta programas y juegos de Windows en cajas separadas, cada una con sus ajustes. No todos los programas funcionan.',
  'The base that runs Windows programs': 'La base que ejecuta programas de Windows',
  'Lets many Windows programs run without Windows. Bottles and Lutris are easier ways to use it.':
    'Permite usar muchos programas de Windows sin Windows. Bottles y Lutris son formas más fáciles de usarlo.',
  'Play Minecraft, with mods': 'Jugar a Minecraft, con mods',
  'Keeps several Minecraft installations with different versions and mods. You need to own Minecraft.':
    'Mantiene varias instalaciones de Minecraft con distintas versiones y mods. Hay que tener Minecraft comprado.',
  'Play games of old consoles': 'Jugar a juegos de consolas antiguas',
  'One window for emulators of many old consoles. You bring the games you own.':
    'Una sola ventana para emuladores de muchas consolas antiguas. Los juegos los pone usted.',
  'Play GameCube and Wii games': 'Jugar a juegos de GameCube y Wii',
  'Plays GameCube and Wii games you own, sharper than on the original consoles. Controllers and saved games from the consoles work as well.':
    'Reproduce los juegos de GameCube y Wii que tenga, con más nitidez que las consolas originales. También funcionan los mandos y las partidas guardadas de las consolas.',
  'Play PSP games': 'Jugar a juegos de PSP',
  'Plays games of the PlayStation Portable you own, in high resolution. You can save at any moment and continue later.':
    'Reproduce en alta resolución los juegos de PlayStation Portable que tenga. Puede guardar en cualquier momento y seguir más tarde.',
  'Play classic adventures': 'Jugar a aventuras clásicas',
  'Brings point-and-click adventures of the eighties and nineties to this computer. You bring the original files.':
    'Trae a este equipo las aventuras gráficas de los años ochenta y noventa. Los archivos originales los pone usted.',
  'Play games from another computer': 'Jugar a juegos de otro equipo',
  'Shows games that run on a stronger computer at home on this screen. The other computer needs Sunshine, and both should be on a fast network.':
    'Muestra en esta pantalla juegos que se ejecutan en un equipo más potente de la casa. El otro equipo necesita Sunshine, y ambos deberían estar en una red rápida.',
  'See frames per second while playing': 'Ver los fotogramas por segundo al jugar',
  'Shows frames per second, temperatures and load on top of a game. Turn it on for a game in Steam, Lutris or Heroic.':
    'Muestra sobre el juego los fotogramas por segundo, las temperaturas y la carga. Se activa para cada juego en Steam, Lutris o Heroic.',
  'Newer Proton for your games': 'Un Proton más nuevo para sus juegos',
  "Fetches the community's builds of Proton and Wine, which make more Windows games run in Steam and Lutris. Useful when a game does not start with what came along.":
    'Descarga las versiones de Proton y Wine de la comunidad, con las que funcionan más juegos de Windows en Steam y Lutris. Útil cuando un juego no se inicia con lo que venía incluido.',
  'Build worlds from blocks': 'Construir mundos con bloques',
  'Dig, build and explore in endless worlds of blocks, alone or together. Many games and mods are a click away.':
    'Excave, construya y explore en mundos de bloques sin fin, a solas o con otros. Hay muchos juegos y mods a un clic.',
  'Colourful kart races': 'Coloridas carreras de karts',
  'Race with funny karts through wild tracks, alone, side by side on one screen, or online. There is a story to play through and new tracks to download.':
    'Compita con karts divertidos por circuitos salvajes, a solas, en pantalla dividida o en línea. Hay una historia que recorrer y circuitos nuevos para descargar.',
  'Jump and run with a penguin': 'Saltar y correr con un pingüino',
  'A cheerful jump-and-run game through ice and forest, with levels by players. Easy to begin and hard to finish.':
    'Un alegre juego de plataformas entre hielo y bosques, con niveles hechos por jugadores. Fácil de empezar y difícil de terminar.',
  'Build an ancient empire': 'Construir un imperio antiguo',
  'Lead a people of the ancient world: gather, build, trade and fight in real time. Alone or online.':
    'Dirija un pueblo del mundo antiguo: recolecte, construya, comercie y luche en tiempo real. A solas o en línea.',
  'Turn-based fantasy battles': 'Batallas de fantasía por turnos',
  'Lead elves, orcs and humans through long campaigns, one turn at a time. More campaigns by players can be downloaded, and battles can be fought online.':
    'Dirija elfos, orcos y humanos en largas campañas, turno a turno. Se pueden descargar más campañas hechas por jugadores y luchar en línea.',
  'Run a transport company': 'Dirigir una empresa de transportes',
  'Connect towns and industries by rail, road, ship and plane and watch them grow. It begins in the age of steam and goes on as long as you like, alone or with others.':
    'Comunique ciudades e industrias por tren, carretera, barco y avión y véalas crecer. Empieza en la era del vapor y sigue tanto como quiera, a solas o con otros.',
  'Battles of the pink hedgehogs': 'Batallas de los erizos rosas',
  'Teams of hedgehogs fight in turns with odd weapons. Best with friends on one computer or online.':
    'Equipos de erizos luchan por turnos con armas extrañas. Mejor con amigos, en un mismo equipo o en línea.',
  'Factories and tower defence': 'Fábricas y defensa de torres',
  'Build chains of conveyors that feed your defences, and take over the planet sector by sector. Play the campaign, maps by others, or together online.':
    'Construya cadenas de cintas que abastecen sus defensas y conquiste el planeta sector a sector. Juegue la campaña, mapas de otros o partidas en línea.',
  'Card games for one': 'Solitarios de cartas',
  'More than eighty games of patience, from Klondike to Spider. Hints and undo help when nothing seems to fit.':
    'Más de ochenta solitarios, desde Klondike hasta Spider. Las pistas y deshacer ayudan cuando nada parece encajar.',
  'Play chess': 'Jugar al ajedrez',
  'Play against the computer at several strengths, or against somebody beside you. Games can be saved, and moves taken back.':
    'Juegue contra el equipo en varios niveles o contra alguien a su lado. Se pueden guardar partidas y deshacer jugadas.',
  'Find the hidden mines': 'Encontrar las minas ocultas',
  'Clear the field without stepping on a mine. A classic for a short break.':
    'Despeje el campo sin pisar ninguna mina. Un clásico para una pausa corta.',
  'Number puzzles': 'Rompecabezas de números',
  'Sudoku in four levels of difficulty, with notes and printing. Every puzzle has exactly one solution.':
    'Sudokus de cuatro niveles de dificultad, con notas e impresión. Cada uno tiene exactamente una solución.',
  'Falling blocks': 'Bloques que caen',
  'Turn and fit the falling blocks. Full rows vanish, and it gets faster.':
    'Gire y encaje los bloques que caen. Las filas completas desaparecen, y cada vez va más rápido.',
  'Write code in any language': 'Escribir código en cualquier lenguaje',
  "Microsoft's code editor with thousands of extensions, debugging and Git built in. This build is not free software; VSCodium is.":
    'El editor de código de Microsoft, con miles de extensiones y con depuración y Git integrados. Esta versión no es software libre; VSCodium sí lo es.',
  'Visual Studio Code, the free build': 'Visual Studio Code, la versión libre',
  'The same editor as Visual Studio Code, built from the open source and without reports to Microsoft. Some Microsoft extensions are missing.':
    'El mismo editor que Visual Studio Code, construido a partir del código abierto y sin informes a Microsoft. Faltan algunas extensiones de Microsoft.',
  'A fast code editor': 'Un editor de código rápido',
  'Opens at once and stays quick in large projects. Several people can write in one file together.':
    'Se abre al momento y sigue siendo rápido en proyectos grandes. Varias personas pueden escribir juntas en un archivo.',
  'The keyboard editor, renewed': 'El editor de teclado, renovado',
  'A text editor for the terminal that is driven by the keyboard alone and can be shaped with plug-ins. It understands nearly everything Vim does and is easier to extend.':
    'Un editor de texto para el terminal que se maneja solo con el teclado y se adapta con complementos. Entiende casi todo lo que hace Vim y es más fácil de ampliar.',
  'The setting can also make Neovim the standard editor':
    'El ajuste también puede hacer de Neovim el editor predeterminado',
  'The classic keyboard editor': 'El clásico editor de teclado',
  'A text editor for the terminal, found on nearly every Linux computer. It takes a while to learn and many people never leave it.':
    'Un editor de texto para el terminal, presente en casi todos los equipos Linux. Cuesta un poco aprenderlo, y muchos ya no lo dejan nunca.',
  "The setting also puts Vim's preferences for everyone in one place":
    'El ajuste también reúne en un solo lugar las preferencias de Vim para todos',
  'An editor that can become anything': 'Un editor que puede convertirse en cualquier cosa',
  'Write texts and code, keep notes and plans, read mail: Emacs can be changed while it runs. Many people have made it the one app they work in.':
    'Escriba textos y código, lleve notas y planes, lea el correo: Emacs se puede cambiar mientras funciona. Muchas personas lo han convertido en la única aplicación con la que trabajan.',
  'A modern editor for the terminal': 'Un editor moderno para el terminal',
  'A terminal editor that understands many languages with nothing to set up. You select first and act then, which shows what a command will change.':
    'Un editor de terminal que entiende muchos lenguajes sin configurar nada. Primero se selecciona y después se actúa, así que se ve lo que cambiará una orden.',
  'Write Python with a helping hand': 'Escribir Python con ayuda',
  'An editor for Python that completes, checks and debugs your programs. It knows the usual tools for tests, environments and version control.':
    'Un editor de Python que completa, comprueba y depura sus programas. Conoce las herramientas habituales para pruebas, entornos y control de versiones.',
  'Write Java and Kotlin': 'Escribir Java y Kotlin',
  'An editor for Java and Kotlin that understands whole projects, with debugger and tests built in. It finds mistakes while you type and can rename things in the whole project.':
    'Un editor de Java y Kotlin que entiende proyectos enteros, con depurador y pruebas integrados. Encuentra errores mientras escribe y puede cambiar nombres en todo el proyecto.',
  'Make apps for Android': 'Crear aplicaciones para Android',
  "Google's tools for writing and testing Android apps, with a phone on the screen. Part of it is not free software.":
    'Las herramientas de Google para escribir y probar aplicaciones de Android, con un teléfono en la pantalla. Una parte no es software libre.',
  'Make your own games': 'Crear sus propios juegos',
  'Build 2D and 3D games in one small app, with its own easy language. Games run on computers, phones and the web.':
    'Cree juegos 2D y 3D en una pequeña aplicación con su propio lenguaje sencillo. Los juegos funcionan en equipos, teléfonos y la web.',
  'Learn to program in Python': 'Aprender a programar en Python',
  'A Python editor for beginners that shows step by step what a program does. It explains mistakes in words that can be understood.':
    'Un editor de Python para principiantes que muestra paso a paso lo que hace un programa. Explica los errores con palabras que se entienden.',
  'Program Arduino boards': 'Programar placas Arduino',
  'Write small programs and send them to Arduino and similar boards over USB. Examples and libraries for sensors, displays and motors can be added in it.':
    'Escriba pequeños programas y envíelos por USB a placas Arduino y similares. Dentro se pueden añadir ejemplos y bibliotecas para sensores, pantallas y motores.',
  'Keep every version of your work': 'Guardar cada versión de su trabajo',
  'Remembers every state of a project and lets many people work on it. Used in a terminal and by most code editors.':
    'Recuerda cada estado de un proyecto y permite que muchas personas trabajen en él. Se usa en un terminal y desde la mayoría de los editores de código.',
  "The setting also lets Git's preferences be set for everyone on this computer":
    'El ajuste también permite establecer las preferencias de Git para todos en este equipo',
  'GitHub from the terminal': 'GitHub desde el terminal',
  'Opens pull requests, reads issues and fetches projects from GitHub without leaving the terminal. Sign in once, and Git uses the same account.':
    'Abre pull requests, lee incidencias y descarga proyectos de GitHub sin salir del terminal. Inicie sesión una vez y Git usará la misma cuenta.',
  'Git and GitHub with a window': 'Git y GitHub con una ventana',
  'Shows what you changed and sends it to GitHub with a few clicks. Made for people who would rather not learn commands first.':
    'Muestra lo que ha cambiado y lo envía a GitHub con unos clics. Hecho para quienes prefieren no aprender órdenes primero.',
  'Git in a terminal, made easy': 'Git en un terminal, más fácil',
  'See, pick and commit your changes with single keys, all in one terminal window. It shows the keys you can press, so nothing has to be learned by heart.':
    'Vea, elija y confirme sus cambios con teclas sueltas, todo en una ventana de terminal. Muestra las teclas que puede pulsar, así que no hay que aprender nada de memoria.',
  'The setting also lets its preferences be set for everyone on this computer':
    'El ajuste también permite establecer sus preferencias para todos en este equipo',
  'Talk to an Android phone by cable': 'Comunicarse con un teléfono Android por cable',
  'The commands adb and fastboot, for copying, testing and repairing Android devices. The phone asks for your permission at the first connection.':
    'Las órdenes adb y fastboot, para copiar, probar y reparar dispositivos Android. El teléfono pide permiso en la primera conexión.',
  "The setting also lets people in the group adbusers reach phones without the administrator's password":
    'El ajuste también permite que las personas del grupo adbusers accedan a teléfonos sin la contraseña del administrador',
  'The Python language': 'El lenguaje Python',
  'Runs Python programs and lets you try the language line by line. Many small tools and whole websites are written in it.':
    'Ejecuta programas de Python y permite probar el lenguaje línea a línea. Muchas herramientas pequeñas y sitios web enteros están escritos en él.',
  'Run JavaScript outside the browser': 'Ejecutar JavaScript fuera del navegador',
  'Runs JavaScript programs and brings npm, which fetches the libraries they need. Most tools for making websites need it.':
    'Ejecuta programas de JavaScript y trae npm, que descarga las bibliotecas que necesitan. Lo requieren la mayoría de las herramientas para hacer sitios web.',
  'Compile C and C++': 'Compilar C y C++',
  'Turns programs written in C and C++ into something the computer can run. Many instructions for building software from its source begin with it.':
    'Convierte programas escritos en C y C++ en algo que el equipo puede ejecutar. Con él empiezan muchas instrucciones para construir software a partir de su código.',
  'Run and build Java programs': 'Ejecutar y construir programas de Java',
  'Runs programs written in Java and builds new ones. Some games and office tools need it as well.':
    'Ejecuta programas escritos en Java y construye otros nuevos. También lo necesitan algunos juegos y herramientas de oficina.',
  'The setting also tells all programs where Java is':
    'El ajuste también indica a todos los programas dónde está Java',
  'See what goes over the network': 'Ver lo que pasa por la red',
  'Records what passes through a network connection and takes it apart for you to read. It knows thousands of protocols and helps to find out why a connection does not work.':
    'Captura lo que pasa por una conexión de red y lo desglosa para que pueda leerlo. Conoce miles de protocolos y ayuda a averiguar por qué falla una conexión.',
  'The setting lets people in the group wireshark record without being the administrator':
    'El ajuste permite que las personas del grupo wireshark capturen sin ser administradoras',
  'Look into databases': 'Mirar dentro de bases de datos',
  'Connects to nearly every database, shows tables and runs queries. Tables can be edited like a spreadsheet and exported.':
    'Se conecta a casi cualquier base de datos, muestra tablas y ejecuta consultas. Las tablas se pueden editar como una hoja de cálculo y exportar.',
  'Try out web interfaces': 'Probar interfaces web',
  'Sends requests to web services and keeps them as plain files beside your project. Several requests can be kept together and run one after the other.':
    'Envía peticiones a servicios web y las guarda como archivos sencillos junto a su proyecto. Se pueden guardar varias juntas y ejecutarlas una tras otra.',
  'Compare files and folders': 'Comparar archivos y carpetas',
  'Shows two or three files side by side and lets you carry changes over with a click. It also helps when Git cannot join two versions by itself.':
    'Muestra dos o tres archivos uno junto a otro y permite pasar cambios de uno a otro con un clic. También ayuda cuando Git no puede unir dos versiones por sí mismo.',
  'Each project its own tools': 'Cada proyecto con sus herramientas',
  "Loads a project's tools when you enter its folder in a terminal, and unloads them when you leave. It asks before it does so for the first time in a folder.":
    'Carga las herramientas de un proyecto al entrar en su carpeta en un terminal y las descarga al salir. La primera vez en una carpeta pregunta antes de hacerlo.',
  'The setting hooks direnv into every shell and makes Nix projects load faster':
    'El ajuste conecta direnv a todos los shells y hace que los proyectos Nix se carguen más rápido',
  'Many terminals in one': 'Muchos terminales en uno',
  'Splits a terminal and keeps programs running when you close it or lose the connection. A long task can go on over SSH while your own computer is off.':
    'Divide un terminal y mantiene los programas en marcha cuando lo cierra o pierde la conexión. Una tarea larga puede seguir por SSH con su propio equipo apagado.',
  'Find text in many files': 'Buscar texto en muchos archivos',
  'Searches whole folders for a piece of text in an instant, in the terminal. Files that Git ignores are skipped, which keeps the results useful.':
    'Busca un texto al instante en carpetas enteras, en el terminal. Omite los archivos que Git ignora, así que los resultados siguen siendo útiles.',
  'Read and change JSON': 'Leer y cambiar JSON',
  'Picks and reshapes data in JSON files, in the terminal. It is often used together with curl in scripts.':
    'Extrae y transforma datos de archivos JSON, en el terminal. A menudo se usa junto con curl en scripts.',
  'Language models on your computer': 'Modelos de lenguaje en su equipo',
  'Downloads language models and lets you talk to them. Nothing leaves this computer.':
    'Descarga modelos de lenguaje y permite hablar con ellos. Nada sale de este equipo.',
  'Models answer through a background service, which the setting starts':
    'Los modelos responden mediante un servicio en segundo plano, que el ajuste inicia',
  'Run software in containers': 'Ejecutar software en contenedores',
  'Starts ready-made software in closed boxes that do not disturb the rest of the computer. Many servers and databases are offered in this form.':
    'Inicia software ya preparado en cajas cerradas que no afectan al resto del equipo. Muchos servidores y bases de datos se ofrecen de esta forma.',
  'Docker only works while its background service runs, and the setting starts it':
    'Docker solo funciona mientras está en marcha su servicio en segundo plano, y el ajuste lo inicia',
  'Containers without a background service': 'Contenedores sin servicio en segundo plano',
  'Runs the same containers as Docker, as an ordinary user. Most instructions written for Docker work with it.':
    'Ejecuta los mismos contenedores que Docker, como usuario normal. La mayoría de las instrucciones escritas para Docker sirven también con él.',
  'The setting also prepares networks and rights that containers need':
    'El ajuste también prepara las redes y los permisos que necesitan los contenedores',
  'Another Linux inside this one': 'Otro Linux dentro de este',
  'Opens a terminal in Ubuntu, Fedora or another system while sharing your home folder. It needs Podman or Docker.':
    'Abre un terminal en Ubuntu, Fedora u otro sistema compartiendo su carpeta personal. Necesita Podman o Docker.',
  'Run whole computers in a window': 'Ejecutar equipos enteros en una ventana',
  'Creates virtual computers and shows their screens. Windows and other systems run nearly as fast as alone.':
    'Crea equipos virtuales y muestra sus pantallas. Windows y otros sistemas funcionan casi tan rápido como por sí solos.',
  'The setting also lets the app remember its connections':
    'El ajuste también permite que la aplicación recuerde sus conexiones',
  'Try other systems, very simply': 'Probar otros sistemas de forma muy sencilla',
  'Downloads and starts other operating systems in a window with a few clicks. For more control over them there is Virtual Machine Manager.':
    'Descarga e inicia otros sistemas operativos en una ventana con unos clics. Para tener más control sobre ellos está Virtual Machine Manager.',
  'Virtual machines from Oracle': 'Máquinas virtuales de Oracle',
  'Runs other operating systems in a window, with shared folders and snapshots. Machines made on Windows or macOS can be opened here too.':
    'Ejecuta otros sistemas operativos en una ventana, con carpetas compartidas e instantáneas. Aquí se pueden abrir también máquinas creadas en Windows o macOS.',
  'VirtualBox needs parts in the kernel, which the setting adds':
    'VirtualBox necesita componentes en el núcleo, que añade el ajuste',
  'Learn with flashcards': 'Aprender con tarjetas',
  'Shows each card again just before you would forget it. For languages, exams and anything else to remember.':
    'Muestra cada tarjeta justo antes de que la olvide. Para idiomas, exámenes y cualquier otra cosa que recordar.',
  'Games for children to learn with': 'Juegos para que aprendan los niños',
  'More than a hundred small games for children from two to ten: letters, numbers, puzzles, music and more. Teachers and parents can choose which games are shown and how hard they are.':
    'Más de cien pequeños juegos para niños de dos a diez años: letras, números, puzles, música y más. Los docentes y los padres pueden elegir qué juegos se muestran y su dificultad.',
  'Drawing for small children': 'Dibujo para niños pequeños',
  'A paint app with big buttons, funny sounds and stamps, made for children from three. Children can use it alone, and nothing outside of it can be changed by accident.':
    'Una aplicación de pintura con botones grandes, sonidos divertidos y sellos, hecha para niños a partir de tres años. Pueden usarla solos, y no se puede cambiar nada fuera de ella por accidente.',
  'The night sky on your screen': 'El cielo nocturno en su pantalla',
  'Shows the stars, planets and constellations as seen from any place on earth at any time. Point at a star to learn its name, and let the night pass in seconds.':
    'Muestra las estrellas, los planetas y las constelaciones vistos desde cualquier lugar de la tierra y en cualquier momento. Señale una estrella para saber su nombre y deje pasar la noche en segundos.',
  'Plan nights with the telescope': 'Planificar noches con el telescopio',
  'A star atlas for observers that also controls telescopes and cameras. It also tells what is worth looking at tonight.':
    'Un atlas estelar para observadores que también controla telescopios y cámaras. Además dice qué merece la pena mirar esta noche.',
  'Fly through the universe': 'Volar por el universo',
  'Travel from planet to planet and out to other stars in 3D. Time can run faster or backwards, so you can watch an eclipse from space.':
    'Viaje en 3D de planeta en planeta y hasta otras estrellas. El tiempo puede ir más rápido o hacia atrás, de modo que puede ver un eclipse desde el espacio.',
  'Geometry and algebra you can touch': 'Geometría y álgebra que se pueden tocar',
  'Draws functions and figures that move when you drag them. Free of charge for learning; not free software.':
    'Dibuja funciones y figuras que se mueven al arrastrarlas. Gratuito para aprender; no es software libre.',
  'The periodic table': 'La tabla periódica',
  'Tells you about every chemical element and shows molecules in 3D. It is good for looking something up and for learning at school.':
    'Informa sobre cada elemento químico y muestra moléculas en 3D. Sirve para consultar algo y para aprender en la escuela.',
  'Learn the map': 'Aprender el mapa',
  'Practise countries, capitals and flags on maps of the whole world. It counts right answers and shows you what you missed.':
    'Practique países, capitales y banderas en mapas de todo el mundo. Cuenta los aciertos y muestra lo que ha fallado.',
  'First steps in programming': 'Primeros pasos en programación',
  'Move a turtle across the screen with simple commands and learn how programs work. Commands can be written in many languages.':
    'Mueva una tortuga por la pantalla con órdenes sencillas y aprenda cómo funcionan los programas. Las órdenes se pueden escribir en muchos idiomas.',
  'Train your musical ear': 'Entrenar el oído musical',
  'Exercises for hearing intervals, chords and rhythms. It plays, you name what you heard, and it tells you whether you were right.':
    'Ejercicios para reconocer intervalos, acordes y ritmos. Suena algo, usted dice qué ha oído, y la aplicación dice si ha acertado.',
  'Learn to type with ten fingers': 'Aprender a escribir con diez dedos',
  'A typing course from the first keys to full speed, for many keyboards and languages. It shows which keys still slow you down.':
    'Un curso de mecanografía desde las primeras teclas hasta la máxima velocidad, para muchos teclados e idiomas. Muestra qué teclas aún le frenan.',
  'Wikipedia without the internet': 'Wikipedia sin internet',
  'Reads Wikipedia and other collections that you have downloaded once, with no connection. Good for travelling, for schools, and for places without a connection.':
    'Lee Wikipedia y otras colecciones descargadas una vez, sin conexión. Bueno para viajes, escuelas y lugares sin conexión.',
  'Find places and ways': 'Encontrar lugares y caminos',
  'Search for places, plan a way on foot, by bike or by car, and look up train times in many cities. The maps come from OpenStreetMap, which anyone can improve.':
    'Busque lugares, planifique un camino a pie, en bicicleta o en coche y consulte horarios de trenes en muchas ciudades. Los mapas son de OpenStreetMap, que cualquiera puede mejorar.',
  'Work with maps and places': 'Trabajar con mapas y lugares',
  "Shows and edits geographic data, from a hike's GPS track to a city's plan. Layers from many sources can be put over each other and printed as a map.":
    'Muestra y edita datos geográficos, desde el recorrido GPS de una excursión hasta el plano de una ciudad. Se pueden superponer capas de muchas fuentes e imprimirlas como mapa.',
  'Your family tree': 'Su árbol genealógico',
  'Collects people, events, places and sources of your family and draws trees from them. You decide what to share; everything stays on this computer.':
    'Reúne personas, acontecimientos, lugares y fuentes de su familia y dibuja árboles con ello. Usted decide qué comparte; todo se queda en este equipo.',
  'A calculator that understands units': 'Una calculadora que entiende unidades',
  'Type what you want to know, such as 5 feet in cm or 20 % of 80. Also solves equations.':
    'Escriba lo que quiere saber, como 5 feet in cm o 20 % of 80. También resuelve ecuaciones.',
  'Translate texts': 'Traducir textos',
  'Translates words and texts between many languages and reads them aloud. Uses an online service of your choice.':
    'Traduce palabras y textos entre muchos idiomas y los lee en voz alta. Usa el servicio en línea que elija.',
  'Look words up in dictionaries': 'Consultar palabras en diccionarios',
  'Looks a word up in many dictionaries at once, those on your disk and those on the web. Select a word anywhere and it can be looked up at once.':
    'Consulta una palabra en muchos diccionarios a la vez, los de su disco y los de internet. Seleccione una palabra en cualquier lugar y la podrá consultar al momento.',
  'Read Wikipedia comfortably': 'Leer Wikipedia cómodamente',
  'Opens Wikipedia in a calm window with tabs, bookmarks and a dark view. You can choose the language for each article.':
    'Abre Wikipedia en una ventana tranquila con pestañas, marcadores y vista oscura. Puede elegir el idioma de cada artículo.',
  'The file manager of GNOME': 'El gestor de archivos de GNOME',
  'Browse your folders, disks and servers, with search and a preview of what is inside. Files can be starred, renamed many at a time and shared.':
    'Explore sus carpetas, discos y servidores, con búsqueda y vista previa del contenido. Los archivos se pueden marcar, renombrar varios a la vez y compartir.',
  'The file manager of KDE': 'El gestor de archivos de KDE',
  'Browse your folders in tabs and side by side, with previews, tags and a terminal below. It can be arranged in nearly every way you like.':
    'Explore sus carpetas en pestañas y una junto a otra, con vistas previas, etiquetas y un terminal debajo. Se puede organizar casi como se quiera.',
  'A light file manager': 'Un gestor de archivos ligero',
  'Opens folders at once and renames many files in one go. It uses little memory and does well on older computers.':
    'Abre carpetas al momento y renombra muchos archivos de una vez. Usa poca memoria y va bien en equipos antiguos.',
  'The setting also lets add-ons for archives and disks work inside Thunar':
    'El ajuste también permite que los complementos para archivos comprimidos y discos funcionen dentro de Thunar',
  'The file manager of Cinnamon': 'El gestor de archivos de Cinnamon',
  'A friendly file manager with two panes, known from Linux Mint. It comes with small helpers for archives and previews.':
    'Un gestor de archivos agradable con dos paneles, conocido de Linux Mint. Viene con pequeñas ayudas para archivos comprimidos y vistas previas.',
  'Open and make archives': 'Abrir y crear archivos comprimidos',
  'Looks into zip and other archives, takes files out and packs new ones. It fits into the file manager of KDE.':
    'Mira dentro de zip y otros archivos comprimidos, extrae ficheros y empaqueta otros nuevos. Encaja en el gestor de archivos de KDE.',
  'Open and make zip files': 'Abrir y crear archivos zip',
  'Opens archives such as zip and tar, takes files out and packs new ones. It also opens when you double-click an archive.':
    'Abre archivos comprimidos como zip y tar, extrae su contenido y crea otros nuevos. También se abre al hacer doble clic en un archivo comprimido.',
  'The setting also lets other apps ask it to unpack files':
    'El ajuste también permite que otras aplicaciones le pidan descomprimir archivos',
  'Archives of all kinds, with passwords': 'Archivos comprimidos de todo tipo, con contraseñas',
  'Packs and unpacks more than two hundred formats and can protect archives with a password. It can split large archives and check whether they are damaged.':
    'Comprime y descomprime más de doscientos formatos y puede protegerlos con contraseña. Puede dividir los grandes y comprobar si están dañados.',
  'Pack and unpack in the terminal': 'Comprimir y descomprimir en el terminal',
  'The 7z command, which reads and writes 7z, zip and many other archives. Scripts and other apps use it in the background.':
    'La orden 7z, que lee y escribe 7z, zip y muchos otros formatos. Los scripts y otras aplicaciones la usan en segundo plano.',
  'See what fills the disk': 'Ver qué llena el disco',
  'Draws your folders as rings or boxes by size, so the large ones stand out. Start here when the computer says that the disk is full.':
    'Dibuja sus carpetas como anillos o cajas según su tamaño, de modo que destacan las grandes. Empiece por aquí cuando el equipo diga que el disco está lleno.',
  'Disk use as a round chart': 'Uso del disco como gráfico circular',
  'Shows what takes up space as coloured rings. Click to look inside a folder.':
    'Muestra en anillos de colores qué ocupa espacio. Haga clic para mirar dentro de una carpeta.',
  'Find duplicate and needless files': 'Encontrar archivos duplicados e innecesarios',
  'Finds files that exist twice, similar pictures and empty folders, and lets you choose what goes. Look through the list before you delete, as with every tool of this kind.':
    'Encuentra archivos repetidos, imágenes parecidas y carpetas vacías, y permite elegir qué se borra. Repase la lista antes de eliminar, como con cualquier herramienta de este tipo.',
  'Find files as you type': 'Encontrar archivos mientras escribe',
  'Lists all files whose names match while you are still typing. It reads the names once and is then ready in an instant.':
    'Muestra todos los archivos cuyo nombre coincide mientras todavía escribe. Lee los nombres una vez y después responde al instante.',
  'Back up your files, simply': 'Copias de seguridad sencillas',
  'Makes encrypted copies of your files on a disk or in a cloud, on its own every day or week, and brings them back. You choose the folders once and need not think of it again.':
    'Hace copias cifradas de sus archivos en un disco o en una nube, por sí mismo cada día o cada semana, y las recupera. Usted elige las carpetas una vez y no tiene que volver a pensar en ello.',
  'Backups you can look into': 'Copias de seguridad en las que se puede mirar',
  'Saves your files to a disk or server, only what changed each time. Open any earlier state like a folder.':
    'Guarda sus archivos en un disco o un servidor, cada vez solo lo que ha cambiado. Abra cualquier estado anterior como una carpeta.',
  'Backups with Borg, in a window': 'Copias de seguridad con Borg, en una ventana',
  'Plans encrypted Borg backups, several if you like, and lets you look into each of them. Old backups are thinned out by rules that you set.':
    'Planifica copias de seguridad cifradas con Borg, varias si quiere, y permite mirar dentro de cada una. Las copias antiguas se van reduciendo según las reglas que establezca.',
  'Copy files to any cloud': 'Copiar archivos a cualquier nube',
  'Copies and syncs files with more than seventy online storages, in the terminal. It can also show a cloud as if it were a folder.':
    'Copia y sincroniza archivos con más de setenta almacenamientos en línea, en el terminal. También puede mostrar una nube como si fuera una carpeta.',
  'Compare and sync two folders': 'Comparar y sincronizar dos carpetas',
  'Shows what differs between two folders and copies just that. You see what will happen before anything is copied.':
    'Muestra en qué se diferencian dos carpetas y copia solo eso. Se ve lo que pasará antes de copiar nada.',
  'Look after disks and USB sticks': 'Cuidar discos y memorias USB',
  'Formats disks and sticks, checks their health, and writes images to them. Take care with the formatting: it deletes what is there.':
    'Formatea discos y memorias, comprueba su salud y escribe imágenes en ellos. Tenga cuidado al formatear: se borra lo que hay.',
  'The setting also starts the service that lets the app change disks':
    'El ajuste también inicia el servicio que permite a la aplicación modificar discos',
  'Resize and move partitions': 'Redimensionar y mover particiones',
  'Makes, resizes, moves and checks the parts a disk is divided into. Make a backup first, as a power cut in the middle can lose data.':
    'Crea, redimensiona, mueve y comprueba las partes en que se divide un disco. Haga antes una copia de seguridad: un corte de luz a mitad puede hacer perder datos.',
  'Arrange disks and partitions': 'Organizar discos y particiones',
  'Shows how your disks are divided and changes it, with a list of steps you confirm first. It knows many kinds of file systems, encrypted ones too.':
    'Muestra cómo están divididos sus discos y lo cambia, con una lista de pasos que se confirma antes. Conoce muchos tipos de sistemas de archivos, también cifrados.',
  'The setting also adds the helper that is allowed to change disks':
    'El ajuste también añade el programa auxiliar que puede modificar discos',
  'Write a system image to a USB stick': 'Escribir una imagen de sistema en una memoria USB',
  'Turns a downloaded system image into a stick that a computer can start from. It checks which stick you mean, as everything on it is deleted.':
    'Convierte una imagen de sistema descargada en una memoria desde la que puede arrancar un equipo. Comprueba a qué memoria se refiere, porque se borra todo lo que contiene.',
  'Lock files away in a safe': 'Guardar archivos en una caja fuerte',
  'Makes encrypted containers and disks that open on Linux, Windows and macOS. Part of it is under a licence that is not counted as free software.':
    'Crea contenedores y discos cifrados que se abren en Linux, Windows y macOS. Una parte tiene una licencia que no se considera software libre.',
  'Get lost files back': 'Recuperar archivos perdidos',
  'Finds lost partitions and, with PhotoRec, deleted photos and documents. Works in the terminal.':
    'Encuentra particiones perdidas y, con PhotoRec, fotos y documentos borrados. Funciona en el terminal.',
  'See what the computer is busy with': 'Ver en qué está ocupado el equipo',
  'Lists running programs with their use of processor and memory, in the terminal. You can sort them, search and end one that hangs.':
    'Muestra los programas en ejecución con su uso de procesador y memoria, en el terminal. Puede ordenarlos, buscar y cerrar uno que se ha colgado.',
  'A colourful monitor for the terminal': 'Un monitor colorido para el terminal',
  'Draws processor, memory, disks and network as live charts in the terminal. Everything can be clicked with the mouse as well.':
    'Dibuja procesador, memoria, discos y red como gráficos en vivo en el terminal. También se puede usar todo con el ratón.',
  'A very fast terminal': 'Un terminal muy rápido',
  'A terminal window drawn by the graphics card. Simple and quick.':
    'Una ventana de terminal dibujada por la tarjeta gráfica. Sencilla y rápida.',
  'A terminal with pictures and tabs': 'Un terminal con imágenes y pestañas',
  'A quick terminal with tabs and split windows that can also show pictures. It is set up in one text file.':
    'Un terminal rápido con pestañas y ventanas divididas que también puede mostrar imágenes. Se configura en un archivo de texto.',
  'A terminal with tabs and panes': 'Un terminal con pestañas y paneles',
  'A terminal with tabs, panes and connections to other computers, set up in one file. It can also show pictures and keep sessions on other computers.':
    'Un terminal con pestañas, paneles y conexiones a otros equipos, configurado en un archivo. También puede mostrar imágenes y mantener sesiones en otros equipos.',
  'The terminal of KDE': 'El terminal de KDE',
  'A terminal with tabs, split views and saved profiles. It can watch a task and tell you when it is finished.':
    'Un terminal con pestañas, vistas divididas y perfiles guardados. Puede vigilar una tarea y avisar cuando termina.',
  'A friendly command line': 'Una línea de órdenes amigable',
  'Suggests commands while you type and colours them, with nothing to set up. Commands in scripts are written a little differently from Bash.':
    'Sugiere órdenes mientras escribe y las colorea, sin configurar nada. En los scripts, las órdenes se escriben de forma algo distinta a Bash.',
  'Only the setting makes fish usable as a login shell, with completions for all installed apps':
    'Solo con el ajuste se puede usar fish como shell de inicio de sesión, con autocompletado para todas las aplicaciones instaladas',
  'A powerful command line': 'Una potente línea de órdenes',
  'A shell close to Bash with better completion and many add-ons. It takes some setting up and then does a lot for you.':
    'Un shell parecido a Bash con mejor autocompletado y muchos complementos. Hay que configurarlo un poco, y después hace mucho por usted.',
  'Only the setting makes Zsh usable as a login shell, with completions for all installed apps':
    'Solo con el ajuste se puede usar Zsh como shell de inicio de sesión, con autocompletado para todas las aplicaciones instaladas',
  'A prompt that tells you more': 'Un indicador que dice más',
  'Shows branch, language version and more in front of your commands, in any shell. It shows only what matters in the folder you are in.':
    'Muestra la rama, la versión del lenguaje y más delante de sus órdenes, en cualquier shell. Muestra solo lo que importa en la carpeta en la que está.',
  'The setting hooks Starship into every shell': 'El ajuste conecta Starship a todos los shells',
  'Your computer at a glance': 'Su equipo de un vistazo',
  'Prints a short overview of hardware and system in the terminal. People like to show it in pictures of their desktop.':
    'Muestra un breve resumen del hardware y del sistema en el terminal. A la gente le gusta enseñarlo en capturas de su escritorio.',
  'Download files from the terminal': 'Descargar archivos desde el terminal',
  'Fetches files and whole websites by their address, in the terminal. A download that was broken off can be continued.':
    'Descarga archivos y sitios web enteros por su dirección, en el terminal. Una descarga interrumpida se puede continuar.',
  'Talk to web addresses': 'Comunicarse con direcciones web',
  'Sends requests to web addresses and shows or saves the answer, in the terminal. Most instructions on the web that fetch something use it.':
    'Envía peticiones a direcciones web y muestra o guarda la respuesta, en el terminal. La usan la mayoría de las instrucciones de internet que descargan algo.',
  'Processor, memory, disks and graphics': 'Procesador, memoria, discos y gráficos',
  'Shows with clear charts what the computer is doing and which apps use the most. It looks much like the task manager that people know from Windows.':
    'Muestra con gráficos claros qué hace el equipo y qué aplicaciones consumen más. Se parece mucho al administrador de tareas que se conoce de Windows.',
  'See and end running apps': 'Ver y cerrar aplicaciones en ejecución',
  'Lists running apps and lets you end one that no longer answers. It also shows how full memory and disks are.':
    'Muestra las aplicaciones en ejecución y permite cerrar una que ya no responde. También muestra lo llenos que están la memoria y los discos.',
  'More choices for the GNOME desktop': 'Más opciones para el escritorio GNOME',
  "Fonts, window buttons, themes and other choices that GNOME's own settings leave out. Go slowly, and you can always set a choice back.":
    'Tipos de letra, botones de ventana, temas y otras opciones que no están en los ajustes de GNOME. Vaya con calma; siempre puede deshacer una elección.',
  'Add-ons for the GNOME desktop': 'Complementos para el escritorio GNOME',
  'Finds, adds and removes extensions of the GNOME desktop. Extensions are made by volunteers and may stop working after an update.':
    'Busca, añade y elimina extensiones del escritorio GNOME. Las extensiones las hacen voluntarios y pueden dejar de funcionar tras una actualización.',
  'Clear out what is no longer needed': 'Borrar lo que ya no hace falta',
  'Deletes caches, logs and traces of many apps. It shows first what would go.':
    'Elimina cachés, registros y rastros de muchas aplicaciones. Antes muestra lo que se borraría.',
  'Manage saved passwords and keys': 'Gestionar contraseñas y claves guardadas',
  'Shows the passwords that apps keep in the keyring, and your SSH and GPG keys. Passwords can be looked at and deleted here, and keys made.':
    'Muestra las contraseñas que las aplicaciones guardan en el depósito de claves y sus claves SSH y GPG. Aquí se pueden ver y eliminar contraseñas, y crear claves.',
  'The setting also lets SSH ask for passwords in a window':
    'El ajuste también permite que SSH pida contraseñas en una ventana',
  'Apps from Flathub': 'Aplicaciones de Flathub',
  'Runs apps from Flathub and other stores, beside those that NixOS brings. Such apps update on their own and are not part of your restore points.':
    'Ejecuta aplicaciones de Flathub y otras tiendas, junto a las que trae NixOS. Estas aplicaciones se actualizan por su cuenta y no forman parte de sus puntos de restauración.',
  'The setting also prepares the desktop for apps that run in a box of their own':
    'El ajuste también prepara el escritorio para aplicaciones que se ejecutan en su propia caja',
  'Connect Bluetooth devices': 'Conectar dispositivos Bluetooth',
  'Pairs and connects headphones, mice and phones on desktops that have no Bluetooth settings of their own. GNOME and KDE have such settings already.':
    'Vincula y conecta auriculares, ratones y teléfonos en escritorios sin ajustes propios de Bluetooth. GNOME y KDE ya los tienen.',
  'The setting also starts the helper that talks to the Bluetooth adapter':
    'El ajuste también inicia el programa auxiliar que se comunica con el adaptador Bluetooth',
  'Set up gaming mice': 'Configurar ratones para juegos',
  'Changes speed, buttons and lights of many gaming mice. What you set is kept in the mouse itself, so it works on other computers too.':
    'Cambia la velocidad, los botones y las luces de muchos ratones para juegos. Lo que se establece se guarda en el propio ratón, así que también vale en otros equipos.',
  'Piper needs a background service, which the setting starts':
    'Piper necesita un servicio en segundo plano, que el ajuste inicia',
  'Look after Logitech devices': 'Cuidar de los dispositivos Logitech',
  'Pairs Logitech mice and keyboards, shows their battery and changes their buttons. It knows mice and keyboards with the small Unifying or Bolt receiver.':
    'Vincula ratones y teclados Logitech, muestra su batería y cambia sus botones. Conoce los que usan el pequeño receptor Unifying o Bolt.',
  'The setting also gives you the right to reach the receiver':
    'El ajuste también le da permiso para acceder al receptor',
  'Set the coloured lights': 'Ajustar las luces de colores',
  'Sets the lights of mainboards, keyboards, mice and fans of many makers in one app. Nothing is sent to the makers, and no account is needed.':
    'Ajusta en una sola aplicación las luces de placas base, teclados, ratones y ventiladores de muchos fabricantes. No se envía nada a los fabricantes y no hace falta cuenta.',
  'The setting also gives you the right to reach the lights':
    'El ajuste también le da permiso para acceder a las luces',
  'Add and look after printers': 'Añadir y cuidar impresoras',
  'Finds printers, adds them and shows what is waiting to be printed. GNOME and KDE have such settings already.':
    'Encuentra impresoras, las añade y muestra lo que espera para imprimirse. GNOME y KDE ya tienen estos ajustes.',
  'The setting also adds the service that sets up new printers when you plug them in':
    'El ajuste también añade el servicio que configura las impresoras nuevas al conectarlas',
  Calculate: 'Calcular',
  'A calculator for every day, with modes for science, money and programming. It also changes units and currencies.':
    'Una calculadora para cada día, con modos de ciencia, finanzas y programación. También convierte unidades y monedas.',
  'Alarms, timers and world clocks': 'Alarmas, temporizadores y relojes del mundo',
  'Shows the time in other places and rings when it should. A stopwatch and a timer are there as well.':
    'Muestra la hora en otros lugares y suena cuando debe. También hay cronómetro y temporizador.',
  'The weather where you are': 'El tiempo donde está',
  'Shows the weather of the next hours and days for the places you choose. The forecast comes from the Norwegian weather service.':
    'Muestra el tiempo de las próximas horas y días en los lugares que elija. El pronóstico viene del servicio meteorológico noruego.',
  'Read what the system reports': 'Leer los mensajes del sistema',
  'Shows messages of the system and its services, sorted by importance. A help when something went wrong and you want to know what.':
    'Muestra mensajes del sistema y sus servicios, ordenados por importancia. Una ayuda cuando algo ha fallado y quiere saber qué.',
  'Remember what you copied': 'Recordar lo que ha copiado',
  'Keeps a history of what you copied, with search, so nothing is lost when you copy again. Passwords can be kept out of it.':
    'Guarda un historial de lo copiado, con búsqueda, para que no se pierda nada al volver a copiar. Se pueden dejar fuera las contraseñas.',
  'Look at and compare fonts': 'Ver y comparar tipos de letra',
  'Shows all fonts on this computer side by side with a text of your own. It can also switch single ones off without removing them.':
    'Muestra todos los tipos de letra de este equipo uno junto a otro con un texto suyo. También puede desactivar algunos sin eliminarlos.',
  'Have the screen read aloud': 'Que se lea la pantalla en voz alta',
  'Reads what is on the screen aloud or sends it to a Braille display. It works in the desktop, in office apps and in most browsers.':
    'Lee en voz alta lo que hay en la pantalla o lo envía a una línea braille. Funciona en el escritorio, en aplicaciones de oficina y en la mayoría de los navegadores.',
  'The setting also starts the speech service and the links to other apps':
    'El ajuste también inicia el servicio de voz y las conexiones con otras aplicaciones',
  'Run Android apps': 'Ejecutar aplicaciones de Android',
  'Runs a whole Android system in a box and shows its apps as windows. Needs a Wayland desktop.':
    'Ejecuta un sistema Android completo en una caja y muestra sus aplicaciones como ventanas. Necesita un escritorio Wayland.',
  'Android runs in a container, which only the setting can prepare':
    'Android se ejecuta en un contenedor, que solo el ajuste puede preparar',
};
