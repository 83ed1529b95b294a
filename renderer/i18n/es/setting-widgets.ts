/** Settings: fields and sections that are made for one page. */
import type { settingWidgetTexts as english } from '../en/setting-widgets.ts';
import type { Translation } from '../load-texts.ts';

export const settingWidgetTexts: Translation<typeof english> = {
  'widget.zone.search': 'Ciudad o país',
  'widget.zone.time': 'Hora actual allí: {time}.',
  'widget.zone.unknown': 'Esta pantalla no sabe qué hora es allí.',
  'widget.zone.own': 'Usar la zona de esta pantalla: {zone}',

  'widget.locale.examples': 'Cómo se escribe',
  'widget.locale.date': 'Fecha y hora',
  'widget.locale.number': 'Número',
  'widget.locale.money': 'Moneda',

  'widget.keyboard.try': 'Pruebe el teclado',
  'widget.keyboard.example': 'Escriba los signos que necesita: @ # ¿ ñ á €',
  'widget.keyboard.honest':
    'Lo que escribe aquí usa la distribución actual, no la elegida arriba. Esa estará disponible después de aplicarla.',

  'widget.ticks.unfree': 'Software no libre',
  'widget.ticks.others': 'Otros',
  'widget.ticks.othersOf': '{title}, otros',

  'widget.desktop.label': 'Escritorios',
  'widget.desktop.inUse': 'En uso',
  'widget.desktop.chosen': 'Elegido',
  'widget.desktop.choose': 'Elegir {name}',
  'widget.desktop.keep': 'Dejarlo como está',
  'widget.desktop.askFirst': '¿Usar {name} como escritorio?',
  'widget.desktop.ask': '¿Cambiar el escritorio de {from} a {name}?',
  'widget.desktop.files':
    'Sus archivos y aplicaciones se quedan. Los ajustes del escritorio anterior también, por si un día vuelve.',
  'widget.desktop.when':
    'Lo mejor es aplicarlo «Desde el próximo inicio»: así el escritorio que está viendo sigue hasta que reinicie.',
  'widget.desktop.yes': 'Usar {name}',

  'widget.doors.offTitle': 'El cortafuegos está desactivado',
  'widget.doors.offText': 'Se puede llegar desde la red a todos los servicios de este equipo.',
  'widget.doors.nothing': 'No hay nada abierto',
  'widget.doors.nothingText': 'Ningún ajuste conocido aquí deja entrar nada desde la red.',
  'widget.doors.unknown': 'Un servicio propio, o ninguno',
  'widget.doors.byList': 'Abierto por las listas de abajo',
  'widget.doors.bySetting': 'Abierto por «{title}»',
  'widget.doors.computed': 'Algunos los calcula Nix',
  'widget.doors.port.20': 'Transferencia de archivos (FTP)',
  'widget.doors.port.22': 'Inicio de sesión desde un terminal (SSH)',
  'widget.doors.port.25': 'Correo entre servidores',
  'widget.doors.port.53': 'Consulta de nombres (DNS)',
  'widget.doors.port.80': 'Páginas web',
  'widget.doors.port.443': 'Páginas web, cifradas',
  'widget.doors.port.445': 'Carpetas compartidas (Windows)',
  'widget.doors.port.631': 'Impresión',
  'widget.doors.port.1883': 'Dispositivos domésticos (MQTT)',
  'widget.doors.port.3000': 'Páginas web en desarrollo',
  'widget.doors.port.3306': 'Base de datos (MySQL)',
  'widget.doors.port.3389': 'Escritorio remoto',
  'widget.doors.port.5353': 'Búsqueda de dispositivos cercanos',
  'widget.doors.port.5432': 'Base de datos (PostgreSQL)',
  'widget.doors.port.5900': 'Pantalla compartida (VNC)',
  'widget.doors.port.8080': 'Páginas web, otro puerto',
  'widget.doors.port.8096': 'Jellyfin',
  'widget.doors.port.8123': 'Home Assistant',
  'widget.doors.port.8384': 'Ajustes de Syncthing',
  'widget.doors.port.22000': 'Syncthing',
  'widget.doors.port.25565': 'Minecraft',
  'widget.doors.port.32400': 'Plex',
  'widget.doors.port.51820': 'Red privada (WireGuard)',
};
