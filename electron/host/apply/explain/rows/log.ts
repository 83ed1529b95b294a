/**
 * What the programs around Nix say in the log: the boot loader's installer, systemd, downloaders, the kernel. It is
 * the cause of what Nix says at the end, so it is looked for first.
 */
import { say, sayList } from '../../../texts/say.ts';
import type { LogRow } from '../explanation.ts';
import { collision } from './packages.ts';
import { unreachable } from './sentences.ts';

const noSpace = '(?:No space left on device|Disk quota exceeded)';
const bootFolder = '(?:/boot|/efi)(?=[/\\s\'"`:,]|$)';

export const logRows: readonly LogRow[] = [
  {
    kind: 'boot-full',
    pattern: new RegExp(`${noSpace}.*${bootFolder}|${bootFolder}.*${noSpace}`, 'i'),
    explain: () => ({
      sentence: say`The partition for starting the computer (/boot) is full. Remove old restore points, then apply again.`,
    }),
  },
  {
    kind: 'unit-failed',
    pattern: /^warning: the following units failed: (.+)$/,
    explain: ([, units = ''], { evidence }) => {
      const names = units.split(/,\s*/);
      const one = names[0] as string;
      return {
        sentence: say`The new system is in place, but ${sayList(names)} did not start.`,
        subject: one,
        details: statusOf(one, evidence.log),
      };
    },
  },
  {
    kind: 'unit-failed',
    pattern:
      /^Job for (\S+) failed because|^Failed to (?:start|restart|reload) (\S+): (?:Unit|Job|Transaction)|^A dependency job for (\S+) failed/,
    explain: ([, job, unit, dependency], { evidence }) => {
      const name = job ?? unit ?? dependency ?? '';
      return {
        sentence: say`The new system is in place, but ${name} did not start.`,
        subject: name,
        details: statusOf(name, evidence.log),
      };
    },
  },
  {
    kind: 'boot-loader',
    pattern:
      /failed to install (?:the )?boot ?loader|error.*install.*boot ?loader|installation of GRUB.* failed|could not find any previously installed systemd-boot|is not a(?:n)? (?:FAT )?EFI [Ss]ystem [Pp]artition|grub-install: error|Couldn't find EFI system partition|efibootmgr.* (?:failed|error)|Failed to create EFI Boot variable|Could not prepare Boot variable|EFI variables are not supported/i,
    explain: () => ({
      sentence: say`The new system was built, but the computer’s start menu could not be written, so the next start would still use the old one.`,
    }),
  },
  {
    kind: 'restart-needed',
    pattern:
      /the new NixOS configuration has an .init. that is|won't take effect until you reboot|a (?:reboot|restart) is required to activate|[Ss]witching into this system is not recommended|Pre-switch check .?switchInhibitors.? failed|systemd was updated.*reboot/i,
    explain: () => ({
      sentence: say`The new system is ready, and it takes effect when the computer is restarted.`,
    }),
  },
  {
    kind: 'package-collision',
    // As a warning it is told of each file that two packages bring and that one of them may.
    pattern: /(?<!warning: )collision between [`'"]?(\/\S+?)['"`]? and [`'"]?(\/\S+?)['"`]?(?: at .*)?$/,
    explain: ([, one = '', other = ''], around) => collision(one, other, null, around),
  },
  {
    kind: 'package-collision',
    // Both paths stand behind it, or each in a line of its own.
    pattern: /two given paths contain a conflicting subpath:(.*)$/,
    explain: ([said = '', rest = ''], around) => {
      const { log } = around.evidence;
      const at = log.findIndex((line) => line.includes(said));
      const paths = [rest, ...log.slice(at + 1, at + 4)].join(' ').match(/\/[^\s`'"]+/g) ?? [];
      return collision(paths[0] ?? '', paths[1] ?? '', null, around);
    },
  },
  {
    kind: 'no-space',
    pattern: new RegExp(noSpace, 'i'),
    explain: () => ({
      sentence: say`The disk is full. Make room by removing old restore points, then apply again.`,
    }),
  },
  {
    kind: 'out-of-memory',
    pattern:
      /Out of memory: Killed process|oom-kill|killed by the OOM killer|died with <Signals\.SIGKILL|signal: 9, SIGKILL|: line \d+:\s+\d+ Killed\b|virtual memory exhausted|Cannot allocate memory|c\+\+: fatal error: Killed|^Killed$|std::bad_alloc/,
    explain: () => ({
      sentence: say`The memory was full, so the work was stopped. Close other programs and apply again.`,
    }),
  },
  {
    kind: 'network',
    // Nix's own downloader runs as a build, and says so in that build's output.
    pattern: /^\S+> .*unable to download '[a-z+]+:\/\/([^/'?:]+)/,
    explain: ([, host = '']) => ({
      sentence: unreachable(host),
      subject: host,
    }),
  },
  {
    kind: 'network',
    pattern:
      /> curl: \((?:5|6|7|28|35|56)\)|^curl: \((?:5|6|7|28|35|56)\)|cannot download \S+ from any mirror/,
    explain: () => ({
      sentence: say`Something could not be downloaded. Check the network connection and apply again.`,
    }),
  },
];

/** What may also be said on the way by something that then goes well: only where nothing else tells more. */
export const lastResortRows: readonly LogRow[] = [
  {
    kind: 'dismissed',
    pattern: /Error executing command as another user: Request dismissed/,
    explain: () => ({ sentence: say`The question for the password was closed, so nothing was done.` }),
  },
  {
    kind: 'not-authorised',
    pattern:
      /Error executing command as another user: Not authorized|switch-to-configuration must be run as the root user|^sudo: (?:a password is required|a terminal is required|\d+ incorrect password attempts?)|is not in the sudoers file|AUTHENTICATION FAILED|Interactive authentication required|^Failed to start transient service unit: Access denied|^doas: |^pkexec must be setuid root/,
    explain: () => ({
      sentence: say`This needs the rights of an administrator of this computer, and they were not given.`,
    }),
  },
  {
    kind: 'interrupted',
    pattern:
      /^KeyboardInterrupt|died with <Signals\.SIG(?:INT|TERM|HUP)|^Terminated$|^\^C$|returned non-zero exit status (?:130|143)\./,
    explain: () => ({ sentence: say`It was interrupted before it was finished.` }),
  },
  {
    kind: 'store-unavailable',
    pattern: /Could not acquire lock/,
    explain: () => ({
      sentence: say`Somebody else is changing this computer at the moment. Try again when that is done.`,
    }),
  },
  {
    kind: 'network',
    pattern:
      /Could not resolve host(?:name)?:? ?([\w.-]*)|Temporary failure in name resolution|connect to host (\S+) port \d+: |Network is unreachable|Connection (?:timed out|refused)/,
    explain: ([, host, other]) => {
      const name = host || other || null;
      return {
        sentence: unreachable(name ?? undefined),
        subject: name,
      };
    },
  },
];

/** The lines of `systemctl status` about one unit, which the activation prints behind its warning. */
function statusOf(unit: string, log: readonly string[]): readonly string[] {
  const from = log.findLastIndex((line) => line.includes(unit) && /^[×●✗*x]\s/.test(line));
  if (from === -1) return log.slice(-20);
  const next = log.findIndex((line, index) => index > from && /^[×●✗]\s/.test(line));
  return log.slice(from, next === -1 ? undefined : next).slice(-30);
}
