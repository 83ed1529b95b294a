export function installedRuntime(environment?: Readonly<Record<string, string | undefined>>): string | null;

export interface FetchLimits {
  /** Milliseconds until the first byte. */
  readonly firstByteLimitMs: number;
  /** Milliseconds between bytes. */
  readonly stallLimitMs: number;
}
export function fetchRuntime(
  onProgress: (done: number, total: number | null) => void,
  limits?: FetchLimits,
): Promise<{ readonly kind: 'fetched' } | { readonly kind: 'unreachable'; readonly sentence: string }>;
