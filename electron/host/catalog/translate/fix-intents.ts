/** What an explained failure proposed is done as it was proposed. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import { ok } from '#shared/api/result.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import type { Translation } from '../../changes/translate.ts';

export function fixIntents({ label, intents }: Extract<ChangeRequest, { kind: 'fix' }>): {
  readonly ok: true;
  readonly value: Translation;
} {
  const option = formatPath(intents[0]?.path ?? []);
  return ok({ words: { kind: 'fix', label, option }, intents });
}
