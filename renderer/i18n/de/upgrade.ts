/** Going to a newer release of NixOS. {release} is its number, such as 24.11. */
import type { upgradeTexts as english } from '../en/upgrade.ts';
import type { Translation } from '../load-texts.ts';

export const upgradeTexts: Translation<typeof english> = {
  'upgrade.title': 'Eine neuere Ausgabe',
  'upgrade.follows': 'Dieser Computer folgt NixOS {release}',
  'upgrade.supported': 'Aktualisierungen gibt es etwa bis {date}.',
  'upgrade.unsupported': 'Seit etwa {date} gibt es keine Aktualisierungen mehr.',
  'upgrade.followsNone': 'Dieser Computer folgt keiner Ausgabe',
  'upgrade.newest': 'Es gibt keine neuere Ausgabe',
  'upgrade.newestText': 'Eine neue kommt jeweils Ende Mai und Ende November.',
  'upgrade.until': 'Aktualisierungen etwa bis {date}',
  'upgrade.perhaps': 'Kommt diesen Monat und ist vielleicht noch nicht da',
  'upgrade.look': 'Ansehen, was sich ändern würde',
  'upgrade.lookNamed': 'Ansehen, was NixOS {release} ändern würde',
  'upgrade.stop': 'Anhalten',
  'upgrade.fetching': 'NixOS {release} wird neben das jetzige geholt',
  'upgrade.evaluating': 'Ihre Dateien werden mit NixOS {release} probiert',
  'upgrade.rounds':
    '{rounds, plural, one {Erster Durchgang} other {Durchgang #}}, {found, plural, =0 {bisher nichts gefunden} one {bisher eine Sache gefunden} other {bisher # Dinge gefunden}}',
  'upgrade.lookText': 'Dabei wird nichts geändert. Es kann einige Minuten dauern.',
  'upgrade.failed': 'NixOS {release} konnte nicht angesehen werden',
  'upgrade.again': 'Erneut ansehen',

  'upgrade.fine': 'NixOS {release} nimmt Ihre Dateien, wie sie sind',
  'upgrade.fineText': 'Es muss nichts geändert werden.',
  'upgrade.stopped': 'Es kann noch mehr zum Vorschein kommen',
  'upgrade.stoppedText':
    'Was dahinter liegt, war nicht zu sehen. Entscheiden Sie, was offen ist, übernehmen Sie es, und sehen Sie erneut nach.',
  'upgrade.proposals': 'Kann für Sie geändert werden',
  'upgrade.take': '{count, plural, one {Eine Änderung} other {# Änderungen}} übernehmen',
  'upgrade.notTaken': 'Das konnte nicht übernommen werden',
  'upgrade.decisions': 'Braucht Ihre Entscheidung',
  'upgrade.choicesNone':
    'Hier lässt sich nichts anbieten. Ändern Sie es in der Datei oder auf seiner Seite, und sehen Sie erneut nach.',
  'upgrade.taken': 'Übernommen: siehe Änderungen',
  'upgrade.blocks': 'Muss geändert werden, bevor sich NixOS {release} bauen lässt.',
  'upgrade.says': 'NixOS sagt: {reason}',
  'upgrade.place': '{file}, Zeile {line}',
  'upgrade.difference': 'Die Änderung zeigen',
  'upgrade.notes': 'Was NixOS {release} sonst noch sagt',
  'upgrade.found.renamed-setting': '{name} heißt jetzt {to}',
  'upgrade.found.removed-setting': '{name} hat keine Wirkung mehr',
  'upgrade.found.replaced-setting': '{to} tritt an die Stelle von {name}',
  'upgrade.found.unknown-setting': 'Die Einstellung {name} gibt es nicht mehr',
  'upgrade.found.other-type': '{name} nimmt jetzt eine andere Art von Wert',
  'upgrade.found.renamed-app': 'Die App {name} heißt jetzt {to}',
  'upgrade.found.missing-app': 'Die App {name} gibt es nicht mehr',
  'upgrade.found.condition': 'NixOS verlangt etwas, das Ihre Dateien nicht sagen',
  'upgrade.found.problem': 'Ihre Dateien ergeben mit NixOS {release} kein System',

  'upgrade.stateVersion': 'system.stateVersion bleibt, wie es ist',
  'upgrade.stateVersionText':
    'Es sagt, mit welcher Ausgabe die Daten Ihrer Programme entstanden sind, nicht, welche Ausgabe läuft. Mit einer anderen Zahl könnten Programme ihre Daten falsch lesen.',
  'upgrade.stateVersionValue': 'Es ist {value}, und dabei bleibt es.',

  'upgrade.go': 'Zu NixOS {release} wechseln',
  'upgrade.goText':
    'Die wartenden Änderungen und die neue Ausgabe werden zusammen das System. Scheitert das, ist alles wie zuvor.',
  'upgrade.goOpen':
    '{count, plural, one {Eine nötige Änderung ist} other {# nötige Änderungen sind}} noch nicht übernommen.',
  'upgrade.goStart': 'Durchsehen und wechseln…',
  'upgrade.goTitle': 'Zu NixOS {release} wechseln?',
  'upgrade.goDialog':
    '„Ab dem nächsten Start“ ist der sicherere Weg: Was läuft, läuft ungestört weiter, und das Startmenü hat noch das jetzige System.',
  'upgrade.goNoFiles': 'Keine Datei muss dafür geändert werden.',
  'upgrade.goNow': 'Jetzt',
};
