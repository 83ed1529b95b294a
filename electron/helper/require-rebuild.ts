import type { ChosenComputer } from './chosen-computer.ts';
import { HelperRefusal } from './refusal.ts';

export function requireRebuild(chosen: ChosenComputer): void {
  if (chosen.computer.canApply) return;
  throw new HelperRefusal(
    'refused-computer',
    'On a mounted system files are written and nothing is rebuilt.',
  );
}
