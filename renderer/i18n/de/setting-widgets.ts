/** Settings: fields and sections that are made for one page. */
import type { settingWidgetTexts as english } from '../en/setting-widgets.ts';
import type { Translation } from '../load-texts.ts';

export const settingWidgetTexts: Translation<typeof english> = {
  'widget.zone.search': 'Stadt oder Land',
  'widget.zone.time': 'Dort ist es jetzt {time}.',
  'widget.zone.unknown': 'Dieser Bildschirm kennt die Zeit dort nicht.',
  'widget.zone.own': 'Die Zone dieses Bildschirms verwenden: {zone}',

  'widget.locale.examples': 'Wie es geschrieben wird',
  'widget.locale.date': 'Datum und Uhrzeit',
  'widget.locale.number': 'Zahl',
  'widget.locale.money': 'Geld',

  'widget.keyboard.try': 'Tastatur ausprobieren',
  'widget.keyboard.example': 'Tippen Sie die Zeichen, die Sie brauchen: @ # ? ß é',
  'widget.keyboard.honest':
    'Was Sie hier tippen, nutzt die jetzige Belegung, nicht die oben gewählte. Die gilt nach dem Anwenden.',

  'widget.ticks.unfree': 'Keine freie Software',
  'widget.ticks.others': 'Andere',
  'widget.ticks.othersOf': '{title}, andere',

  'widget.desktop.label': 'Desktops',
  'widget.desktop.inUse': 'In Gebrauch',
  'widget.desktop.chosen': 'Gewählt',
  'widget.desktop.choose': '{name} wählen',
  'widget.desktop.keep': 'Alles so lassen',
  'widget.desktop.askFirst': '{name} als Desktop verwenden?',
  'widget.desktop.ask': 'Den Desktop von {from} auf {name} umstellen?',
  'widget.desktop.files':
    'Ihre Dateien und Apps bleiben. Auch die Einstellungen des alten Desktops bleiben, für den Tag, an dem Sie zurückkommen.',
  'widget.desktop.when':
    'Am besten „Ab dem nächsten Start“ anwenden: Der Desktop, den Sie vor sich haben, läuft dann weiter, bis Sie neu starten.',
  'widget.desktop.yes': '{name} verwenden',

  'widget.doors.offTitle': 'Die Firewall ist aus',
  'widget.doors.offText': 'Jeder Dienst auf diesem Computer ist aus dem Netzwerk erreichbar.',
  'widget.doors.nothing': 'Nichts ist offen',
  'widget.doors.nothingText': 'Keine hier bekannte Einstellung lässt etwas aus dem Netzwerk herein.',
  'widget.doors.unknown': 'Ein Dienst von Ihnen, oder gar keiner',
  'widget.doors.byList': 'Geöffnet durch die Listen unten',
  'widget.doors.bySetting': 'Geöffnet durch „{title}“',
  'widget.doors.computed': 'Manche berechnet Nix',
  'widget.doors.port.20': 'Dateiübertragung (FTP)',
  'widget.doors.port.22': 'Anmelden aus einem Terminal (SSH)',
  'widget.doors.port.25': 'Mail zwischen Servern',
  'widget.doors.port.53': 'Namen nachschlagen (DNS)',
  'widget.doors.port.80': 'Webseiten',
  'widget.doors.port.443': 'Webseiten, verschlüsselt',
  'widget.doors.port.445': 'Freigegebene Ordner (Windows)',
  'widget.doors.port.631': 'Drucken',
  'widget.doors.port.1883': 'Smart-Home-Geräte (MQTT)',
  'widget.doors.port.3000': 'Webseiten in Entwicklung',
  'widget.doors.port.3306': 'Datenbank (MySQL)',
  'widget.doors.port.3389': 'Remote-Desktop',
  'widget.doors.port.5353': 'Geräte in der Nähe finden',
  'widget.doors.port.5432': 'Datenbank (PostgreSQL)',
  'widget.doors.port.5900': 'Bildschirm teilen (VNC)',
  'widget.doors.port.8080': 'Webseiten, anderer Zugang',
  'widget.doors.port.8096': 'Jellyfin',
  'widget.doors.port.8123': 'Home Assistant',
  'widget.doors.port.8384': 'Einstellungen von Syncthing',
  'widget.doors.port.22000': 'Syncthing',
  'widget.doors.port.25565': 'Minecraft',
  'widget.doors.port.32400': 'Plex',
  'widget.doors.port.51820': 'Privates Netzwerk (WireGuard)',
};
