/** `bootctl status | set-oneshot ENTRY`: the boot menu, and what starts the next time only. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
      writeOneShot(once, entry);
      return 0;
    default:
      say(`Unknown command verb '${verb}'.\n`);
      return 1;
  }
}

/** The firmware's variable, where the kernel would show it. */
function oneShotFile(root: string): string {
  const { efiVariables } = practiceComputer(root).places;
  return `${efiVariables}/LoaderEntryOneShot-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f`;
}

/** Four bytes of attributes, then UTF-16 that a zero ends. */
function writeOneShot(path: string, entry: string): void {
  if (entry === '') {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.concat([Buffer.from([7, 0, 0, 0]), Buffer.from(`${entry}\0`, 'utf16le')]));
}

function readOneShot(path: string): string {
  try {
    return readFileSync(path).subarray(4).toString('utf16le').replace(/\0$/, '');
  } catch {
    return '';
  }
}
