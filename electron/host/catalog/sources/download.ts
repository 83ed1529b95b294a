/**
 * Downloads one file of a channel, and nothing that is not one. Where the server says that it is packed (as
 * releases.nixos.org may, with `Content-Encoding: br`), it arrives unpacked.
 */
import { fail, ok, type Result } from '#shared/api/result.ts';

export interface NotDownloaded {
  readonly kind: 'download-failed' | 'too-large' | 'not-there';
  readonly sentence: string;
}

export interface DownloadLimits {
  /** As served, still packed. Those of 2026 are below 10 MB. */
  readonly bytes: number;
  /** For all of it. */
  readonly milliseconds: number;
  /** Without a byte arriving. */
  readonly silentMilliseconds: number;
}

export const downloadLimits: DownloadLimits = {
  bytes: 200_000_000,
  milliseconds: 10 * 60_000,
  silentMilliseconds: 30_000,
};

/** `progress` hears of the share that has arrived, where the server tells how much there is; `signal` ends it early. */
export async function download(
  address: string,
  progress: (share: number) => void,
  limits: DownloadLimits = downloadLimits,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, NotDownloaded>> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  const whole = setTimeout(() => stop.abort(), limits.milliseconds);
  let silence = setTimeout(() => stop.abort(), limits.silentMilliseconds);
  try {
    const response = await fetch(address, { signal: stop.signal, redirect: 'follow' });
    if (response.status === 404 || response.status === 403) {
      return fail({ kind: 'not-there', sentence: `${hostOf(address)} does not serve ${nameOf(address)}.` });
    }
    if (!response.ok || response.body === null) {
      return failed(address, `it answered with ${response.status}`);
    }
    const announced = Number(response.headers.get('content-length') ?? Number.NaN);
    if (announced > limits.bytes) return tooLarge(address);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body) {
      clearTimeout(silence);
      silence = setTimeout(() => stop.abort(), limits.silentMilliseconds);
      parts.push(part);
      size += part.byteLength;
      if (size > limits.bytes) return tooLarge(address);
      if (announced > 0) progress(Math.min(1, size / announced));
    }
    return ok(Buffer.concat(parts, size));
  } catch (error) {
    return failed(address, stop.signal.aborted ? 'it took too long' : reasonOf(error));
  } finally {
    signal?.removeEventListener('abort', end);
    // What is still on its way would keep the process from ending.
    stop.abort();
    clearTimeout(whole);
    clearTimeout(silence);
  }
}

function failed(address: string, why: string) {
  return fail({
    kind: 'download-failed',
    sentence: `${nameOf(address)} could not be downloaded from ${hostOf(address)}: ${why}.`,
  } as const);
}

function tooLarge(address: string) {
  return fail({
    kind: 'too-large',
    sentence: `${nameOf(address)} from ${hostOf(address)} is larger than any real one.`,
  } as const);
}

/** `fetch` hides what happened behind “fetch failed”. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
