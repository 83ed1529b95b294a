import { describe, expect, it } from 'vitest';
import type { Intent } from '#shared/api/intent.ts';
import { expressConsents } from '../../../../../../electron/host/catalog/translate/express-consents.ts';
import { configurationOf } from '../../../../../helpers/configuration-of.ts';

const path = ['nixpkgs', 'config', 'allowUnfreePredicate'];
const consent = (kind: 'add' | 'remove', value: string): Intent => ({
  kind,
  path,
  element: { type: 'string', value },
});
const other: Intent = { kind: 'unset', path: ['time', 'timeZone'] };

async function express(text: string, intents: readonly Intent[]) {
  const owners = intents.map((_, index) => `change ${index}`);
  return expressConsents(await configurationOf(text), intents, owners);
}

const predicate = (...names: string[]): Intent => ({
  kind: 'set',
  path,
  value: {
    type: 'nix',
    text: `pkg: builtins.elem (lib.getName pkg) [ ${names.map((name) => `"${name}"`).join(' ')} ]`,
  },
  replaceComputed: true,
});
const discordAllowed =
  '{ lib, ... }: { nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "discord" ]; }';

describe('expressConsents', () => {
  it('writes one predicate for all of them, sorted, in the place of the first', async () => {
    const intents = [consent('add', 'steam'), other, consent('add', 'discord')];
    expect(await express('{ }', intents)).toEqual({
      intents: [predicate('discord', 'steam'), other],
      owners: ['change 0', 'change 1'],
    });
  });

  it('keeps the names that are allowed already', async () => {
    const { intents } = await express(discordAllowed, [consent('add', 'spotify')]);
    expect(intents).toEqual([predicate('discord', 'spotify')]);
  });

  it('keeps the order, lines and comments of the list', async () => {
    const text = (list: string): string => `p: lib.elem (lib.getName p) ${list}`;
    const configuration = (list: string): string =>
      `{ lib, ... }: {\n  nixpkgs.config.allowUnfreePredicate = ${text(list)};\n}\n`;
    const before = '[\n    "zoom" # school\n    "discord"\n  ]';
    const after = '[\n    "zoom" # school\n    "discord"\n    "spotify"\n  ]';
    expect((await express(configuration(before), [consent('add', 'spotify')])).intents).toEqual([
      { kind: 'set', path, value: { type: 'nix', text: text(after) }, replaceComputed: true },
    ]);
  });

  it('takes the line out with the last name', async () => {
    const { intents } = await express(discordAllowed, [consent('remove', 'discord')]);
    expect(intents).toEqual([{ kind: 'unset', path }]);
  });

  it('leaves other intents as they are', async () => {
    expect((await express('{ }', [other])).intents).toEqual([other]);
  });
});
