/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
export const pastJobsTexts = {
  'interrupted.title': 'Something was interrupted: {when}',
  'interrupted.files':
    'Snowglobe was writing your configuration when it, or the computer, stopped. Some files may be the new ones and some the old ones.',
  'interrupted.rebuild':
    'Your configuration was written, and Snowglobe or the computer stopped before the new system was in place. The system that runs may not be the one that the files describe.',
  'interrupted.trial':
    'A new system was being tried when Snowglobe or the computer stopped. It was not kept, and the files are still the new ones.',
  'interrupted.fileList': 'The files it is about',
  'interrupted.finish': 'Finish it',
  'interrupted.finishText.switch':
    'The files become the new ones, and the system is built from them and put in place.',
  'interrupted.finishText.boot':
    'The files become the new ones, and the system that is built from them takes effect at the next start.',
  'interrupted.finishText.try': 'The files become the new ones, and the system is tried once more.',
  'interrupted.finishText.test':
    'The files become the new ones, and the system that is built from them runs until the next start.',
  'interrupted.finishText.write': 'The files become the new ones.',
  'interrupted.finishText.update': 'The update is done to its end.',
  'interrupted.putBack': 'Put everything back',
  'interrupted.putBackText': 'The files become what they were before. Your changes wait again.',
  'interrupted.nothing': 'There is nothing left to be put right',
  'interrupted.banner': 'An apply was interrupted and waits to be put right.',
  'interrupted.show': 'Show',

  'apply.noneTitle': 'What was done',
  'interrupted.pageTitle': 'Interrupted',

  'ended.label': 'A job that ended',
  'ended.done': 'Done',
  'ended.wentBack': 'Gone back to how it was',
  'ended.failed': 'This did not work',
  'ended.cancelled': 'Stopped',

  'past.title': 'Earlier jobs',
  'past.done': 'Done',
  'past.wentBack': 'Gone back',
  'past.failed': 'Did not work',
  'past.cancelled': 'Stopped',
  'past.log': 'Log',
  'past.logLabel': 'Log of: {what}, {when}',
  'past.showLog': 'Show the log of: {what}, {when}',
  'past.hideLog': 'Hide the log of: {what}, {when}',
  'past.showAll': '{count, plural, one {Show # more} other {Show # more}}',
} as const;
