/** How the helper says no, from however deep: thrown, so that no code after a failed check can run. */
import type { HelperFailed, HelperFailureKind } from '#shared/api/helper-protocol.ts';

export class HelperRefusal extends Error {
  readonly event: HelperFailed;

  constructor(
    kind: HelperFailureKind,
    sentence: string,
    about: {
      readonly path?: string | null;
      readonly filesRestored?: boolean;
      readonly generation?: number | null;
    } = {},
  ) {
    super(sentence);
    this.event = {
      event: 'failed',
      kind,
      sentence,
      path: about.path ?? null,
      filesRestored: about.filesRestored ?? true,
      generation: about.generation ?? null,
    };
  }
}

/** A failed call of the file system as a refusal; anything else is a bug and stays what it is. */
export function fileSystemRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  return new HelperRefusal(full ? 'no-space' : 'file-system', error.message, { path });
}
