/** The running job and how it ended. */
import type { applyTexts as english } from '../en/apply.ts';
import type { Translation } from '../load-texts.ts';

export const applyTexts: Translation<typeof english> = {
  'apply.apply': 'Anwenden',
  'apply.boot': 'Ab dem nächsten Start',
  'apply.write': 'Dateien schreiben',
  'apply.planIsOld':
    'Eine Datei wurde inzwischen anderswo geändert. Hier ist die Durchsicht, wie sie jetzt ist',
  'apply.busy': 'Auf diesem Computer läuft schon ein anderer Vorgang',
  'apply.refused': 'Manche Änderungen gehen so nicht',
  'apply.cannotApply': 'Dieses System läuft hier nicht, deshalb lässt es sich nicht neu bauen',
  'apply.notStarted': 'Der Vorgang konnte nicht begonnen werden',

  'job.apply': 'Änderungen werden angewendet',
  'job.switch-generation': 'Es wird zu einem Wiederherstellungspunkt zurückgegangen',
  'job.update': 'Das System wird aktualisiert',
  'job.recover': 'Es wird in Ordnung gebracht',
  'job.finish': 'Das Unterbrochene wird zu Ende geführt',
  'job.putBack': 'Alles wird zurückgestellt',
  'job.keeping': 'Das neue System wird behalten',
  'job.goingBack': 'Es wird zurückgegangen',

  'apply.title': 'Wird angewendet',
  'apply.titleChanges':
    '{count, plural, =0 {Die Dateien werden angewendet, wie sie sind} one {# Änderung wird angewendet} other {# Änderungen werden angewendet}}',
  'apply.titleBoot':
    '{count, plural, =0 {Die Dateien werden, wie sie sind, für den nächsten Start vorbereitet} one {# Änderung wird für den nächsten Start vorbereitet} other {# Änderungen werden für den nächsten Start vorbereitet}}',
  'apply.titleTry':
    '{count, plural, =0 {Die Dateien werden ausprobiert, wie sie sind} one {# Änderung wird ausprobiert} other {# Änderungen werden ausprobiert}}',
  'apply.titleTest':
    '{count, plural, =0 {Die Dateien werden bis zum nächsten Start angewendet, wie sie sind} one {# Änderung wird bis zum nächsten Start angewendet} other {# Änderungen werden bis zum nächsten Start angewendet}}',
  'apply.titleBuild': 'Das System dieser Dateien wird gebaut',
  'apply.titleWrite': 'Die Dateien werden geschrieben',
  'apply.titleSwitch': 'Es wird zu Wiederherstellungspunkt {number} zurückgegangen',
  'apply.titleUpdate': 'Das System wird aktualisiert',
  'apply.keepUsing': 'Sie können den Computer währenddessen weiter benutzen.',

  'stage.list': 'Schritte',
  'stage.planned': 'Ansehen',
  'stage.trying': 'Ausprobieren',
  'stage.kept': 'Behalten',
  'stage.reverted': 'Zurückgehen',
  'stage.authorising': 'Passwort',
  'stage.writing': 'Schreiben',
  'stage.checking': 'Prüfen',
  'stage.downloading': 'Herunterladen',
  'stage.building': 'Bauen',
  'stage.activating': 'Einsetzen',
  'stage.done': 'Fertig',
  'stage.failed': 'Gescheitert',
  'stage.cancelled': 'Angehalten',
  'stage.isDone': '{stage}: beendet',
  'stage.isNow': '{stage}: jetzt',
  'stage.isNext': '{stage}: kommt noch',

  'activity.authorising': 'Es wird auf Ihr Passwort gewartet',
  'activity.planned': 'Es wird angesehen, ob dieser Computer es annimmt',
  'activity.keeping': 'Es wird zum System, das von nun an startet',
  'activity.goingBack': 'Das System von vorher wird zurückgeholt',
  'activity.writing': 'Die Konfiguration wird geschrieben',
  'activity.evaluating': 'Die ganze Konfiguration wird gelesen',
  'activity.downloading': '{name} wird heruntergeladen',
  'activity.downloadingBytes': '{name} · {done} von {total}',
  'activity.building': '{name} wird gebaut',
  'activity.buildingCount': '{name} wird gebaut · {done, number} von {total, number}',
  'activity.activating': 'Was sich geändert hat, wird gestartet: {what}',
  'activity.starting': 'Es wird vorbereitet',
  'activity.downloadingNext': 'Was gebraucht wird, wird heruntergeladen',
  'activity.buildingNext': 'Es wird gebaut',

  'elapsed.soFar': 'bisher {time}',
  'left.seconds': '{count, plural, one {noch etwa # Sekunde} other {noch etwa # Sekunden}}',
  'left.minutes': '{count, plural, one {noch etwa # Minute} other {noch etwa # Minuten}}',
  'left.hours': '{count, plural, one {noch etwa # Stunde} other {noch etwa # Stunden}}',

  'apply.notYet':
    'Auf diesem Computer hat sich noch nichts geändert. Scheitert das Bauen, werden Ihre Dateien wieder, wie sie waren.',
  'apply.activatingNow':
    'Das neue System wird eingesetzt. Dieser Schritt lässt sich nicht mittendrin anhalten.',
  'apply.keepingNow':
    'Das neue System läuft und wird behalten. Dieser Schritt lässt sich nicht mittendrin anhalten.',
  'apply.goingBackNow':
    'Das System und die Dateien von vorher werden zurückgestellt. Dieser Schritt lässt sich nicht mittendrin anhalten.',
  'apply.cancel': 'Abbrechen',
  'apply.cancelTitle': 'Hier anhalten?',
  'apply.cancelText':
    'Das laufende System bleibt, wie es ist, Ihre Dateien werden wieder, wie sie waren, und Ihre Änderungen warten weiter. Was heruntergeladen wurde, bleibt da und muss nicht noch einmal geholt werden.',
  'apply.cancelNo': 'Weitermachen',
  'apply.cancelYes': 'Anhalten',
  'apply.cancelTooLate': 'Zum Anhalten ist es zu spät: Das neue System wird schon eingesetzt',

  'log.show': 'Protokoll zeigen',
  'log.hide': 'Protokoll verbergen',
  'log.lines': '{count, plural, one {# Zeile} other {# Zeilen}}',
  'log.label': 'Protokoll',
  'log.copy': 'Protokoll kopieren',
  'log.copyLines': '{count, plural, one {# Zeile kopieren} other {# Zeilen kopieren}}',
  'log.copied': '{count, plural, one {# Zeile kopiert} other {# Zeilen kopiert}}',
  'log.notCopied': 'Das Protokoll konnte nicht kopiert werden',
  'log.search': 'Protokoll durchsuchen',
  'log.next': 'Nächste passende Zeile',
  'log.previous': 'Vorige passende Zeile',
  'log.found': '{count, plural, one {# Zeile} other {# Zeilen}}',
  'log.foundAt': '{position, number} von {count, number}',
  'log.foundNone': 'Nichts gefunden',
  'log.follow': 'Dem Ende folgen',

  'done.title': 'Fertig',
  'done.apply':
    '{count, plural, =0 {Das System ist jetzt, wie die Dateien es sagen.} one {Ihre Änderung ist eingesetzt.} other {Ihre # Änderungen sind eingesetzt.}}',
  'done.boot':
    '{count, plural, =0 {Das System, das die Dateien beschreiben, gilt ab dem nächsten Start.} one {Ihre Änderung ist bereit und gilt ab dem nächsten Start.} other {Ihre # Änderungen sind bereit und gelten ab dem nächsten Start.}}',
  'done.try':
    '{count, plural, =0 {Das neue System ist behalten.} one {Ihre Änderung ist behalten.} other {Ihre # Änderungen sind behalten.}}',
  'done.test': 'Das neue System läuft bis zum nächsten Start, und dann startet das alte.',
  'done.build': 'Das System dieser Dateien lässt sich bauen. Geändert wurde nichts.',
  'done.write': 'Die Dateien sind geschrieben. Sie gelten, sobald jenes System neu gebaut wird.',
  'done.switch': 'Dieser Computer ist jetzt, wie er bei Wiederherstellungspunkt {number} war.',
  'done.update': 'Das System ist aktuell.',
  'done.point': 'Dies ist Wiederherstellungspunkt {number}. Zu dem davor können Sie jederzeit zurückgehen.',
  'done.nothing': 'Das System war schon so, deshalb war kein neuer Wiederherstellungspunkt nötig.',
  'done.restart': 'Manches davon gilt erst nach einem Neustart.',
  'done.history': 'Zum Verlauf',
  'done.close': 'Schließen',

  'done.finish': 'Das Unterbrochene ist zu Ende geführt.',
  'done.putBack': 'Alles ist, wie es vor der Unterbrechung war.',
  'done.committed': 'Die Dateien sind als Commit {hash} festgehalten.',
  'done.notCommitted.uncommitted-work':
    'Es entstand kein Commit, weil in den Dateien andere Arbeit steckt, die noch in keinem Commit ist. Sie blieb unangetastet.',
  'done.notCommitted.no-repository':
    'Es entstand kein Commit, weil die Dateien in keinem Git-Repository liegen.',
  'done.notCommitted.git-failed': 'Es entstand kein Commit, weil Git es nicht tat. Im Protokoll steht mehr.',
  'cancelled.title': 'Angehalten',
  'cancelled.text': 'Das laufende System wurde nicht angetastet.',
  'cancelled.files': 'Ihre Dateien sind, wie sie waren, und Ihre Änderungen sind noch da.',

  'failed.title': 'Das hat nicht geklappt',
  'failed.files': 'Ihre Dateien sind, wie sie waren, und Ihre Änderungen sind noch da.',
  'failed.filesNone': 'Das laufende System ist, wie es war.',
  'failed.filesSettled': 'Was schon begonnen war, ist inzwischen in Ordnung gebracht.',
  'failed.filesWritten':
    'Das neue System war schon eingesetzt, als dies geschah, deshalb blieben die Dateien. Im Verlauf können Sie zurückgehen.',
  'failed.back': 'Zurück zu den Änderungen',
  'failed.backUpdates': 'Zurück zu den Aktualisierungen',
  'failed.backHistory': 'Zurück zum Verlauf',
  'failed.place': 'Wo',
  'failed.placeAt': '{file}, Zeile {line, number}',
  'failed.details': 'Was geschehen ist',
  'failed.detailsLabel': 'Letzte Zeilen des Protokolls',
  'failed.subject': 'Worum es geht',
  'failed.option': 'Einstellung',
  'failed.cause': 'Seit Ihrer Änderung',
  'failed.suggestions': 'Meinten Sie',
  'fix.added': 'Zu Ihren Änderungen hinzugefügt',
  'fix.notAdded': 'Das konnte nicht zu Ihren Änderungen hinzugefügt werden',
  'failed.gone': 'Es läuft kein Vorgang',
  'failed.goneText': 'Wenn Sie Änderungen anwenden, sehen Sie hier, wie weit es ist.',

  'failure.not-authorised': 'Das Passwort wurde nicht angenommen, deshalb wurde nichts getan.',
  'failure.dismissed': 'Die Frage nach dem Passwort wurde geschlossen, deshalb wurde nichts getan.',
  'failure.changed-on-disk':
    'Eine Konfigurationsdatei wurde anderswo geändert, seit Sie sie durchgesehen haben. Sehen Sie Ihre Änderungen noch einmal durch, und wenden Sie sie dann an.',
  'failure.syntax-error': 'Die Konfiguration enthält einen Schreibfehler, und Nix kann sie nicht lesen.',
  'failure.undefined-variable': 'Die Konfiguration verwendet einen Namen, der dort nichts bedeutet.',
  'failure.other-rebuild': 'Ein anderes Programm baut diesen Computer gerade neu.',
  'failure.unknown-option': 'Die Konfiguration setzt etwas, das diese Version von NixOS nicht kennt.',
  'failure.wrong-type': 'Eine Einstellung hat einen Wert der falschen Art.',
  'failure.missing-attribute':
    'Die Konfiguration verlangt etwas, das nicht in der Sammlung ist. Vielleicht heißt es jetzt anders.',
  'failure.failed-assertion': 'Zwei Einstellungen passen nicht zusammen, und NixOS baut so ein System nicht.',
  'failure.unfree-package':
    'Eine App ist keine freie Software, und die Konfiguration erlaubt sie noch nicht.',
  'failure.build-failed': 'Ein Teil des neuen Systems konnte nicht gebaut werden.',
  'failure.no-space':
    'Die Festplatte ist voll. Schaffen Sie Platz, zum Beispiel indem Sie alte Wiederherstellungspunkte entfernen, und wenden Sie erneut an.',
  'failure.boot-loader':
    'Das Startmenü des Computers konnte nicht geschrieben werden. Vielleicht ist die Partition /boot voll oder nicht beschreibbar.',
  'failure.unit-failed': 'Das neue System ist eingesetzt, und ein Dienst davon ist nicht gestartet.',
  'failure.conflicting-values': 'Eine Einstellung hat zwei verschiedene Werte, und nur einer kann gelten.',
  'failure.infinite-recursion': 'Eine Einstellung hängt von sich selbst ab.',
  'failure.insecure-package':
    'Eine App hat bekannte Sicherheitslücken und wird nur installiert, wenn sie erlaubt ist.',
  'failure.broken-package': 'Eine App funktioniert in dieser Version von NixOS bekanntermaßen nicht.',
  'failure.unsupported-package': 'Eine App gibt es für diese Art von Computer nicht.',
  'failure.package-collision':
    'Zwei Apps bringen dieselbe Datei mit und lassen sich nicht zusammen installieren.',
  'failure.file-not-found': 'Die Konfiguration nennt eine Datei, die nicht da ist.',
  'failure.untracked-file': 'Nix sieht eine Datei der Konfiguration nicht, weil Git sie nicht kennt.',
  'failure.flakes-disabled':
    'Diese Konfiguration ist eine Flake, und Flakes sind auf diesem Computer ausgeschaltet.',
  'failure.hash-mismatch': 'Etwas Heruntergeladenes ist nicht, was erwartet wurde.',
  'failure.boot-full': 'Die Startpartition (/boot) ist voll. Entfernen Sie alte Wiederherstellungspunkte.',
  'failure.restart-needed': 'Das neue System ist bereit und gilt nach einem Neustart.',
  'failure.store-unavailable':
    'Nix antwortet auf diesem Computer nicht. Versuchen Sie es gleich noch einmal.',
  'failure.out-of-memory':
    'Der Arbeitsspeicher war voll. Schließen Sie andere Programme, und wenden Sie erneut an.',
  'failure.network':
    'Etwas konnte nicht heruntergeladen werden. Prüfen Sie die Netzwerkverbindung, und wenden Sie erneut an.',
  'failure.interrupted': 'Der Vorgang wurde unterbrochen, bevor er fertig war.',
  'failure.unknown': 'Nix hat mit einem Fehler aufgehört, den Snowglobe noch nicht erklären kann.',
};
