/** What is known about settings and apps. */
export const catalogTexts = {
  'catalog.title': 'What Snowglobe knows',
  'catalog.counts':
    '{options, plural, one {# setting} other {# settings}} and {packages, plural, one {# app} other {# apps}}',
  'catalog.since': 'read {when}',
  'catalog.stale': 'out of date',
  'catalog.source.texts': 'Only what Snowglobe itself writes about',
  'catalog.source.channel': 'From the NixOS channel',
  'catalog.source.evaluation': 'From this computer’s own configuration',
  'catalog.refresh': 'Read again',
  'catalog.cancel': 'Stop',
  'catalog.reading': 'Reading settings and apps',
  'catalog.stage.options': 'Reading the settings',
  'catalog.stage.packages': 'Reading the apps',
  'catalog.stage.index': 'Getting the search ready',
  'catalog.problem.no-source': 'Settings and apps could not be read: Nix is not installed here.',
  'catalog.problem.evaluation-failed':
    'The configuration could not be evaluated, so your own modules are missing here.',
  'catalog.problem.download-failed': 'The list of apps could not be downloaded.',
  'catalog.problem.too-large': 'What was served is too large to be right.',
  'catalog.problem.damaged': 'What was read is damaged.',
  'catalog.problem.out-of-memory': 'There was not enough memory.',
  'catalog.problem.no-space': 'There was no room on the disk.',
  'catalog.problem.cancelled': 'Reading was stopped.',
  'catalog.packages': 'Not all apps are known',
  'catalog.packagesText': 'Nobody serves a list of them for this computer. Nix can work it out.',
  'catalog.evaluate': 'Work it out…',
  'catalog.costTitle': 'Let Nix work out the list of all apps?',
  'catalog.costText':
    'This takes {minutes, plural, one {about a minute} other {about # minutes}} and up to {memory} of memory. You can go on working, and stop it at any time.',
  'catalog.costNo': 'Not now',
  'catalog.costYes': 'Work it out',
} as const;
