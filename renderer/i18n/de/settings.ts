/** Settings: pages and rows. */
import type { settingsTexts as english } from '../en/settings.ts';
import type { Translation } from '../load-texts.ts';

export const settingsTexts: Translation<typeof english> = {
  'settings.title': 'Einstellungen',
  'settings.subtitle': 'Bis Sie es anwenden, geschieht nichts.',
  'settings.pages': 'Seiten mit Einstellungen',
  'settings.unknownPage': 'Diese Seite gibt es nicht',
  'settings.unknownPageText': 'Die Adresse ist vielleicht alt.',
  'settings.allPages': 'Alle Seiten ansehen',

  'setting.default': 'Voreinstellung',
  'setting.set': 'Gesetzt in {file}, Zeile {line, number}',
  'setting.computed': 'Von Nix berechnet in {file}, Zeile {line, number}',
  'setting.conditional': 'Nur unter einer Bedingung, in {file}, Zeile {line, number}',
  'setting.written': 'Geschrieben in {file}, Zeile {line, number}, als mehr, als ein Formular zeigen kann',
  'setting.willChange': 'Wird geändert',
  'setting.willReset': 'Wird zurückgesetzt',
  'setting.more': 'Mehr zu {title}',
  'setting.undo': 'Diese Änderung rückgängig machen',
  'setting.reset': 'Auf die Voreinstellung zurücksetzen',
  'setting.editNix': 'Als Nix bearbeiten…',
  'setting.copy': 'Den Namen der Option kopieren',

  'setting.nixTitle': '„{title}“ als Nix bearbeiten',
  'setting.nixText': 'Schreiben Sie den Wert als Nix-Ausdruck.',
  'setting.nixLabel': 'Nix-Ausdruck',
  'setting.nixProblem': 'Zeile {line, number}, Zeichen {column, number}: {message}',
  'setting.nixSave': 'Diesen Text verwenden',

  'setting.warnTitle': '„{title}“ einschalten?',
  'setting.warnYes': 'Einschalten',
  'setting.warnOff': '„{title}“ ausschalten?',
  'setting.warnOffYes': 'Ausschalten',
  'setting.warnChange': '„{title}“ ändern?',
  'setting.warnChangeYes': 'Ändern',
  'setting.unfree':
    '{count, plural, one {{names} ist keine freie Software: Nur der Hersteller kann sie untersuchen und ändern.} other {{names} sind keine freie Software: Nur die Hersteller können sie untersuchen und ändern.}}',
  'setting.unfreeAllows':
    'NixOS installiert es nur, wo es namentlich erlaubt ist. Diese Änderung erlaubt es.',
};
