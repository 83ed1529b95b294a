import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { touchedPaths } from '#shared/nix/edit/carry-out.ts';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent } from '#shared/nix/edit/intent.ts';
import { plainStyle, writeValue } from '#shared/nix/edit/literals.ts';
import { isPackageList } from '#shared/nix/module/packages.ts';
import { intentsOfJson } from '../../../electron/cli/read-intents.ts';
import { keyOf, type OptionValue, optionValues } from '../../helpers/module-meaning.ts';
import { realNix } from '../nix-oracle/real-nix.ts';
import { meaningsOf } from './case-meaning.ts';

const nix = realNix();
const folder = join(import.meta.dirname, '../../cases/edit');

interface EditCase {
  readonly name: string;
  readonly intents: readonly Intent[];
  readonly before: string;
  readonly after: string;
}

interface CaseMeaning extends EditCase {
  readonly old: readonly OptionValue[];
  readonly now: readonly OptionValue[];
  /** What the one intent's value or element is by itself. */
  readonly wanted: readonly OptionValue[];
}

/** The cases that are carried out, those that change nothing included. */
function editCases(): readonly EditCase[] {
  return readdirSync(folder).flatMap((situation) =>
    readdirSync(join(folder, situation)).flatMap((name) => {
      const file = (which: string) => join(folder, situation, name, which);
      if (existsSync(file('refusal.json'))) return [];
      const before = readFileSync(file('before.nix'), 'utf8');
      const after = existsSync(file('after.nix')) ? readFileSync(file('after.nix'), 'utf8') : before;
      const intents = intentsOfJson(readFileSync(file('intents.json'), 'utf8'), {
        replaceComputed: false,
        customised: false,
      });
      return intents.ok ? [{ name: `${situation}/${name}`, intents: intents.intents, before, after }] : [];
    }),
  );
}

describe.skipIf(nix === undefined)('real Nix (skipped where nix-instantiate is not installed)', () => {
  const cases = editCases();
  const meanings = nix === undefined ? [] : caseMeanings(cases);

  it('accepts what the edits of test/cases/edit make', () => {
    const all = nix!.parse(`[ ${cases.map(({ after }) => `(${after}\n)`).join('\n')} ]`);
    const refused = all.accepted ? [] : cases.filter(({ after }) => !nix!.parse(after).accepted);
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  it('evaluates nearly all of them', () => {
    expect(meanings.length / cases.length).toBeGreaterThan(0.9);
  });

  it('gives every option that was not meant to change the value it had', () => {
    const changed = meanings.filter(({ intents, before, old, now }) => {
      if (isToldToAffect(before, intents)) return false;
      const paths = intents.flatMap(touchedPaths);
      const others = (values: readonly OptionValue[]) =>
        values.filter((one) => !paths.some((path) => isAtOrBelow(one, path))).map(keyOf);
      return others(old).join('\n') !== others(now).join('\n');
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it('gives the options what the intents said', () => {
    const missed = meanings.filter((one) => one.intents.length === 1 && !isAsMeant(one));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

function caseMeanings(cases: readonly EditCase[]): readonly CaseMeaning[] {
  const groups = cases.map(({ before, after, intents }) => [before, after, wantedModule(intents[0])]);
  return meaningsOf(nix!, groups).flatMap((meaning, index) => {
    if (meaning === undefined) return [];
    const [old, now, wanted] = meaning.map((module) => optionValues(settingsOf(module)));
    return [{ ...cases[index]!, old: old!, now: now!, wanted: wanted! }];
  });
}

/** What a module sets, its imported files among it; modules written into its `imports` are left out. */
function settingsOf(module: unknown): unknown {
  const { config, options, imports, ...settings } = (module ?? {}) as Readonly<Record<string, unknown>>;
  const files = Array.isArray(imports) ? imports.filter((one) => typeof one === 'string') : undefined;
  const isStructured = config !== undefined || options !== undefined;
  return { ...(isStructured ? (config as object | undefined) : settings), ...(files && { imports: files }) };
}

/** A module that says nothing but the intent's value. */
function wantedModule(intent: Intent | undefined): string {
  if (intent?.kind !== 'set' && intent?.kind !== 'add' && intent?.kind !== 'remove') return '{ }';
  const written = writeValue(intent.kind === 'set' ? intent.value : intent.element, plainStyle);
  if (!written.ok) return '{ }';
  const isPackage = intent.kind !== 'set' && isPackageList(intent.path);
  const value = isPackage && !/^(pkgs\.|\()/.test(written.text) ? `pkgs.${written.text}` : written.text;
  return `{ lib, pkgs, ... }: let x = 1; in { value = ${intent.kind === 'set' ? value : `[ (${value}\n) ]`}; }`;
}

function isAsMeant({ intents, now, wanted }: CaseMeaning): boolean {
  const [intent] = intents as [Intent];
  const found = now.filter((one) => isAtOrBelow(one, touchedPaths(intent)[0]!));
  switch (intent.kind) {
    case 'set':
      return valuesOf(found, intent.path.length).join() === valuesOf(wanted, 1).join();
    case 'unset':
    case 'removeEntry':
    case 'rename':
    case 'renameEntry':
      return found.length === 0 || intent.kind.startsWith('rename');
    case 'add':
      return listed(found).some((one) => isElement(one, listed(wanted)[0]!));
    case 'remove':
      return !listed(found).includes(listed(wanted)[0]!);
    case 'addEntry':
      return true;
  }
}

/** The element, or the wanted package with changes of its own. */
function isElement(found: string, wanted: string): boolean {
  return found === wanted || found.startsWith(`${wanted.slice(0, -1)} overridden`);
}

/** With the part of their paths that lies below the option. */
function valuesOf(values: readonly OptionValue[], depth: number): readonly string[] {
  return values.map(({ path, value }) => `${JSON.stringify(path.slice(depth))}${value}`).toSorted();
}

function listed(values: readonly OptionValue[]): readonly string[] {
  return values
    .flatMap(({ value }) => JSON.parse(value) as unknown)
    .flat()
    .map((element) => JSON.stringify(element));
}

/** Others that refer to the option change with it, which is said. */
function isToldToAffect(text: string, intents: readonly Intent[]): boolean {
  const outcome = editFile(text, intents);
  return outcome.ok && outcome.affects.length > 0;
}

function isAtOrBelow({ path }: OptionValue, touched: readonly string[]): boolean {
  return touched.every((name, i) => path[i] === name);
}
