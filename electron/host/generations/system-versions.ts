/** What is in a system's store path, told by small files and by names: nothing is evaluated. */
import { readdir, readFile, readlink } from 'node:fs/promises';
import { packageOfStorePath } from './store-name.ts';

export interface SystemVersions {
  /** `24.11.717412.0c582677378f` */
  readonly nixos: string | null;
  /** `6.6.63` */
  readonly kernel: string | null;
}

export async function readSystemVersions(system: string): Promise<SystemVersions> {
  const [nixos, kernel] = await Promise.all([readNixosVersion(system), readKernelVersion(system)]);
  return { nixos, kernel };
}

async function readNixosVersion(system: string): Promise<string | null> {
  const text = await readFile(`${system}/nixos-version`, 'utf8').catch(() => '');
  return text.trim() || null;
}

/** The name of the modules' directory; where there are none, the version in the kernel's store path. */
async function readKernelVersion(system: string): Promise<string | null> {
  const modules = await readdir(`${system}/kernel-modules/lib/modules`).catch(() => []);
  if (modules[0] !== undefined) return modules[0];
  const kernel = await readlink(`${system}/kernel`).catch(() => '');
  const storePath = /^.*\/nix\/store\/[^/]+/.exec(kernel)?.[0];
  return storePath === undefined ? null : packageOfStorePath(storePath).version || null;
}
