/** What uses the disk, and cleaning up. */
import type { spaceTexts as english } from '../en/space.ts';
import type { Translation } from '../load-texts.ts';

export const spaceTexts: Translation<typeof english> = {
  'home.spaceMore': 'Ansehen, was ihn belegt, und aufräumen',
  'space.title': 'Speicherplatz',
  'space.fromHistory': 'Speicherplatz und Aufräumen',
  'space.subtitle': 'Was die Festplatte dieses Computers belegt, und wie sich Platz schaffen lässt.',
  'space.disk': 'Festplatten',
  'space.reading': 'Der Store wird gefragt, was jeder Wiederherstellungspunkt braucht',
  'space.readingText': 'Bei vielen dauert das einige Sekunden. Dabei wird nichts geändert.',
  'space.stopped': 'Das Lesen wurde angehalten',
  'space.stoppedText': 'Was den Store belegt, ist erst bekannt, wenn er gelesen ist.',
  'space.readNow': 'Jetzt lesen',
  'space.store': 'Apps und Systeme',
  'space.systems': 'Alle Wiederherstellungspunkte zusammen',
  'space.systemsText': 'Das meiste teilen sie sich, und es wird einmal gezählt.',
  'space.unneeded': 'Nicht mehr gebraucht',
  'space.cleanUp': 'Aufräumen',
  'space.cleanUpText':
    'Der Platz wird ermittelt, bevor etwas gelöscht wird. Angeheftete, laufende und beim Start verwendete Wiederherstellungspunkte bleiben immer.',
  // The rules stand beside a button: where a small window breaks the long word.
  'space.rule.unneeded': 'Nur, was nicht mehr gebraucht wird',
  'space.rule.older-than':
    'Wieder\u00ADherstellungs\u00ADpunkte, die älter sind als {days, plural, one {# Tag} other {# Tage}}',
  'space.rule.keep-last':
    'Alle außer {count, plural, one {dem letzten Wieder\u00ADherstellungs\u00ADpunkt} other {den letzten # Wieder\u00ADherstellungs\u00ADpunkten}}',
  'space.rule.only-needed': 'Jeder Wieder\u00ADherstellungs\u00ADpunkt, der entfernt werden darf',
  'space.deletes':
    '{count, plural, =0 {Löscht keinen Wieder\u00ADherstellungs\u00ADpunkt} one {Löscht # Wieder\u00ADherstellungs\u00ADpunkt} other {Löscht # Wieder\u00ADherstellungs\u00ADpunkte}}',
  'space.nothing': 'Nichts freizugeben',
  'space.frees': 'Gibt {size} frei',
  'space.choose': 'Aufräumen…',
  'space.chooseNamed': 'Aufräumen: {rule}, {frees}',
  'space.confirmTitle': 'Aufräumen und {size} freigeben?',
  'space.confirmNone': 'Was nicht mehr gebraucht wird, wird gelöscht. Jeder Wiederherstellungspunkt bleibt.',
  'space.confirmSome':
    '{count, plural, one {Wiederherstellungspunkt {numbers} wird} other {Die Wiederherstellungspunkte {numbers} werden}} gelöscht. Danach können Sie nicht mehr {count, plural, one {zu ihm} other {zu ihnen}} zurückgehen.',
  'space.confirmMenu': 'Ihre Einträge im Startmenü verschwinden mit.',
  'space.confirmYes': 'Aufräumen',
  'space.notStarted': 'Das Aufräumen konnte nicht begonnen werden',
  'space.points': 'Wiederherstellungspunkte',
  'space.pointsText': 'Was jeder allein braucht, und was er mit anderem teilt.',
  'space.alone': '{size} allein',
  'space.shared': '{size} geteilt',
  'space.automatic': 'Selbst aufräumen',
  'space.automaticMore': 'Alle Einstellungen zum Speicher',
  'space.automaticText': 'Was hier eingestellt wird, wartet unter „Änderungen“, bis es angewendet wird.',
  'space.cleaning': 'Es wird aufgeräumt',
  'job.clean-up': 'Es wird aufgeräumt',
  'done.cleanUp':
    '{count, plural, =0 {Was nicht mehr gebraucht wurde, ist gelöscht.} one {Ein Wiederherstellungspunkt und was nur er brauchte sind gelöscht.} other {# Wiederherstellungspunkte und was nur sie brauchten sind gelöscht.}}',
  'done.freed': '{size} sind frei geworden.',
  'failed.backSpace': 'Zurück zum Speicherplatz',
};
