/** Settings: fields and sections that are made for one page. */
import type { settingWidgetTexts as english } from '../en/setting-widgets.ts';
import type { Translation } from '../load-texts.ts';

export const settingWidgetTexts: Translation<typeof english> = {
  'widget.zone.search': 'Ville ou pays',
  'widget.zone.time': 'Il y est actuellement {time}.',
  'widget.zone.unknown': 'Cet écran ne connaît pas l’heure de ce lieu.',
  'widget.zone.own': 'Utiliser le fuseau de cet écran : {zone}',

  'widget.locale.examples': 'Comment cela s’écrit',
  'widget.locale.date': 'Date et heure',
  'widget.locale.number': 'Nombre',
  'widget.locale.money': 'Argent',

  'widget.keyboard.try': 'Essayer le clavier',
  'widget.keyboard.example': 'Tapez les signes dont vous avez besoin : @ # ? œ É',
  'widget.keyboard.honest':
    'Ce que vous tapez ici utilise la disposition actuelle, pas celle choisie ci-dessus. Celle-ci sera là une fois appliquée.',

  // A tag beside the name of a driver or a font.
  'widget.ticks.unfree': 'Logiciel non libre',
  'widget.ticks.others': 'Autres',
  'widget.ticks.othersOf': '{title}, autres',

  'widget.desktop.label': 'Bureaux',
  'widget.desktop.inUse': 'Utilisé',
  'widget.desktop.chosen': 'Choisi',
  'widget.desktop.choose': 'Choisir {name}',
  'widget.desktop.keep': 'Ne rien changer',
  'widget.desktop.askFirst': 'Utiliser {name} comme bureau ?',
  'widget.desktop.ask': 'Passer du bureau {from} à {name} ?',
  'widget.desktop.files':
    'Vos fichiers et applications restent. Les réglages de l’ancien bureau restent aussi, pour le jour où vous y reviendrez.',
  'widget.desktop.when':
    'À appliquer de préférence « Au prochain démarrage » : le bureau que vous voyez continue alors jusqu’au redémarrage.',
  'widget.desktop.yes': 'Utiliser {name}',

  'widget.doors.offTitle': 'Le pare-feu est désactivé',
  'widget.doors.offText': 'Tous les services de cet ordinateur sont accessibles depuis le réseau.',
  'widget.doors.nothing': 'Rien n’est ouvert',
  'widget.doors.nothingText': 'Aucun réglage connu ici ne laisse entrer quoi que ce soit depuis le réseau.',
  'widget.doors.unknown': 'Un service à vous, ou aucun',
  'widget.doors.byList': 'Ouvert par les listes ci-dessous',
  'widget.doors.bySetting': 'Ouvert par « {title} »',
  'widget.doors.computed': 'Certains sont calculés par Nix',
  'widget.doors.port.20': 'Transfert de fichiers (FTP)',
  'widget.doors.port.22': 'Connexion depuis un terminal (SSH)',
  'widget.doors.port.25': 'Courrier entre serveurs',
  'widget.doors.port.53': 'Résolution de noms (DNS)',
  'widget.doors.port.80': 'Pages web',
  'widget.doors.port.443': 'Pages web, chiffrées',
  'widget.doors.port.445': 'Dossiers partagés (Windows)',
  'widget.doors.port.631': 'Impression',
  'widget.doors.port.1883': 'Appareils domotiques (MQTT)',
  'widget.doors.port.3000': 'Pages web en développement',
  'widget.doors.port.3306': 'Base de données (MySQL)',
  'widget.doors.port.3389': 'Bureau à distance',
  'widget.doors.port.5353': 'Découverte d’appareils proches',
  'widget.doors.port.5432': 'Base de données (PostgreSQL)',
  'widget.doors.port.5900': 'Partage d’écran (VNC)',
  'widget.doors.port.8080': 'Pages web, autre port',
  'widget.doors.port.8096': 'Jellyfin',
  'widget.doors.port.8123': 'Home Assistant',
  'widget.doors.port.8384': 'Réglages de Syncthing',
  'widget.doors.port.22000': 'Syncthing',
  'widget.doors.port.25565': 'Minecraft',
  'widget.doors.port.32400': 'Plex',
  'widget.doors.port.51820': 'Réseau privé (WireGuard)',
};
