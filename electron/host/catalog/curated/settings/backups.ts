import type { Condition } from '#shared/api/settings.ts';
import type { CuratedPage } from '../curated.ts';
import { off, on, onOff } from './values.ts';

/** The one backup that this page is about; a configuration may have others of other names. */
const backup = 'services.restic.backups.home';
const declared = 'services.restic.backups.<name>';

const hasPlace: Condition = { option: `${backup}.repository`, test: { isSet: true } };

export const backupsPage: CuratedPage = {
  id: 'backups',
  title: 'Backups',
  summary: 'Copies of your files, made every day',
  icon: 'archive-restore',
  keywords: ['backup', 'backups', 'restic', 'copy', 'restore', 'lost files', 'save'],
  sections: [
    {
      id: 'every-day',
      title: 'Every day',
      settings: [
        {
          option: `${backup}.repository`,
          declared: `${declared}.repository`,
          title: 'Where backups go',
          summary: 'A folder on another disk, or another computer',
          explanation:
            'For example /mnt/backup on a disk of its own, or sftp:jane@nas:/backup. As soon as a place is set, a backup is made every day.',
          type: { kind: 'nullOr', of: { kind: 'string' } },
          default: { type: 'null' },
          keywords: ['backup', 'restic', 'disk', 'nas', 'repository', 'folder'],
        },
        {
          option: `${backup}.passwordFile`,
          declared: `${declared}.passwordFile`,
          title: 'File with the password',
          summary: 'Needed: backups are encrypted',
          explanation:
            'Write a long password into a file that only the administrator can read, such as /root/backup-password, and give its name here. Keep the password elsewhere as well: without it nothing can be brought back.',
          type: { kind: 'string' },
          default: null,
          requires: hasPlace,
          keywords: ['backup', 'password', 'encryption', 'restic'],
        },
        {
          option: `${backup}.paths`,
          declared: `${declared}.paths`,
          title: 'What is kept',
          summary: 'Folders and files',
          type: { kind: 'nullOr', of: { kind: 'listOf', of: { kind: 'string' } } },
          default: { type: 'list', items: [] },
          choices: [
            { value: '/home', label: 'Files of all people', hint: 'Documents, pictures, settings of apps' },
            { value: '/etc/nixos', label: 'The configuration', hint: 'To set up this computer again' },
            { value: '/var/lib', label: 'Data of services', hint: 'Databases, media servers, containers' },
          ],
          widget: 'ticks',
          requires: hasPlace,
          keywords: ['backup', 'folders', 'home', 'documents'],
        },
        {
          option: `${backup}.exclude`,
          declared: `${declared}.exclude`,
          title: 'What is left out',
          summary: 'What can be made or fetched again',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: { type: 'list', items: [] },
          choices: [
            { value: '/home/*/.cache', label: 'Caches', hint: 'Apps make them again' },
            { value: '/home/*/Downloads', label: 'Downloads', hint: 'Can be fetched again' },
            { value: '/home/*/.local/share/Trash', label: 'Thrown away', hint: 'What is in the bin' },
            { value: 'node_modules', label: 'Parts of programs', hint: 'Folders called node_modules' },
          ],
          widget: 'ticks',
          requires: hasPlace,
          keywords: ['backup', 'exclude', 'cache', 'leave out'],
        },
        {
          option: `${backup}.initialize`,
          declared: `${declared}.initialize`,
          title: 'Make the place ready the first time',
          summary: 'Needed once for an empty folder',
          type: onOff,
          default: off,
          requires: hasPlace,
          keywords: ['backup', 'initialize', 'first', 'new'],
        },
      ],
    },
    {
      id: 'keeping',
      title: 'Keeping and bringing back',
      settings: [
        {
          option: `${backup}.pruneOpts`,
          declared: `${declared}.pruneOpts`,
          title: 'How long backups are kept',
          summary: 'All of them, where nothing is ticked',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: { type: 'list', items: [] },
          choices: [
            { value: '--keep-daily 7', label: 'The last 7 days', hint: 'One for each' },
            { value: '--keep-weekly 5', label: 'The last 5 weeks', hint: 'One for each' },
            { value: '--keep-monthly 12', label: 'The last 12 months', hint: 'One for each' },
            { value: '--keep-yearly 3', label: 'The last 3 years', hint: 'One for each' },
          ],
          widget: 'ticks',
          warning: 'Older backups that nothing ticked here keeps are deleted for good',
          warnsWhen: { isSet: true },
          requires: hasPlace,
          keywords: ['backup', 'keep', 'prune', 'old', 'delete'],
        },
        {
          option: `${backup}.createWrapper`,
          declared: `${declared}.createWrapper`,
          title: 'Command for bringing files back',
          summary: 'restic-home lists backups and restores files',
          type: onOff,
          default: on,
          requires: hasPlace,
          keywords: ['backup', 'restore', 'restic', 'command'],
        },
        {
          option: `${backup}.inhibitsSleep`,
          declared: `${declared}.inhibitsSleep`,
          title: 'Stay awake while a backup is made',
          summary: 'Otherwise it goes on after waking',
          type: onOff,
          default: off,
          requires: hasPlace,
          keywords: ['backup', 'sleep', 'suspend', 'laptop'],
        },
      ],
    },
  ],
};
