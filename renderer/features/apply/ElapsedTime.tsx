import { useSecondsSince } from '../../app/data/clock.ts';
import { clockText } from '../../app/data/trial.ts';
import { useText } from '../../i18n/text.tsx';

/** How long a job has been at work. */
export function ElapsedTime({ since }: { readonly since: string }) {
  const t = useText();
  return t('elapsed.soFar', { time: clockText(useSecondsSince(since)) });
}
