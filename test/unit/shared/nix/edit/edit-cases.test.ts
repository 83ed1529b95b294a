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
import type { Refusal, RefusalKind } from '#shared/nix/edit/refusal.ts';
import { intentsOfJson, type ReadIntents } from '../../../../../electron/cli/read-intents.ts';

const noFlags = { replaceComputed: false, customised: false };

function intentsIn(json: string): readonly Intent[] {
  const outcome: ReadIntents = intentsOfJson(json, noFlags);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.intents;
}

/** Refusals of what the override file can say as well. */
const avoidable: ReadonlySet<RefusalKind> = new Set([
  'captures',
  'computed',
  'conditional',
  'defined-more-than-once',
  'dynamic-name',
  'overridden',
]);

/** A refusal says what is in the way, where, and which other way there is. */
function expectWellTold({ kind, sentence, place, alternative }: Refusal, intent: Intent): void {
  expect(sentence).toMatch(/^.{10,}\.$/s);
  const isAboutTheIntent = kind === 'invalid-value' || kind === 'invalid-path' || kind === 'not-set';
  expect(place === undefined).toBe(isAboutTheIntent);
  const brings = intent.kind === 'set' || intent.kind === 'add' || intent.kind === 'addEntry';
  expect(alternative !== undefined).toBe((brings && avoidable.has(kind)) || kind === 'customised');
}

const casesFolder = join(import.meta.dirname, '../../../../cases/edit');

for (const situation of readdirSync(casesFolder).sort()) {
  describe(situation.replaceAll('-', ' '), () => {
    for (const name of readdirSync(join(casesFolder, situation)).sort()) {
      it(name.replaceAll('-', ' '), () => {
        const folder = join(casesFolder, situation, name);
        const read = (file: string) => readFileSync(join(folder, file), 'utf8');
        const intents = intentsIn(read('intents.json'));
        const outcome = editFile(read('before.nix'), intents);
        if (existsSync(join(folder, 'refusal.json'))) {
          const refusals = outcome.ok ? [] : outcome.refusals;
          for (const refusal of refusals) expectWellTold(refusal, intents[refusal.intent]!);
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
