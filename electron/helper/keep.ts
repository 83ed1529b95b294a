/** Making a tried system the one that starts from now on. */
import { activate } from './activation.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { setProfileTo } from './profile.ts';
import { HelperRefusal } from './refusal.ts';

/**
 * Doing it twice does no harm. Throws a refusal when it is not kept: the profile, or even the boot loader, may
 * have been changed then.
 * @param system the store path that runs
 */
export async function keepSystem(
  chosen: ChosenComputer,
  system: string,
  onLine: (line: string) => void,
): Promise<void> {
  if (!(await setProfileTo(chosen, system, onLine))) {
    throw new HelperRefusal('program-failed', 'The new system could not be made a generation.');
  }
  if ((await activate({ chosen, system, action: 'boot', onLine })) !== 0) {
    throw new HelperRefusal('program-failed', 'The new system could not be put into the boot loader.');
  }
}
