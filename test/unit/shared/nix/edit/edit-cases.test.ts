/**
 * The case folders of `test/cases/edit/<situation>/<case>/`: `before.nix` and `intents.json` (as `snowglobe
 * apply --intents` reads it) give `after.nix`, or the refusals in `refusal.json` (`[{ kind, line }]`, lines
 * 1-based). Where neither is there, nothing changes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent } from '#shared/nix/edit/intent.ts';
import { intentsOfJson, type ReadIntents } from '../../../../../electron/cli/read-intents.ts';

const noFlags = { replaceComputed: false, customised: false };

function intentsIn(json: string): readonly Intent[] {
  const outcome: ReadIntents = intentsOfJson(json, noFlags);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.intents;
}

const casesFolder = join(import.meta.dirname, '../../../../cases/edit');

for (const situation of readdirSync(casesFolder).sort()) {
  describe(situation.replaceAll('-', ' '), () => {
    for (const name of readdirSync(join(casesFolder, situation)).sort()) {
      it(name.replaceAll('-', ' '), () => {
        const folder = join(casesFolder, situation, name);
        const read = (file: string) => readFileSync(join(folder, file), 'utf8');
        const outcome = editFile(read('before.nix'), intentsIn(read('intents.json')));
        if (existsSync(join(folder, 'refusal.json'))) {
          const refusals = outcome.ok ? [] : outcome.refusals;
          expect(refusals.map(({ kind, place }) => ({ kind, line: place?.line }))).toEqual(
            JSON.parse(read('refusal.json')),
          );
        } else {
          const expected = existsSync(join(folder, 'after.nix')) ? read('after.nix') : read('before.nix');
          expect(outcome.ok ? outcome.after : outcome.refusals).toBe(expected);
        }
      });
    }
  });
}
