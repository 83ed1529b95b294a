/** Random NixOS modules in the layouts that people use, and intents that fit them. */

import type { Intent, NixValue } from '#shared/nix/edit/intent.ts';
import { quoteString } from '#shared/nix/module/option-path.ts';
import type { SeededRandom } from '../fuzz/seeded-random.ts';

export interface RandomModule {
  readonly text: string;
  /** Paths of options that are defined by a value. */
  readonly values: readonly (readonly string[])[];
  /** Paths of options that are lists of packages. */
  readonly lists: readonly (readonly string[])[];
}

interface Style {
  readonly random: SeededRandom;
  readonly lineEnd: string;
  readonly unit: string;
  readonly oneLine: boolean;
  readonly values: string[][];
  readonly lists: string[][];
}

const words = ['alpha', 'beta', 'gamma', 'delta', 'omega', 'with-dash', 'resolv.conf', 'jane doe', 'if'];
const packages = ['firefox', 'git', 'vim', 'htop', 'kdePackages.kate', 'wget', 'zsh'];

export function randomModule(random: SeededRandom): RandomModule {
  const style: Style = {
    random,
    lineEnd: random.below(8) === 0 ? '\r\n' : '\n',
    unit: random.pick(['  ', '  ', '  ', '    ', '\t']),
    oneLine: random.below(12) === 0,
    values: [],
    lists: [],
  };
  const body = moduleBody(style);
  const header = random.pick([
    '{ config, pkgs, lib, ... }:',
    '{ lib, pkgs, ... }:',
    '{ config\n, pkgs\n, lib\n, ...\n}:',
    '{\n  pkgs,\n  lib,\n  ...\n}:',
    'args@{ pkgs, lib, ... }:',
  ]);
  const separator = style.oneLine ? ' ' : random.pick(['\n', '\n\n']);
  const front = random.below(4) === 0 ? `let name = "jane"; extra = [ "x" ]; in${separator}` : '';
  const opening = random.below(4) === 0 ? '# My computer\n' : '';
  const ending = random.pick(['\n', '\n', '', '\n# the end\n']);
  const plain = `${opening}${header}${separator}${front}${body}${ending}`;
  const text = style.lineEnd === '\n' ? plain : plain.replace(/\r?\n/g, '\r\n');
  return { text, values: style.values, lists: style.lists };
}

function moduleBody(style: Style): string {
  const { random } = style;
  const kind = random.below(10);
  if (kind === 0) return `{${space(style, 1)}config = ${set(style, [], 1, 3)};${space(style, 0)}}`;
  if (kind === 1) {
    const parts = [set(style, [], 1, 2), `(lib.mkIf true ${conditional(style)})`];
    return `{${space(style, 1)}config = lib.mkMerge [ ${parts.join(' ')} ];${space(style, 0)}}`;
  }
  if (kind === 2) return `${set(style, [], 0, 3)} // { merged.right = 1; }`;
  return set(style, [], 0, 4);
}

/** Under a condition: its names must not be counted as ones that can be edited. */
function conditional(style: Style): string {
  return set({ ...style, values: [], lists: [] }, ['conditional'], 1, 1);
}

function space(style: Style, depth: number): string {
  return style.oneLine ? ' ' : `\n${style.unit.repeat(depth)}`;
}

function name(style: Style, word: string): string {
  const isPlain = /^[a-z][a-z-]*$/.test(word) && word !== 'if';
  if (!isPlain) return quoteString(word);
  const kind = style.random.below(10);
  if (kind === 0) return quoteString(word);
  return kind === 1 ? `\${${quoteString(word)}}` : word;
}

function set(style: Style, path: readonly string[], depth: number, size: number): string {
  const { random } = style;
  const left = words.filter((word) => !path.includes(word));
  let text = '{';
  const count = random.below(size) + 1;
  for (let i = 0; i < count && left.length > 0; i++) {
    const [word] = left.splice(random.below(left.length), 1) as [string];
    if (!style.oneLine && i > 0 && random.below(4) === 0) text += style.lineEnd === '\n' ? '\n' : '\r\n';
    if (!style.oneLine && random.below(5) === 0) text += `${space(style, depth + 1)}${comment(style)}`;
    text += space(style, depth + 1);
    text += group(style, [...path, word], depth + 1);
    if (!style.oneLine && random.below(6) === 0) text += ' # note';
  }
  return `${text}${space(style, depth)}}`;
}

function comment(style: Style): string {
  return style.random.pick(['# about this', '/* a block */', '# old.setting = true;', '#', '# Grüße']);
}

/** `a = …;`, `a.b = …; a.c = …;` or `a = { … };` */
function group(style: Style, path: readonly string[], depth: number): string {
  const { random } = style;
  const own = name(style, path.at(-1)!);
  if (path.length < 4 && random.below(3) === 0) return `${own} = ${set(style, path, depth, 3)};`;
  if (path.length < 4 && random.below(2) === 0) {
    const left = words.filter((word) => !path.includes(word));
    const pieces: string[] = [];
    for (let i = 0; i <= random.below(3); i++) {
      const [word] = left.splice(random.below(left.length), 1) as [string];
      pieces.push(`${own}.${name(style, word)} = ${value(style, [...path, word], depth)};`);
    }
    return pieces.join(space(style, depth));
  }
  return `${own} = ${value(style, path, depth)};`;
}

function value(style: Style, path: readonly string[], depth: number): string {
  const { random } = style;
  if (random.below(3) === 0) {
    style.lists.push([...path]);
    return list(style, depth);
  }
  style.values.push([...path]);
  const wrapper = random.pick(['', '', '', '', 'lib.mkDefault ', 'lib.mkForce ']);
  return `${wrapper}${scalar(style, depth)}`;
}

function scalar(style: Style, depth: number): string {
  const { random } = style;
  const indented = `''${space(style, depth + 1)}text \${"in"} it${space(style, depth)}''`;
  return random.pick([
    '1',
    'true',
    'null',
    '"a text"',
    '"with ${"x"}"',
    indented,
    '2.5',
    './a/path',
    '(1)',
    '"# no"',
  ]);
}

function list(style: Style, depth: number): string {
  const { random } = style;
  const kind = random.below(5);
  const names = packages.filter(() => random.below(3) === 0);
  if (random.below(2) === 0) names.sort();
  const isWith = kind < 3;
  const items = names.map((one) => (isWith ? one : `pkgs.${one}`));
  const isTall = !style.oneLine && random.below(2) === 0;
  const literal = isTall ? tallList(style, items, depth) : wideList(style, items);
  const whole = isWith ? `with pkgs; ${literal}` : literal;
  if (kind === 2) return `(${whole})`;
  return kind === 4 ? `${whole} ++ lib.optionals true [ pkgs.only-sometimes ]` : whole;
}

function wideList(style: Style, items: readonly string[]): string {
  return style.random.below(4) === 0
    ? `[${items.join(' ')}]`
    : `[ ${items.map((item) => `${item} `).join('')}]`;
}

function tallList(style: Style, items: readonly string[], depth: number): string {
  const { random } = style;
  const lines = items.map((item) => {
    const above = random.below(6) === 0 ? `${space(style, depth + 1)}${comment(style)}` : '';
    const after = random.below(6) === 0 ? ' # why' : '';
    return `${above}${space(style, depth + 1)}${item}${after}`;
  });
  return `[${lines.join('')}${space(style, depth)}]`;
}

export interface RandomIntent {
  readonly intent: Intent;
  /** The new value as Nix, for `set`. */
  readonly expected: string | undefined;
}

const newValues: readonly (readonly [NixValue, string])[] = [
  [{ type: 'bool', value: true }, 'true'],
  [{ type: 'int', value: '-7' }, '-7'],
  [{ type: 'string', value: "q \" \\ ${x} '' $& é" }, '"q \\" \\\\ \\${x} \'\' $& é"'],
  [{ type: 'string', value: 'two\nlines\n' }, '"two\\nlines\\n"'],
  [{ type: 'string', value: '  deep\n    deeper' }, '"  deep\\n    deeper"'],
  [{ type: 'float', value: 1e21 }, '1.0e+21'],
  [{ type: 'null' }, 'null'],
  [
    {
      type: 'list',
      items: [
        { type: 'int', value: '-1' },
        { type: 'string', value: 'x' },
      ],
    },
    '[ (-1) "x" ]',
  ],
  [{ type: 'set', entries: [['a b', { type: 'int', value: '1' }]] }, '{ "a b" = 1; }'],
];

/** One that has something to do in the module, or makes something new in it. */
export function randomIntent(random: SeededRandom, module: RandomModule): RandomIntent {
  const fresh = [
    ...pickPath(random, module).slice(0, random.below(3)),
    random.pick(['newOne', 'brand new', 'zeta']),
  ];
  const known = pickPath(random, module);
  const listPath = module.lists.length > 0 ? random.pick(module.lists) : fresh;
  const attribute = random.pick(packages).split('.');
  const [value, expected] = random.pick(newValues);
  const plain = (intent: Intent): RandomIntent => ({ intent, expected: undefined });
  switch (random.below(9)) {
    case 0:
    case 1:
      return { intent: { kind: 'set', path: known, value, replaceComputed: true }, expected };
    case 2:
    case 3:
      return { intent: { kind: 'set', path: fresh, value }, expected };
    case 4:
      return plain({ kind: 'unset', path: known.slice(0, random.below(2) === 0 ? 1 : known.length) });
    case 5:
      return plain({ kind: 'add', path: listPath, element: { type: 'package', attribute } });
    case 6:
      return plain({ kind: 'remove', path: listPath, element: { type: 'package', attribute } });
    case 7:
      return plain({ kind: 'rename', path: known, to: [...known.slice(0, -1), 'renamed'] });
    default:
      return plain({ kind: 'addEntry', path: known.slice(0, -1), name: 'entry' });
  }
}

function pickPath(random: SeededRandom, module: RandomModule): readonly string[] {
  const all = [...module.values, ...module.lists];
  return all.length > 0 ? random.pick(all) : ['nothing'];
}
