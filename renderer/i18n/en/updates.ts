/** What an update would change, inputs of a flake, and room for what is to come. */
export const updateTexts = {
  'look.title': 'What would it change?',
  'look.text': 'Works out which packages change, without changing anything. This can take some minutes.',
  'look.textLock': 'Works out which packages change with these versions, without changing anything.',
  'look.start': 'Look at what it would change',
  'look.again': 'Look again',
  'look.running': 'Looking at what it would change',
  'look.stage.fetching': 'Fetching what is newer',
  'look.stage.unpacking': 'Unpacking it',
  'look.stage.evaluating': 'Working out the system that it makes',
  'look.stage.comparing': 'Comparing it with what runs',
  'look.failed': 'This could not be looked at: {reason}',
  'look.nothingNewer': 'Nothing newer is there.',
  'look.packages': 'Packages',
  'look.count':
    '{count, plural, =0 {No package gets another version} one {# package gets another version} other {# packages get another version}}',
  'look.noPackages': 'Which packages it changes is not known.',

  'updates.inputFollows': 'Follows another input, and is updated with it',
  'updates.inputPinned': 'Pinned to one commit in flake.nix, and left as it is',

  'room.make': 'Make room…',
  'room.first': 'Make room first, and check again',
  // {rule}: one of space.rule.*, such as “All but the last 5 restore points”.
  'room.text': 'Clean-up: {rule}. It frees {size}.',
  'room.none': 'No clean-up of restore points frees enough. Remove other files first.',
} as const;
