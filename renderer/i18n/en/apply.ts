/** The running job and how it ended. */
export const applyTexts = {
  'apply.apply': 'Apply',
  'apply.boot': 'From next start',
  'apply.write': 'Write the files',
  'apply.planIsOld': 'A file was changed elsewhere meanwhile. Here is the review as it is now',
  'apply.busy': 'Another job is running on this computer',
  'apply.refused': 'Some changes cannot be made as they are',
  'apply.cannotApply': 'This system is not running here, so it cannot be rebuilt',
  'apply.notStarted': 'The job could not be started',

  'job.apply': 'Applying changes',
  'job.switch-generation': 'Going back to a restore point',
  'job.update': 'Updating the system',

  'apply.title': 'Applying',
  'apply.titleChanges':
    '{count, plural, =0 {Applying the files as they are} one {Applying # change} other {Applying # changes}}',
  'apply.titleBoot':
    '{count, plural, =0 {Preparing the files as they are for the next start} one {Preparing # change for the next start} other {Preparing # changes for the next start}}',
  'apply.titleWrite': 'Writing the files',
  'apply.titleSwitch': 'Going back to restore point {number}',
  'apply.titleUpdate': 'Updating the system',
  'apply.keepUsing': 'You can keep using the computer. Closing this window does not stop it.',

  'stage.list': 'Stages',
  'stage.authorising': 'Password',
  'stage.writing': 'Writing',
  'stage.checking': 'Checking',
  'stage.downloading': 'Downloading',
  'stage.building': 'Building',
  'stage.activating': 'Activating',
  'stage.done': 'Done',
  'stage.failed': 'Failed',
  'stage.cancelled': 'Cancelled',
  'stage.isDone': '{stage}: finished',
  'stage.isNow': '{stage}: now',
  'stage.isNext': '{stage}: to come',

  'activity.authorising': 'Waiting for your password',
  'activity.writing': 'Writing the configuration',
  'activity.evaluating': 'Reading the whole configuration',
  'activity.downloading': 'Downloading {name}',
  'activity.downloadingBytes': '{name} · {done} of {total}',
  'activity.building': 'Building {name}',
  'activity.buildingCount': 'Building {name} · {done, number} of {total, number}',
  'activity.activating': 'Starting what changed: {what}',
  'activity.starting': 'Getting ready',

  'left.seconds': '{count, plural, one {about # second left} other {about # seconds left}}',
  'left.minutes': '{count, plural, one {about # minute left} other {about # minutes left}}',
  'left.hours': '{count, plural, one {about # hour left} other {about # hours left}}',

  'apply.notYet':
    'Nothing on this computer has changed yet. If building fails, your files go back to how they were.',
  'apply.activatingNow': 'The new system is being put in place. This step cannot be stopped half-way.',
  'apply.cancel': 'Cancel',
  'apply.cancelTitle': 'Stop here?',
  'apply.cancelText':
    'The running system stays as it is, your files go back to how they were, and your changes keep waiting. What was downloaded is kept and need not be fetched again.',
  'apply.cancelNo': 'Keep going',
  'apply.cancelYes': 'Stop',
  'apply.cancelTooLate': 'It is too late to stop: the new system is already being put in place',

  'log.show': 'Show the log',
  'log.hide': 'Hide the log',
  'log.lines': '{count, plural, one {# line} other {# lines}}',
  'log.label': 'Log',
  'log.copy': 'Copy the log',
  'log.copied': 'Copied',
  'log.follow': 'Follow the end',

  'done.title': 'Done',
  'done.apply':
    '{count, plural, =0 {The system is now as the files say.} one {Your change is in place.} other {Your # changes are in place.}}',
  'done.boot':
    '{count, plural, =0 {The system that the files describe takes effect at the next start.} one {Your change is ready and takes effect at the next start.} other {Your # changes are ready and take effect at the next start.}}',
  'done.write': 'The files are written. They take effect when that system is rebuilt.',
  'done.switch': 'This computer is now as it was at restore point {number}.',
  'done.update': 'The system is up to date.',
  'done.point': 'This is restore point {number}. You can go back to the one before at any time.',
  'done.nothing': 'The system was already like this, so no new restore point was needed.',
  'done.restart': 'Some of it takes effect after a restart.',
  'done.history': 'Go to History',
  'done.close': 'Close',

  'cancelled.title': 'Stopped',
  'cancelled.text': 'The running system was not touched.',
  'cancelled.files': 'Your files are as they were and your changes are still here.',

  'failed.title': 'This did not work',
  'failed.files': 'Your files are as they were and your changes are still here.',
  'failed.filesNone': 'The running system is as it was.',
  'failed.filesWritten':
    'The new system was already in place when this happened, so the files were kept. You can go back in History.',
  'failed.back': 'Back to changes',
  'failed.backUpdates': 'Back to updates',
  'failed.backHistory': 'Back to history',
  'failed.place': 'Where',
  'failed.placeAt': '{file}, line {line, number}',
  'failed.details': 'What the computer said',
  'failed.detailsLabel': 'Last lines of the log',
  'failed.subject': 'What it is about',
  'failed.gone': 'No job is running',
  'failed.goneText': 'When you apply changes, you see here how far it is.',

  'failure.not-authorised': 'The password was not accepted, so nothing was done.',
  'failure.dismissed': 'The password question was closed, so nothing was done.',
  'failure.changed-on-disk':
    'A configuration file was changed elsewhere since you reviewed it. Review your changes again and apply them then.',
  'failure.syntax-error': 'The configuration has a mistake in its writing, and Nix cannot read it.',
  'failure.undefined-variable': 'The configuration uses a name that means nothing there.',
  'failure.unknown-option': 'The configuration sets something that this version of NixOS does not know.',
  'failure.wrong-type': 'A setting has a value of the wrong kind.',
  'failure.missing-attribute':
    'The configuration asks for something that is not in the collection. It may have another name now.',
  'failure.failed-assertion': 'Two settings do not go together, and NixOS refuses to build such a system.',
  'failure.unfree-package': 'An app is not free software, and the configuration does not allow it yet.',
  'failure.build-failed': 'One part of the new system could not be built.',
  'failure.no-space':
    'The disk is full. Free some space, for example by removing old restore points, and apply again.',
  'failure.boot-loader':
    'The start menu of the computer could not be written. The /boot partition may be full or not writable.',
  'failure.unit-failed': 'The new system is in place, and a service of it did not start.',
  'failure.network': 'Something could not be downloaded. Check the network connection and apply again.',
  'failure.interrupted': 'The job was interrupted before it was finished.',
  'failure.unknown': 'Nix stopped with an error that Snowglobe has no explanation for yet.',
} as const;
