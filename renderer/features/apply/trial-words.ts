/** Durations of a trial, and the computer that must answer, in words and back. */
import { type TrialCheck, trialCheckSchema } from '#shared/api/apply.ts';
import type { Translate } from '../../i18n/text.tsx';

/** Seconds that are offered. */
export const trialDurations: readonly number[] = [30, 60, 120, 300, 600];

/** `30 seconds`, `2 minutes` */
export function durationWords(t: Translate, seconds: number): string {
  return seconds % 60 === 0
    ? t('trial.minutes', { count: seconds / 60 })
    : t('trial.seconds', { count: seconds });
}

/** `30 s`, `2 min` */
export function shortDuration(t: Translate, seconds: number): string {
  return seconds % 60 === 0
    ? t('trial.minutesShort', { count: seconds / 60 })
    : t('trial.secondsShort', { count: seconds });
}

/** `nas.local:22`; an address of IPv6 stands in brackets. */
export function checkText(check: TrialCheck | null): string {
  if (check === null) return '';
  return check.host.includes(':') ? `[${check.host}]:${check.port}` : `${check.host}:${check.port}`;
}

/** The inverse; undefined for what is none. Nothing stands for no check. */
export function parseCheck(text: string): TrialCheck | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parts = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(trimmed);
  const parsed = trialCheckSchema.safeParse({ host: parts?.[1] ?? parts?.[2], port: Number(parts?.[3]) });
  return parsed.success ? parsed.data : undefined;
}
