/** Pending changes and their review. */
import type { changesTexts as english } from '../en/changes.ts';
import type { Translation } from '../load-texts.ts';

export const changesTexts: Translation<typeof english> = {
  'change.install': '{name} installieren',
  'change.remove': '{name} entfernen',
  'change.turnOn': '{title} einschalten',
  'change.turnOff': '{title} ausschalten',
  'change.set': '{title}: {to}',
  'change.setFrom': '{title}: {from} → {to}',
  'change.reset': '{title} auf die Voreinstellung zurücksetzen',
  'change.addEntry': '{title}: {name} hinzufügen',
  'change.removeEntry': '{title}: {name} entfernen',
  'change.renameEntry': '{title}: {name} in {to} umbenennen',
  'change.andMore': '{named} und {count, number} weitere',

  'pending.count': '{count, plural, one {# Änderung wartet} other {# Änderungen warten}}',
  'pending.waiting': '{count, plural, one {# Änderung wartet} other {# Änderungen warten}}',
  'pending.review': 'Durchsehen',
  'pending.unknownApp': 'Diese App ist nicht in der Sammlung',
  'pending.unknownSetting': 'Diese Einstellung ist auf diesem Computer nicht bekannt',
  'pending.wrongValue': 'Dieser Wert passt nicht zur Einstellung',
  'pending.notPossible': 'Das lässt sich hier nicht ändern',
  'pending.configurationBroken':
    'Die Konfiguration hat einen Fehler. Bis er behoben ist, lässt sich nichts ändern',
  'pending.failed': 'Diese Änderung konnte nicht aufgenommen werden',

  'changes.title': '{count, plural, one {# Änderung durchsehen} other {# Änderungen durchsehen}}',
  'changes.emptyTitle': 'Änderungen',
  'changes.files':
    '{count, plural, one {Eine Datei wird geändert. Alles andere darin bleibt genau, wie es ist.} other {# Dateien werden geändert. Alles andere darin bleibt genau, wie es ist.}}',
  'changes.nothingToWrite': 'In den Dateien steht das alles schon. Es gibt nichts zu schreiben.',
  'changes.planning': 'Es wird ermittelt, was sich in den Dateien ändert…',
  'changes.list': 'Ihre Änderungen',
  'changes.undoOne': 'Rückgängig',
  'changes.undoOneLabel': 'Rückgängig machen: {change}',
  'changes.undo': 'Rückgängig',
  'changes.redo': 'Wiederholen',
  'changes.discard': 'Alle verwerfen',
  'changes.discardTitle':
    '{count, plural, one {Diese Änderung verwerfen?} other {Alle # Änderungen verwerfen?}}',
  'changes.discardText':
    'Die Konfiguration bleibt, wie sie ist. Mit „Rückgängig“ holen Sie die Änderungen zurück.',
  'changes.discardNo': 'Behalten',
  'changes.discardYes': 'Verwerfen',
  'changes.alreadySo': 'Schon so',
  'changes.refused': 'Geht an dieser Stelle nicht',
  'changes.refusedPlace': '{file}, Zeile {line, number}',
  'changes.useOverride': 'Stattdessen in snowglobe.nix schreiben',
  'changes.overrideNote':
    'snowglobe.nix ist eine Datei von Snowglobe neben Ihrer Konfiguration. Was dort steht, gilt vor der Zeile, die im Weg ist.',
  'changes.overrideChosen': 'Kommt in snowglobe.nix',
  'changes.overrideUndo': 'Nicht in snowglobe.nix',
  'changes.refusalsBlock':
    '{count, plural, one {Eine Änderung geht so nicht.} other {# Änderungen gehen so nicht.}} Machen Sie sie rückgängig, oder wählen Sie den anderen Weg, wo einer angeboten wird.',
  'changes.affects': 'Diese Namen in derselben Datei sehen die Änderung auch: {names}.',
  'changes.emptyText':
    'Schalten Sie eine App ein oder ändern Sie eine Einstellung: Hier wartet sie, bis Sie sie anwenden.',
  'changes.emptyHeading': 'Keine Änderungen warten',
  'changes.toApps': 'Apps ansehen',
  'changes.toSettings': 'Einstellungen öffnen',
  'changes.broken': 'Die Konfiguration hat einen Fehler',
  'changes.brokenText':
    'Ihre Änderungen bleiben erhalten. Sie lassen sich wieder durchsehen, wenn die Datei berichtigt ist.',
  'changes.planFailed': 'Was sich ändert, konnte nicht ermittelt werden',
  'changes.password': 'Fragt einmal nach Ihrem Passwort',
  'changes.noPassword': 'Braucht kein Passwort',
  'changes.actions': 'Diese Änderungen anwenden',

  'diff.new': 'Neue Datei',
  'diff.added': '{count, plural, one {# Zeile hinzugefügt} other {# Zeilen hinzugefügt}}',
  'diff.removed': '{count, plural, one {# Zeile entfernt} other {# Zeilen entfernt}}',
  'diff.label': 'Änderungen in {file}',
  'diff.addedLine': 'Hinzugefügt:',
  'diff.removedLine': 'Entfernt:',
  'diff.gap': 'Unveränderte Zeilen ausgelassen',
};
