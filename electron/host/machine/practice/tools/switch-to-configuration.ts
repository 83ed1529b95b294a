/**
 * `SYSTEM/bin/switch-to-configuration ACTION`: makes a system the one that starts, or runs, or both.
 * Exit codes as NixOS': 0 fine, 1 the boot loader failed or the action is unknown, 4 a unit failed.
 */
import { realpathSync } from 'node:fs';
import { practiceComputer } from '#shared/machine/computer.ts';
import { readRehearsal } from '../rehearsal.ts';
import { activateSystem } from './activation.ts';
import { writeBootMenu } from './boot-menu.ts';
import { type FailedUnit, writeFailedUnits } from './failed-units.ts';
import { resolved, textOf } from './generations.ts';
import type { ToolCall } from './tool-call.ts';

const actions = ['switch', 'boot', 'test', 'dry-activate'] as const;

/** `args`: the system's store path, as its own script names it, and the action. */
export async function switchToConfiguration(call: ToolCall): Promise<number> {
  const { root, args, say } = call;
  const [path = '', wish = ''] = args;
  const action = actions.find((known) => known === wish);
  if (action === undefined) {
    say(`Usage: ${path}/bin/switch-to-configuration [${actions.join('|')}]\n`);
    return 1;
  }
  const system = realpathSync(path);
  const rehearsal = readRehearsal(root);

  if (action === 'switch' || action === 'boot') {
    if (rehearsal === 'boot-loader') {
      say(bootLoaderFailure(root, system));
      return 1;
    }
    writeBootMenu(root, system);
  }
  if (action === 'boot') return 0;

  const running = resolved(practiceComputer(root).places.runningSystem);
  const restarted = changedUnits(running, system);
  if (action === 'dry-activate') {
    if (restarted.length > 0) say(`would restart the following units: ${restarted.join(', ')}\n`);
    say('would activate the configuration...\n');
    return 0;
  }
  if (restarted.length > 0) say(`stopping the following units: ${restarted.join(', ')}\n`);
  say('activating the configuration...\n');
  say('setting up /etc...\n');
  activateSystem(root, system);
  if (restarted.length > 0) say(`starting the following units: ${restarted.join(', ')}\n`);
  const isFailed = rehearsal === 'unit-failed';
  writeFailedUnits(root, isFailed ? [printing] : []);
  if (!isFailed) return 0;
  say(unitFailure);
  return 4;
}

/** Services read settings; a package that comes or goes restarts none of them. */
function changedUnits(before: string | undefined, after: string): readonly string[] {
  if (before === undefined || settingsOf(before) === settingsOf(after)) return [];
  return ['NetworkManager.service', 'systemd-sysctl.service'];
}

const packageSettings = ['environment.systemPackages', 'environment.etc', 'fonts.packages', 'users.users'];

function settingsOf(system: string): string {
  const text = textOf(`${system}/etc/practice/settings.json`);
  if (text === '') return '';
  const settings = Object.entries(JSON.parse(text)).filter(([option]) => !packageSettings.includes(option));
  return JSON.stringify(settings);
}

function bootLoaderFailure(root: string, system: string): string {
  const kernel = `${practiceComputer(root).places.boot}/EFI/nixos/${system.split('/').at(-1)}-bzImage.efi.tmp`;
  return [
    'updating systemd-boot from 256.6 to 256.7',
    'Traceback (most recent call last):',
    '  File "/bin/systemd-boot-builder", line 424, in <module>',
    '    main()',
    `OSError: [Errno 28] No space left on device: '${kernel}'`,
    'Failed to install bootloader',
    '',
  ].join('\n');
}

const printing: FailedUnit = {
  unit: 'cups.service',
  description: 'CUPS Scheduler',
  journal: [
    'cupsd[4211]: Unable to bind socket for address 127.0.0.1:631 - Address already in use.',
    'systemd[1]: cups.service: Main process exited, code=exited, status=1/FAILURE',
    "systemd[1]: cups.service: Failed with result 'exit-code'.",
    'systemd[1]: Failed to start CUPS Scheduler.',
  ],
};

const unitFailure = `warning: the following units failed: cups.service
× cups.service - CUPS Scheduler
     Loaded: loaded (/etc/systemd/system/cups.service; enabled; preset: ignored)
     Active: failed (Result: exit-code) since just now
    Process: ExecStart=cupsd -f (code=exited, status=1/FAILURE)

${printing.journal.join('\n')}
`;
