/** Time as it is told on the page: read from the clock each time, so that nothing drifts. */
import { useEffect, useState } from 'react';

/** Milliseconds. A timer may fire a little early; the next whole second must have come by then. */
const lateness = 15;

/** Whole seconds until a moment (ISO 8601), not below 0 and not above `most`; told anew each second. */
export function useSecondsUntil(moment: string, most: number): number {
  const [now, setNow] = useState(Date.now);
  const left = Date.parse(moment) - now;
  useEffect(() => {
    const remaining = Date.parse(moment) - Date.now();
    if (remaining <= 0) return undefined;
    // To the next whole second of what is left, not a second from now.
    const timer = setTimeout(() => setNow(Date.now()), (remaining % 1_000) + lateness);
    return () => clearTimeout(timer);
  });
  return Math.min(most, Math.max(0, Math.ceil(left / 1_000)));
}

/** Whole seconds since a moment (ISO 8601), told anew each second. */
export function useSecondsSince(moment: string): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - Date.parse(moment)) / 1_000));
}
