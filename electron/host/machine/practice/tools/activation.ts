/** What activating a system changes in the practice computer's folder. */
import { existsSync, readFileSync } from 'node:fs';
import { practiceComputer } from '#shared/machine/computer.ts';
import { replaceText, setLink } from './links.ts';

/** The running system, and the files in /etc that others read to know it. */
export function activateSystem(root: string, system: string): void {
  const { places } = practiceComputer(root);
  setLink(places.runningSystem, system);
  for (const [name, target] of [
    ['os-release', places.osRelease],
    ['hostname', places.hostName],
  ] as const) {
    const source = `${system}/etc/${name}`;
    if (existsSync(source)) replaceText(target, readFileSync(source, 'utf8'));
  }
}
