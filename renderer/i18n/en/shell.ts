/** Frame, banners, search, and what every screen shares. */
export const shellTexts = {
  'dialog.cancel': 'Cancel',

  'app.name': 'Snowglobe',
  'app.documentTitle': '{title} – Snowglobe',
  skip: 'Skip to the content',
  loading: 'Loading',
  'notice.close': 'Close this notice',

  'nav.label': 'Main',
  'nav.home': 'Home',
  'nav.apps': 'Apps',
  'nav.settings': 'Settings',
  'nav.changes': 'Changes',
  'nav.history': 'History',
  'nav.updates': 'Updates',

  'machine.nixos': 'NixOS',
  'machine.release': 'NixOS {release}',
  'machine.restorePoint': 'restore point {number}',

  'theme.label': 'Appearance: {theme}',
  'theme.menu': 'Appearance',
  'theme.system': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'language.label': 'Language: {language}',
  'language.menu': 'Language',
  'language.system': 'As the system',

  'search.open': 'Search everything',
  'search.keys': 'Ctrl K',
  'search.label': 'Search apps, settings and pages',
  'search.placeholder': 'Search apps, settings and pages',
  'search.clear': 'Clear the search',
  'search.results': '{count, plural, =0 {Nothing found} one {# result} other {# results}}',
  'search.app': 'App',
  'search.setting': 'Setting',
  'search.page': 'Page',
  'search.foundBy': 'found by “{word}”',
  'search.mark.installed': 'Installed',
  'search.mark.set': 'Set',
  'search.nothing': 'Nothing found for “{text}”.',
  'search.hint': 'Try what you want to do: “print”, “photos”, “language”.',

  'banner.label': 'About this computer',
  'banner.practice': 'This is a practice computer. Nothing here touches your real system.',
  'banner.mounted': 'This system is not running here: its files can be changed, not applied.',
  'banner.connectionLost':
    'The connection to Snowglobe is lost. Trying again. If this stays, start Snowglobe again and open the address it prints.',
  'banner.problems':
    '{count, plural, one {One part of the configuration} other {# parts of the configuration}} could not be read.',
  'banner.problemsShow': 'Show',

  'jobBar.label': 'Running job',
  'jobBar.show': 'Show',

  'crash.title': 'Something in this window broke',
  'crash.text':
    'Your computer is as it was, and the changes you collected are kept. Loading the window again usually helps.',
  'crash.reload': 'Load again',
  'crash.details': 'Details for a report',

  'error.title': 'This could not be loaded',
  'error.again': 'Try again',

  'space.free': '{free} free of {total}',
} as const;
