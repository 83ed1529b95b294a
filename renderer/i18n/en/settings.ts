/** Settings: pages and rows. */
export const settingsTexts = {
  'settings.title': 'Settings',
  'settings.subtitle': 'Nothing happens until you apply.',
  'settings.pages': 'Pages of settings',
  'settings.unknownPage': 'There is no such page',
  'settings.unknownPageText': 'The address may be old.',
  'settings.allPages': 'See all pages',

  'setting.default': 'Default',
  'setting.set': 'Set in {file}, line {line, number}',
  'setting.computed': 'Computed by Nix in {file}, line {line, number}',
  'setting.conditional': 'Only under a condition, in {file}, line {line, number}',
  'setting.written': 'Written in {file}, line {line, number}, as more than a form can show',
  'setting.willChange': 'Will change',
  'setting.willReset': 'Will be reset',
  'setting.more': 'More for {title}',
  'setting.undo': 'Undo this change',
  'setting.reset': 'Reset to the default',
  'setting.editNix': 'Edit as Nix…',
  'setting.copy': 'Copy the option’s name',

  'setting.nixTitle': 'Edit “{title}” as Nix',
  'setting.nixText': 'Write the value as a Nix expression.',
  'setting.nixLabel': 'Nix expression',
  'setting.nixProblem': 'Line {line, number}, character {column, number}: {message}',
  'setting.nixSave': 'Use this text',

  'setting.warnTitle': 'Turn on “{title}”?',
  'setting.warnYes': 'Turn on',
  'setting.warnOff': 'Turn off “{title}”?',
  'setting.warnOffYes': 'Turn off',
  'setting.warnChange': 'Change “{title}”?',
  'setting.warnChangeYes': 'Change',
  // {names}: one or more names of drivers or programs, with commas between them.
  'setting.unfree':
    '{count, plural, one {{names} is not free software: only its maker can study and change it.} other {{names} are not free software: only their makers can study and change them.}}',
  'setting.unfreeAllows': 'NixOS installs it only where it is allowed by name. This change allows it.',
} as const;
