/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
import type { trialTexts as english } from '../en/trial.ts';
import type { Translation } from '../load-texts.ts';

export const trialTexts: Translation<typeof english> = {
  'trial.start': '{duration} ausprobieren',
  'trial.options': 'Wie das Ausprobieren abläuft',
  'trial.seconds': '{count, plural, one {# Sekunde} other {# Sekunden}}',
  'trial.minutes': '{count, plural, one {# Minute} other {# Minuten}}',
  'trial.secondsShort': '{count, number} s',
  'trial.minutesShort': '{count, number} min',

  'trial.title': 'Behalten?',
  'trial.text':
    'Das neue System läuft jetzt. Sehen Sie sich um, und behalten Sie es, wenn alles in Ordnung ist.',
  'trial.silence':
    'Wenn Sie nichts tun, geht der Computer dahin zurück, wie er war. Ebenso, wenn Snowglobe geschlossen oder der Computer neu gestartet wird.',
  'trial.subtitle': 'Sie können den Computer wie immer benutzen, während Sie sich entscheiden.',
  'trial.left': 'Verbleibende Zeit zum Behalten: {time}',
  'trial.keep': 'Behalten',
  'trial.goBack': 'Jetzt zurückgehen',
  'trial.barTitle': 'Das neue System behalten?',
  'trial.barLeft': 'geht zurück in {time}',
  'trial.announceStart':
    'Das neue System wird ausprobiert. Behalten Sie es innerhalb der nächsten Zeit ({duration}), sonst geht der Computer von selbst zurück.',
  'trial.announceLeft': 'Noch {duration}, um das neue System zu behalten.',
  'trial.keepRefused':
    'Der Computer, der antworten muss, hat noch nicht geantwortet, deshalb ist noch nichts behalten. Versuchen Sie es gleich noch einmal.',
  'trial.notKept': 'Das neue System konnte nicht behalten werden',
  'trial.over': 'Das Ausprobieren ist schon vorbei',

  'trial.durationLabel': 'Zeit zum Behalten',
  'trial.durationText': 'Antwortet in dieser Zeit niemand, geht der Computer von selbst zurück.',
  'trial.checkLabel': 'Ein Computer, der antworten muss',
  'trial.checkPlaceholder': 'router.local:22',
  'trial.checkText':
    'Für alle, die nicht davor sitzen: Das Ausprobieren endet, wenn er nicht mehr antwortet.',
  'trial.checkWrong': 'Ein Name oder eine Adresse, ein Doppelpunkt und ein Port, etwa router.local:22',

  'wentBack.title': 'Zurückgegangen',
  'wentBack.silence':
    'Niemand hat das neue System rechtzeitig behalten, deshalb ist der Computer wieder wie zuvor.',
  'wentBack.asked': 'Der Computer ist wieder wie zuvor.',
  'wentBack.app-closed':
    'Snowglobe wurde beim Ausprobieren beendet, deshalb ist der Computer wieder wie zuvor.',
  'wentBack.check-failed':
    'Der Computer, der antworten musste, tat es nicht, deshalb ist alles wieder wie zuvor.',
  'wentBack.restarted':
    'Der Computer wurde beim Ausprobieren neu gestartet, deshalb ist er wieder wie zuvor.',
  'wentBack.changes': 'Ihre Änderungen sind noch da, und Sie können sie noch einmal ausprobieren.',

  'preferences.title': 'Beim Anwenden',
  'preferences.trial': 'Ein neues System ausprobieren',
  'preferences.close': 'Schließen',
  'preferences.notKept': 'Das konnte nicht gespeichert werden',
  'preferences.commit': 'Jedes Anwenden als Commit festhalten',
  'preferences.commitText':
    'Wo die Konfiguration in einem Git-Repository liegt: ein Commit in den Worten Ihrer Änderungen. Arbeit, die noch in keinem Commit ist, bleibt unangetastet.',
};
