/** Going to a newer release of NixOS. {release} is its number, such as 24.11. */
export const upgradeTexts = {
  'upgrade.title': 'A newer release',
  'upgrade.follows': 'This computer follows NixOS {release}',
  'upgrade.supported': 'It gets updates until about {date}.',
  'upgrade.unsupported': 'It has had no updates since about {date}.',
  'upgrade.followsNone': 'This computer follows no release',
  'upgrade.newest': 'There is no newer release',
  'upgrade.newestText': 'A new one comes at the end of each May and November.',
  'upgrade.until': 'Gets updates until about {date}',
  'upgrade.perhaps': 'Comes this month, and is perhaps not out yet',
  'upgrade.look': 'See what would change',
  'upgrade.lookNamed': 'See what NixOS {release} would change',
  'upgrade.stop': 'Stop',
  'upgrade.fetching': 'Fetching NixOS {release} beside the present one',
  'upgrade.evaluating': 'Trying your files with NixOS {release}',
  'upgrade.rounds':
    '{rounds, plural, one {First look} other {Look number #}}, {found, plural, =0 {nothing found so far} one {one thing found so far} other {# things found so far}}',
  'upgrade.lookText': 'Nothing is changed by this. It can take some minutes.',
  'upgrade.failed': 'NixOS {release} could not be looked at',
  'upgrade.again': 'Look again',

  'upgrade.fine': 'NixOS {release} takes your files as they are',
  'upgrade.fineText': 'Nothing has to be changed.',
  'upgrade.stopped': 'More may come to light',
  'upgrade.stoppedText':
    'What is behind this could not be seen. Decide what is open, take it over, and look again.',
  'upgrade.proposals': 'Can be changed for you',
  'upgrade.take': 'Take over {count, plural, one {one change} other {# changes}}',
  'upgrade.notTaken': 'It could not be taken over',
  'upgrade.decisions': 'Needs your decision',
  'upgrade.choicesNone': 'Nothing can be offered here. Change it in the file or on its page, and look again.',
  'upgrade.taken': 'Taken over: see Changes',
  'upgrade.blocks': 'Has to be changed before NixOS {release} can be built.',
  'upgrade.says': 'NixOS says: {reason}',
  'upgrade.place': '{file}, line {line}',
  'upgrade.difference': 'Show the change',
  'upgrade.notes': 'What else NixOS {release} says',
  // {name} and {to} are names of settings or apps.
  'upgrade.found.renamed-setting': '{name} is called {to} now',
  'upgrade.found.removed-setting': '{name} no longer has an effect',
  'upgrade.found.replaced-setting': '{to} takes the place of {name}',
  'upgrade.found.unknown-setting': 'There is no setting {name} any more',
  'upgrade.found.other-type': '{name} takes another kind of value now',
  'upgrade.found.renamed-app': 'The app {name} is called {to} now',
  'upgrade.found.missing-app': 'There is no app {name} any more',
  'upgrade.found.condition': 'NixOS asks for something that your files do not say',
  'upgrade.found.problem': 'Your files do not make a system with NixOS {release}',

  'upgrade.stateVersion': 'system.stateVersion stays as it is',
  'upgrade.stateVersionText':
    'It says with which release the data of your programs were made, not which release runs. Another number could make programs misread their data.',
  'upgrade.stateVersionValue': 'It is {value}, and goes on being that.',

  'upgrade.go': 'Go to NixOS {release}',
  'upgrade.goText':
    'The changes that wait in Changes and the new release become the system together. If that fails, everything is as it was.',
  'upgrade.goOpen':
    '{count, plural, one {One thing that has to be changed is} other {# things that have to be changed are}} not taken over yet.',
  'upgrade.goStart': 'Review and go…',
  'upgrade.goTitle': 'Go to NixOS {release}?',
  'upgrade.goDialog':
    'From the next start is the safer way: what runs goes on undisturbed, and the start menu still has the present system.',
  'upgrade.goNoFiles': 'No file has to be changed for it.',
  'upgrade.goNow': 'Now',
} as const;
