import type { ConfigurationProblem } from '#shared/api/machine.ts';
import type { Translate } from '../../i18n/text.tsx';

/** `/etc/nixos/configuration.nix, line 12, column 3` */
export function problemPlace(t: Translate, { file, line, column }: ConfigurationProblem): string {
  if (line === null) return file;
  if (column === null) return t('problem.place', { file, line });
  return t('problem.placeColumn', { file, line, column });
}
