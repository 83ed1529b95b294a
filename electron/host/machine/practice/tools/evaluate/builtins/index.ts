/** Everything that is in scope of every file. */
import { derivationFunction } from '../derivation.ts';
import type { Evaluator } from '../evaluator.ts';
import { Attributes, type Lazy, NixPath, Thunk } from '../values.ts';
import { attributeBuiltins } from './attributes.ts';
import { basicBuiltins } from './basics.ts';
import { fileBuiltins } from './files.ts';
import { listBuiltins } from './lists.ts';
import { stringBuiltins } from './strings.ts';

/** Names that need no `builtins.` in front. */
const globalNames = [
  'abort',
  'baseNameOf',
  'derivation',
  'dirOf',
  'fetchGit',
  'fetchTarball',
  'import',
  'isNull',
  'map',
  'removeAttrs',
  'throw',
  'toString',
];

export function globalScope(evaluator: Evaluator): Map<string, Lazy> {
  const entries = new Map<string, Lazy>([
    ...Object.entries(listBuiltins),
    ...Object.entries(attributeBuiltins),
    ...Object.entries(stringBuiltins(evaluator)),
    ...Object.entries(fileBuiltins(evaluator)),
    ...Object.entries(basicBuiltins(evaluator)),
    ['derivation', derivationFunction(evaluator)],
    ['currentSystem', evaluator.system],
    ['currentTime', BigInt(Math.floor(Date.now() / 1000))],
    ['langVersion', 6n],
    ['nixVersion', '2.24.10'],
    ['nixPath', []],
    ['storeDir', evaluator.storeDirectory],
    ['true', true],
    ['false', false],
    ['null', null],
  ]);
  const builtins = new Attributes(entries);
  entries.set('builtins', new Thunk(() => builtins));
  const scope = new Map<string, Lazy>([
    ['builtins', builtins],
    ['true', true],
    ['false', false],
    ['null', null],
    ['__curPos', null],
    ['__nixPath', [new NixPath('/')]],
  ]);
  for (const name of globalNames) scope.set(name, entries.get(name) ?? null);
  return scope;
}
