/** However a set is written and whatever is made of it: the files say exactly that afterwards. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { plainStyle, writeValue } from '#shared/nix/edit/literals.ts';
import { planIntents } from '#shared/nix/edit/plan.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import { settingState } from '../../electron/host/catalog/setting-state.ts';
import { valueIntents } from '../../electron/host/catalog/translate/value-intents.ts';
import { configurationOf, mainFile } from '../helpers/configuration-of.ts';

const path = ['services', 'demo', 'settings'];

const plain: fc.Arbitrary<NixValue> = fc.oneof(
  fc.constant<NixValue>({ type: 'null' }),
  fc.boolean().map((value): NixValue => ({ type: 'bool', value })),
  fc.integer({ min: -9, max: 99 }).map((value): NixValue => ({ type: 'int', value: String(value) })),
  fc
    .constantFrom('', 'a', 'two words', 'line\nline', '${x}', '"')
    .map((value): NixValue => ({ type: 'string', value })),
);
const name = fc.constantFrom('a', 'b', 'c', 'with space', 'x.y', 'if', '0');

const anyValue: fc.Arbitrary<NixValue> = fc.letrec<{ value: NixValue; set: NixValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    plain,
    fc.array(tie('value'), { maxLength: 3 }).map((items): NixValue => ({ type: 'list', items })),
    tie('set'),
  ),
  set: fc
    .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([key]) => key })
    .map((entries): NixValue => ({ type: 'set', entries })),
})).set;

/** In one piece, or each name on a line of its own. */
function written(value: NixValue, isInParts: boolean): string {
  if (isInParts && value.type === 'set' && value.entries.length > 0) {
    return value.entries
      .map(([key, entry]) => `  ${formatPath([...path, key])} = ${textOf(entry)};\n`)
      .join('');
  }
  return `  ${formatPath(path)} = ${textOf(value)};\n`;
}

function textOf(value: NixValue): string {
  const text = writeValue(value, plainStyle);
  if (!text.ok) throw new Error(text.sentence);
  return text.text;
}

/** The order of names means nothing. */
function sorted(value: NixValue): NixValue {
  if (value.type === 'list') return { type: 'list', items: value.items.map(sorted) };
  if (value.type !== 'set') return value;
  const entries = value.entries.map(([key, entry]) => [key, sorted(entry)] as const);
  return { type: 'set', entries: entries.toSorted(([one], [other]) => (one < other ? -1 : 1)) };
}

async function stateOf(text: string) {
  return settingState(await configurationOf(text), path);
}

describe('a set of any values', () => {
  it('is in the files what it was made to be', async () => {
    await fc.assert(
      fc.asyncProperty(anyValue, anyValue, fc.boolean(), async (before, after, isInParts) => {
        const text = `{ ... }:\n{\n${written(before, isInParts)}  other = 1;\n}\n`;
        const configuration = await configurationOf(text);
        const state = settingState(configuration, path);
        expect(state.kind === 'set' && state.value !== null && sorted(state.value)).toEqual(sorted(before));
        const setting: Setting = {
          option: formatPath(path),
          title: '',
          summary: '',
          type: { kind: 'data' },
          default: { type: 'set', entries: [] },
          choices: [],
          requires: null,
          warning: null,
          state,
        };
        const planned = planIntents(configuration, valueIntents(path, setting, after));
        if (!planned.ok) throw new Error(planned.refusals.map(({ sentence }) => sentence).join(' '));
        const file = planned.files.find((one) => one.path === mainFile);
        const now = await stateOf(file?.after ?? text);
        const value = now.kind === 'set' ? now.value : now.kind === 'default' ? setting.default : null;
        expect(value === null ? now : sorted(value)).toEqual(sorted(after));
      }),
      { numRuns: 300 },
    );
  });
});
