/** Frame, banners, search, and what every screen shares. */
import type { shellTexts as english } from '../en/shell.ts';
import type { Translation } from '../load-texts.ts';

export const shellTexts: Translation<typeof english> = {
  'dialog.cancel': 'Abbrechen',

  'app.name': 'Snowglobe',
  'app.documentTitle': '{title} – Snowglobe',
  skip: 'Zum Inhalt springen',
  loading: 'Wird geladen',
  'notice.close': 'Diesen Hinweis schließen',

  'nav.label': 'Hauptbereiche',
  'nav.home': 'Start',
  'nav.apps': 'Apps',
  // Where a small window breaks them: browsers know no syllables of this language everywhere.
  'nav.settings': 'Einstel\u00ADlungen',
  'nav.changes': 'Ände\u00ADrungen',
  'nav.history': 'Verlauf',
  'nav.updates': 'Aktuali\u00ADsierun\u00ADgen',

  'machine.nixos': 'NixOS',
  'machine.release': 'NixOS {release}',
  'machine.restorePoint': 'Wiederherstellungspunkt {number}',

  'theme.label': 'Darstellung: {theme}',
  'theme.menu': 'Darstellung',
  'theme.system': 'Wie das System',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',

  'language.label': 'Sprache: {language}',
  'language.menu': 'Sprache',
  'language.system': 'Wie das System',

  'search.open': 'Alles durchsuchen',
  'search.keys': 'Strg K',
  'search.label': 'Apps, Einstellungen und Seiten suchen',
  'search.placeholder': 'Apps, Einstellungen und Seiten suchen',
  'search.clear': 'Suche leeren',
  'search.results': '{count, plural, =0 {Nichts gefunden} one {# Treffer} other {# Treffer}}',
  'search.app': 'App',
  'search.setting': 'Einstellung',
  'search.page': 'Seite',
  'search.foundBy': 'gefunden durch „{word}“',
  'search.mark.installed': 'Installiert',
  'search.mark.set': 'Gesetzt',
  'search.nothing': 'Zu „{text}“ wurde nichts gefunden.',
  'search.hint': 'Schreiben Sie, was Sie tun möchten: „drucken“, „Fotos“, „Sprache“.',

  'banner.label': 'Über diesen Computer',
  'banner.practice': 'Dies ist ein Übungscomputer. Nichts davon berührt Ihr echtes System.',
  'banner.mounted': 'Dieses System läuft hier nicht: Seine Dateien lassen sich ändern, aber nicht anwenden.',
  'banner.connectionLost':
    'Die Verbindung zu Snowglobe ist unterbrochen. Es wird weiter versucht. Bleibt es dabei, starten Sie Snowglobe neu und öffnen Sie die Adresse, die es ausgibt.',
  'banner.problems':
    '{count, plural, one {Ein Teil der Konfiguration konnte} other {# Teile der Konfiguration konnten}} nicht gelesen werden.',
  'banner.problemsShow': 'Anzeigen',

  'jobBar.label': 'Laufender Vorgang',
  'jobBar.show': 'Anzeigen',

  'crash.title': 'In diesem Fenster ist etwas schiefgegangen',
  'crash.text':
    'Ihr Computer ist, wie er war, und die gesammelten Änderungen sind noch da. Meist hilft es, das Fenster neu zu laden.',
  'crash.reload': 'Neu laden',
  'crash.details': 'Einzelheiten für einen Bericht',

  'error.title': 'Dies konnte nicht geladen werden',
  'error.again': 'Erneut versuchen',

  'space.free': '{free} von {total} frei',
};
