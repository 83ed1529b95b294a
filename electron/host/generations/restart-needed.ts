/** Whether the running system wants another kernel than the one that was booted. */
import { realpath } from 'node:fs/promises';
import type { Computer } from '#shared/machine/computer.ts';

/** The same comparison that NixOS' own automatic upgrade makes (nixpkgs: system.autoUpgrade.allowReboot). */
export async function isRestartNeeded(computer: Computer): Promise<boolean> {
  const { bootedSystem, runningSystem } = computer.places;
  for (const part of ['kernel', 'initrd', 'kernel-modules']) {
    const [booted, running] = await Promise.all([
      realpath(`${bootedSystem}/${part}`).catch(() => null),
      realpath(`${runningSystem}/${part}`).catch(() => null),
    ]);
    if (booted !== null && running !== null && booted !== running) return true;
  }
  return false;
}
