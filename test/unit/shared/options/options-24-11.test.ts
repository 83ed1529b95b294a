/** Over the options of a real NixOS 24.11, where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkValue } from '#shared/options/check-value.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { withOptionsBelow } from '#shared/options/options-below.ts';
import { typeFromSentence } from '#shared/options/type-from-sentence.ts';
import { typeOfOption } from '#shared/options/type-of-option.ts';
import { literalOfText } from '../../../../electron/host/catalog/literal-value.ts';
import { isEditedByField } from '../../../../renderer/fields/registry.ts';

const file = join(import.meta.dirname, '../../../../../shared/data/channel-nixos-24.11/options.json.br');
const isThere = existsSync(file);

interface ServedOption {
  readonly type: string;
  readonly loc: readonly string[];
  readonly description: string;
  readonly default?: ServedText;
  readonly example?: ServedText;
}

interface ServedText {
  readonly text: string;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function mostFrequent(sentences: readonly string[], count: number): readonly string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  const ordered = [...times].sort(([, a], [, b]) => b - a);
  return ordered.slice(0, count).map(([sentence, often]) => `${sentence} (${often})`);
}

describe.skipIf(!isThere)(`the options of 24.11${isThere ? '' : ' (their file is not here)'}`, () => {
  let options: readonly ServedOption[];
  beforeAll(() => {
    options = Object.values(JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')));
  });

  it('are edited by real fields in at least 95 of 100 cases', () => {
    const declared = options.map(({ type, loc }) => ({
      sentence: type,
      path: loc,
      type: typeFromSentence(type),
    }));
    const types = withOptionsBelow(declared);
    const share = types.filter(({ type }) => isEditedByField(type)).length / options.length;
    const unknown = types.filter(({ type }) => !isEditedByField(type)).map(({ sentence }) => sentence);
    process.stdout.write(`${options.length} options, ${percent(share)} edited by a real field\n`);
    process.stdout.write(`Nix text for: ${mostFrequent(unknown, 5).join('; ')}\n`);
    expect(options.length).toBe(19_838);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('have defaults and examples that fit the types as they are understood', () => {
    const typed = options.map((option) => ({
      ...option,
      path: option.loc,
      type: typeFromSentence(option.type),
    }));
    const written = withOptionsBelow(typed).flatMap((option) => {
      const { type } = option;
      return [option.default?.text, option.example?.text].flatMap((text) => {
        const value = text === undefined ? undefined : literalOfText(text);
        return value === undefined ? [] : [checkValue(type, value)];
      });
    });
    const share = written.filter((problem) => problem === undefined).length / written.length;
    // Those that do not fit are sentences in place of expressions: `"config.networking.useDHCP"` for a boolean.
    process.stdout.write(`${percent(share)} of ${written.length} written defaults and examples fit\n`);
    expect(share).toBeGreaterThanOrEqual(0.993);
  });

  it('have secrets that are not shown', () => {
    const isSecret = (type: OptionType): boolean =>
      (type.kind === 'string' && type.secret === true) || (type.kind === 'nullOr' && isSecret(type.of));
    const secret = options.filter(({ loc, type, description }) =>
      isSecret(typeOfOption(loc, typeFromSentence(type), description)),
    );
    const names = secret.map((option) => option.loc.join('.'));
    expect(names).toContain('users.users.<name>.password');
    expect(names).toContain('networking.wireless.networks.<name>.psk');
    expect(names).not.toContain('programs.ssh.askPassword');
    expect(names).not.toContain('users.users.<name>.passwordFile');
    expect(names).not.toContain('users.users.<name>.hashedPasswordFile');
  });
});
