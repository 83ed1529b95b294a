/** `bootctl status | set-oneshot ENTRY`: the boot menu, and what starts the next time only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { practiceComputer } from '#shared/machine/computer.ts';
import { readBootMenu } from './boot-menu.ts';
import type { ToolCall } from './tool-call.ts';

export async function bootctl({ root, args, print, say }: ToolCall): Promise<number> {
  const [verb = 'status', entry] = args.filter((argument) => !argument.startsWith('--'));
  const menu = readBootMenu(root);
  const once = oneShotFile(root);
  switch (verb) {
    case 'status':
      print(
        [
          'System:',
          '      Firmware: UEFI 2.70 (practice)',
          'Current Boot Loader:',
          '      Product: systemd-boot 256.7',
          'Default Boot Loader Entry:',
          `           id: ${menu.default ?? ''}`,
          ...(readOneShot(once) === ''
            ? []
            : ['One-shot Boot Loader Entry:', `           id: ${readOneShot(once)}`]),
          '',
        ].join('\n'),
      );
      return 0;
    case 'list':
      print(menu.entries.map((name) => `           id: ${name}\n`).join(''));
      return 0;
    case 'set-oneshot':
      if (entry === undefined) {
        say('bootctl: set-oneshot needs the name of a boot loader entry.\n');
        return 1;
      }
      // An empty name takes the wish back (bootctl(1)).
      writeFileSync(once, entry);
      return 0;
    default:
      say(`Unknown command verb '${verb}'.\n`);
      return 1;
  }
}

/** Stands for the firmware's variable LoaderEntryOneShot. */
function oneShotFile(root: string): string {
  return `${practiceComputer(root).places.boot}/loader/entry-one-shot`;
}

function readOneShot(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
