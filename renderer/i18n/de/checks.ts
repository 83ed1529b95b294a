/** What is looked at before an apply, and work of another editor that is in the way. */
import type { checksTexts as english } from '../en/checks.ts';
import type { Translation } from '../load-texts.ts';

export const checksTexts: Translation<typeof english> = {
  'check.title': 'Vorab geprüft',
  'check.running': 'Es wird geprüft, ob dieser Computer es annimmt…',
  'check.runningText': 'Dabei wird nichts geändert. Sie brauchen nicht darauf zu warten.',
  'check.again': 'Erneut prüfen',
  'check.fine': 'Keine Fehler gefunden',
  'check.found':
    '{count, plural, one {Die Prüfung hat eine Sache gefunden, die Sie ansehen sollten} other {Die Prüfung hat # Dinge gefunden, die Sie ansehen sollten}}',
  'check.failed': 'Das konnte nicht vorab geprüft werden',
  'check.notChecked': 'Das konnte nicht vorab geprüft werden',
  'check.warning': 'NixOS warnt',
  'check.moreWarnings': '{count, plural, one {# weitere Warnung zeigen} other {# weitere Warnungen zeigen}}',
  'check.lowSpace.store': 'Der Platz auf der Festplatte reicht vielleicht nicht',
  'check.lowSpace.boot': 'Der Platz auf der Startpartition (/boot) reicht vielleicht nicht',
  'check.noSpace.store': 'Auf der Festplatte ist nicht genug Platz',
  'check.noSpace.boot': 'Auf der Startpartition (/boot) ist nicht genug Platz',
  'check.spaceText':
    '{needed} nötig, {free} frei. Alte Wiederherstellungspunkte lassen sich im Verlauf entfernen.',
  'check.battery': 'Der Akku steht bei {percent}',
  'check.batteryText': 'Schließen Sie den Computer ans Netzteil an, bevor Sie anwenden.',
  'check.otherRebuild': 'Auf diesem Computer wird gerade anderweitig neu gebaut',
  'check.otherRebuildText': 'Warten Sie, bis das fertig ist, und prüfen Sie dann erneut.',
  'check.toCome': 'Was noch kommt',
  'check.download': '{size} herunterzuladen',
  'check.unpacked': '{size} auf der Festplatte',
  'check.builds': '{count, plural, =0 {nichts zu bauen} one {# Teil zu bauen} other {# Teile zu bauen}}',
  'check.nothingToFetch': 'nichts herunterzuladen',
  'check.bar':
    'Etwa {size} herunterzuladen · {password, select, yes {fragt einmal nach Ihrem Passwort} other {braucht kein Passwort}}',

  'anyway.apply': 'Trotzdem anwenden…',
  'anyway.title': 'Trotzdem anwenden?',
  'anyway.text':
    'Die Prüfung hat etwas gefunden, woran es höchstwahrscheinlich scheitert. Scheitert es, werden Ihre Dateien wieder, wie sie waren, und Ihre Änderungen warten weiter.',
  'anyway.no': 'Erst ansehen',
  'anyway.yes': 'Trotzdem anwenden',
  'anyway.try': 'Trotzdem ausprobieren',

  'conflict.title':
    '{count, plural, one {Eine Datei wurde anderswo geändert} other {# Dateien wurden anderswo geändert}}',
  'conflict.text':
    'Ein anderer Editor hat sie geändert, nachdem Sie diese Durchsicht geöffnet hatten. Angewendet wurde noch nichts.',
  'conflict.theirs': 'Im anderen Editor',
  'conflict.ours': 'Ihre Änderungen',
  'conflict.theirsLabel': 'Anderswo geändert in {file}',
  'conflict.gone': 'Die Datei wurde entfernt.',
  'conflict.choices': 'Was geschehen soll',
  'conflict.both': 'Beides behalten',
  'conflict.bothText': 'Ihre Änderungen werden in der jetzigen Fassung noch einmal gemacht.',
  'conflict.recommended': 'Empfohlen',
  'conflict.useOurs': 'Ihre Fassung nehmen',
  'conflict.useOursText': 'Was der andere Editor geschrieben hat, wird als Kopie aufbewahrt.',
  'conflict.useTheirs': 'Die andere Fassung nehmen',
  'conflict.useTheirsText':
    'Ihre Änderungen an dieser Datei warten nicht mehr. „Rückgängig“ holt sie zurück.',
  'conflict.later': 'Jetzt nicht',
  'conflict.go': 'Weiter',
  'conflict.settled': 'Hier ist die Durchsicht, wie sie jetzt ist',
  'conflict.keptAs': 'Was der andere Editor geschrieben hat, liegt in {files}',
  'conflict.nothingLeft': 'Die andere Fassung bleibt. Es gibt nichts mehr anzuwenden',
  'conflict.notKept':
    'Die andere Fassung konnte nicht als Kopie aufbewahrt werden, deshalb wurde nichts getan',
  'conflict.failed': 'Das konnte nicht geklärt werden. Die Durchsicht wurde neu gemacht',
  'conflict.replanned': '{file} wurde inzwischen anderswo geändert',
  'conflict.replannedText': 'Ihre Änderungen werden in der jetzigen Fassung gemacht.',
  'conflict.look': 'Beide ansehen',
};
