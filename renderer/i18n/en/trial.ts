/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
export const trialTexts = {
  'trial.start': 'Try for {duration}',
  'trial.options': 'How a trial goes',
  'trial.seconds': '{count, plural, one {# second} other {# seconds}}',
  'trial.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'trial.secondsShort': '{count, number} s',
  'trial.minutesShort': '{count, number} min',

  'trial.title': 'Keep this?',
  'trial.text': 'The new system runs now. Look around, and keep it if all is well.',
  'trial.silence':
    'If you do nothing, the computer goes back to how it was. So it does when Snowglobe is closed or the computer is restarted.',
  'trial.subtitle': 'You can use the computer as always while you decide.',
  'trial.left': 'Time left to keep it: {time}',
  'trial.keep': 'Keep',
  'trial.goBack': 'Go back now',
  'trial.barTitle': 'Keep the new system?',
  'trial.barLeft': 'goes back in {time}',
  'trial.announceStart':
    'The new system is being tried. Keep it within {duration}, or the computer goes back by itself.',
  'trial.announceLeft': '{duration} left to keep the new system.',
  'trial.keepRefused':
    'The computer that must answer has not answered yet, so nothing is kept so far. Try again in a moment.',
  'trial.notKept': 'The new system could not be kept',
  'trial.over': 'The trial is already over',

  'trial.durationLabel': 'Time to keep it',
  'trial.durationText': 'Nobody answers in this time: the computer goes back by itself.',
  'trial.checkLabel': 'A computer that must answer',
  'trial.checkPlaceholder': 'router.local:22',
  'trial.checkText': 'For somebody at a distance: the trial ends when it no longer answers.',
  'trial.checkWrong': 'A name or address, a colon and a port, such as router.local:22',

  'wentBack.title': 'Gone back',
  'wentBack.silence': 'Nobody kept the new system in time, so the computer is as it was before.',
  'wentBack.asked': 'The computer is as it was before.',
  'wentBack.app-closed': 'Snowglobe ended during the trial, so the computer is as it was before.',
  'wentBack.check-failed': 'The computer that had to answer did not, so everything is as it was before.',
  'wentBack.restarted': 'The computer was restarted during the trial, so it is as it was before.',
  'wentBack.changes': 'Your changes are still here, and you can try them again.',

  'preferences.title': 'When applying',
  'preferences.trial': 'Trying a new system',
  'preferences.close': 'Close',
  'preferences.notKept': 'This preference could not be kept',
  'preferences.commit': 'Commit each apply',
  'preferences.commitText':
    'Where the configuration is in a Git repository: a commit in the words of your changes. Work that is not committed yet is left alone.',
} as const;
