/** Whether somebody else is rebuilding this computer just now. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';

/** @param processes `/proc` */
export async function isRebuiltByOthers({ kind, places }: Computer, processes: string): Promise<boolean> {
  // switch-to-configuration holds it as long as it activates (nixpkgs: nixos/modules/system/activation).
  const lock = join(dirname(places.runningSystem), 'nixos/switch-to-configuration.lock');
  if (await isLocked(lock, processes)) return true;
  // What runs on this computer does not concern the practice computer in its folder.
  return kind !== 'practice' && (await commandLines(processes)).some(isRebuild);
}

async function isLocked(file: string, processes: string): Promise<boolean> {
  try {
    const [{ dev, ino }, locks] = await Promise.all([stat(file), readFile(join(processes, 'locks'), 'utf8')]);
    return holdsLock(locks, dev, ino);
  } catch {
    return false;
  }
}

/**
 * @param locks the text of /proc/locks (proc_locks(5)): `1: FLOCK ADVISORY WRITE 4711 00:19:1234 0 EOF`, with the
 *   device in hexadecimal and the inode in decimal; a line with `->` only waits
 * @param device as stat(2) has it
 */
export function holdsLock(locks: string, device: number, inode: number): boolean {
  // makedev(3) of glibc.
  const major = Math.floor(device / 256) % 4096;
  const minor = (device % 256) + Math.floor(device / 2 ** 20) * 256;
  return locks.split('\n').some((line) => {
    if (line.includes('->')) return false;
    const found = / ([0-9a-f]+):([0-9a-f]+):(\d+) /.exec(line);
    if (found === null) return false;
    const [, lineMajor = '', lineMinor = '', lineInode] = found;
    return (
      Number.parseInt(lineMajor, 16) === major &&
      Number.parseInt(lineMinor, 16) === minor &&
      Number(lineInode) === inode
    );
  });
}

/** Those that change the computer: a dry run, or a build beside, disturbs nobody. */
const changingActions: ReadonlySet<string> = new Set(['switch', 'boot', 'test']);

/** nixos-rebuild is a script: its interpreter stands before its name, and what makes it root before that. */
const startsOthers = /^(?:(?:ba)?sh|python[\d.]*|sudo|doas|pkexec|run0|env)$/;
const rebuildProgram = /^\.?nixos-rebuild(?:-ng)?(?:-wrapped)?$/;

export function isRebuild(commandLine: readonly string[]): boolean {
  const names = commandLine.map((word) => basename(word));
  const at = names.findIndex((name) => rebuildProgram.test(name));
  if (at < 0 || !names.slice(0, at).every((name) => startsOthers.test(name))) return false;
  const words = commandLine.slice(at + 1);
  // Of another computer.
  if (words.includes('--target-host')) return false;
  return words.some((word) => changingActions.has(word));
}

/** Of all processes that we may look at. */
async function commandLines(processes: string): Promise<readonly (readonly string[])[]> {
  const names = (await readdir(processes).catch(() => [])).filter((name) => /^\d+$/.test(name));
  const texts = await Promise.all(
    names.map((name) => readFile(join(processes, name, 'cmdline'), 'utf8').catch(() => '')),
  );
  return texts.map((text) => text.split('\0').filter((word) => word !== ''));
}
