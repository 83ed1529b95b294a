/** So many in reserve, and so many more each second: a token bucket. */
export interface Allowance {
  /** Takes one and returns 0, or leaves it and returns the milliseconds until there is one. */
  take(): number;
}

export function createAllowance(
  perSecond: number,
  inReserve: number,
  now: () => number = Date.now,
): Allowance {
  let left = inReserve;
  let filledAt = now();
  return {
    take() {
      const time = now();
      left = Math.min(inReserve, left + ((time - filledAt) / 1_000) * perSecond);
      filledAt = time;
      if (left < 1) return Math.ceil(((1 - left) / perSecond) * 1_000);
      left -= 1;
      return 0;
    },
  };
}
