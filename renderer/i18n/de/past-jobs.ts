/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
import type { pastJobsTexts as english } from '../en/past-jobs.ts';
import type { Translation } from '../load-texts.ts';

export const pastJobsTexts: Translation<typeof english> = {
  'interrupted.title': 'Etwas wurde unterbrochen: {when}',
  'interrupted.files':
    'Snowglobe schrieb gerade Ihre Konfiguration, als es selbst oder der Computer stehen blieb. Manche Dateien sind vielleicht schon neu, andere noch alt.',
  'interrupted.rebuild':
    'Ihre Konfiguration war geschrieben, und Snowglobe oder der Computer blieb stehen, bevor das neue System an seinem Platz war. Das laufende System ist vielleicht nicht das, das die Dateien beschreiben.',
  'interrupted.trial':
    'Ein neues System wurde gerade ausprobiert, als Snowglobe oder der Computer stehen blieb. Es wurde nicht behalten, und die Dateien sind noch die neuen.',
  'interrupted.fileList': 'Um diese Dateien geht es',
  'interrupted.finish': 'Zu Ende führen',
  'interrupted.finishText.switch':
    'Die Dateien werden die neuen, und das System wird daraus gebaut und eingesetzt.',
  'interrupted.finishText.boot':
    'Die Dateien werden die neuen, und das daraus gebaute System gilt ab dem nächsten Start.',
  'interrupted.finishText.try': 'Die Dateien werden die neuen, und das System wird noch einmal ausprobiert.',
  'interrupted.finishText.test':
    'Die Dateien werden die neuen, und das daraus gebaute System läuft bis zum nächsten Start.',
  'interrupted.finishText.write': 'Die Dateien werden die neuen.',
  'interrupted.finishText.update': 'Die Aktualisierung wird zu Ende geführt.',
  'interrupted.putBack': 'Alles zurückstellen',
  'interrupted.putBackText':
    'Die Dateien werden wieder, was sie vorher waren. Ihre Änderungen warten wieder.',
  'interrupted.nothing': 'Es gibt nichts mehr in Ordnung zu bringen',
  'interrupted.banner': 'Ein Anwenden wurde unterbrochen und wartet darauf, in Ordnung gebracht zu werden.',
  'interrupted.show': 'Anzeigen',

  'apply.noneTitle': 'Was getan wurde',
  'interrupted.pageTitle': 'Unterbrochen',

  'ended.label': 'Ein beendeter Vorgang',
  'ended.done': 'Fertig',
  'ended.wentBack': 'Zurück zum vorigen Zustand',
  'ended.failed': 'Das hat nicht geklappt',
  'ended.cancelled': 'Angehalten',

  'past.title': 'Frühere Vorgänge',
  'past.done': 'Fertig',
  'past.wentBack': 'Zurückgegangen',
  'past.failed': 'Nicht geklappt',
  'past.cancelled': 'Angehalten',
  'past.log': 'Protokoll',
  'past.logLabel': 'Protokoll von: {what}, {when}',
  'past.showLog': 'Das Protokoll zeigen von: {what}, {when}',
  'past.hideLog': 'Das Protokoll verbergen von: {what}, {when}',
  'past.showAll': '{count, plural, one {# weiteren zeigen} other {# weitere zeigen}}',
};
