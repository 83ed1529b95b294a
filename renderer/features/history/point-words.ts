/** A restore point in the words of the page. */
import type { Generation } from '#shared/api/history.ts';
import { changeSubjects } from '../../i18n/change-words.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Translate } from '../../i18n/text.tsx';

/** The name that the person gave it, or else what made it. */
export function pointName(t: Translate, formats: Formats, point: Generation): string {
  return point.name ?? whatMadeIt(t, formats, point);
}

export function whatMadeIt(t: Translate, formats: Formats, point: Generation): string {
  if (point.fromUpdate) return t('history.fromUpdate');
  if (point.settingsOf !== null) return t('history.settingsOf', { number: point.settingsOf });
  if (point.changes === null) return t('history.elsewhere');
  if (point.changes.length === 0) return t('history.noChanges');
  return changeSubjects(t, formats, point.changes);
}

/** `NixOS 24.11`, `Linux 6.6.60`; what is not known is left out. */
export function versionWords(
  t: Translate,
  { nixosVersion, kernelVersion }: Pick<Generation, 'nixosVersion' | 'kernelVersion'>,
): readonly string[] {
  return [
    // The release alone is what people know; the whole version is in the details.
    ...(nixosVersion === null
      ? []
      : [t('machine.release', { release: /^\d+\.\d+/.exec(nixosVersion)?.[0] ?? nixosVersion })]),
    ...(kernelVersion === null ? [] : [t('history.kernel', { version: kernelVersion })]),
  ];
}
