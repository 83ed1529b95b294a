// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Nix interpolates
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../../../../electron/host/machine/practice/host-programs.ts';
import { toJson } from '../../../../../../electron/host/machine/practice/tools/evaluate/coerce.ts';
import {
  describeError,
  EvaluationError,
} from '../../../../../../electron/host/machine/practice/tools/evaluate/evaluation-error.ts';
import { Evaluator } from '../../../../../../electron/host/machine/practice/tools/evaluate/evaluator.ts';

const folder = mkdtempSync(join(tmpdir(), 'snowglobe-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileWith(text: string): string {
  files += 1;
  const path = join(folder, `${files}.nix`);
  writeFileSync(path, text);
  return path;
}

function evaluate(text: string): unknown {
  const evaluator = new Evaluator({
    storeDirectory: '/nix/store',
    system: 'x86_64-linux',
    searchPath: {},
    environment: {},
    trace: () => {},
  });
  return JSON.parse(toJson(evaluator, evaluator.importFile(fileWith(text)), new Set()));
}

function failure(text: string): string {
  try {
    evaluate(text);
  } catch (error) {
    if (error instanceof EvaluationError) return describeError(error);
    throw error;
  }
  return 'no failure';
}

const expressions = [
  '1 + 2 * 3 - 4 / 2',
  '1.5 + 1',
  '-7 / 2',
  'let a = b; b = 3; in a',
  'rec { a = 1; b = a + 1; }',
  'let f = { x, y ? x * 2, ... }@all: [ x y (all.z or "no") ]; in f { x = 2; }',
  'let f = a: b: a ++ b; in f [ 1 ] [ 2 ]',
  '{ a.b.c = 1; a.b.d = 2; a = { e = 3; }; }',
  'let n = "key"; in { ${n} = 1; "x y" = 2; ${null} = 3; }',
  'with { a = 1; b = 2; }; let b = 3; in [ a b ]',
  'with { a = 1; }; with { a = 2; }; a',
  "''\n  one\n    two\n  ''${x} ''\\n\n''",
  '"a${toString 1}b${"c"}"',
  '{ a = 1; } // { b = 2; } // { a = 3; }',
  '{ a.b = null; } ? a.b && !({ } ? a)',
  '{ a = { b = 1; }; }.a.c or "none"',
  'let inherit ({ x = 1; y = 2; }) x y; in { inherit x y; }',
  'if 1 < 2 && "a" < "b" then [ true ] else null',
  '[ 1 2 ] == [ 1 2 ] && { a = 1; } != { a = 2; }',
  'false -> true',
  'builtins.map (x: x * x) (builtins.genList (i: i) 5)',
  'builtins.filter (x: x > 1) [ 1 2 3 ]',
  "builtins.foldl' (a: b: a + b) 0 [ 1 2 3 ]",
  'builtins.sort (a: b: a < b) [ 3 1 2 ]',
  'builtins.attrNames { b = 1; a = 2; }',
  'builtins.mapAttrs (n: v: n + toString v) { a = 1; b = 2; }',
  'builtins.listToAttrs [ { name = "a"; value = 1; } { name = "a"; value = 2; } ]',
  'builtins.groupBy (x: if x > 1 then "big" else "small") [ 1 2 3 ]',
  'builtins.zipAttrsWith (n: vs: vs) [ { a = 1; } { a = 2; b = 3; } ]',
  'builtins.removeAttrs { a = 1; b = 2; } [ "a" ]',
  'builtins.intersectAttrs { a = 1; } { a = 2; b = 3; }',
  'builtins.functionArgs ({ a, b ? 1 }: a)',
  'builtins.partition (x: x > 1) [ 1 2 3 ]',
  'builtins.match "([a-z]+)-([0-9.]+)" "firefox-132.0"',
  'builtins.match "x" "y"',
  'builtins.split "(-)" "a-b-c"',
  'builtins.replaceStrings [ "a" "b" ] [ "b" "a" ] "abc"',
  'builtins.replaceStrings [ "" ] [ "-" ] "ab"',
  'builtins.substring 1 (-1) "hello"',
  'builtins.stringLength "ä"',
  'builtins.concatStringsSep ", " [ "a" "b" ]',
  'builtins.toJSON { a = [ 1 "x" null true 1.5 ]; }',
  'builtins.fromJSON "{\\"a\\": [1, 2.5, null]}"',
  'map builtins.parseDrvName [ "firefox-132.0" "gnome-shell" "x-1-y" ]',
  'map (v: builtins.compareVersions v "1.2") [ "1.1" "1.2" "1.10" "1.2pre1" "1.2.1" ]',
  'builtins.splitVersion "24.11pre-git"',
  'map builtins.typeOf [ 1 1.5 "a" ./a null true [ ] { } (x: x) ]',
  'builtins.tryEval (throw "no")',
  '(builtins.tryEval (assert false; 1)).success',
  'builtins.genericClosure { startSet = [ { key = 1; } ]; operator = i: if i.key < 3 then [ { key = i.key + 1; } ] else [ ]; }',
  'let s = { __functor = self: x: x + self.n; n = 2; }; in s 3',
  '"${{ __toString = _: "hi"; }}"',
  '"${{ outPath = "/x"; }}/y"',
  'toString [ 1 [ 2 3 ] true false null "x" ]',
  'toString (/a/b + "/c")',
  'builtins.baseNameOf "/a/b.nix"',
  '(x: x) (y: y) 3',
  'let x = { a = 1; b = x.a + 1; }; in x.b',
  'builtins.elem 2 [ 1 2 ]',
  'builtins.catAttrs "a" [ { a = 1; } { } { a = 2; } ]',
  'builtins.hashString "sha256" "x"',
  '(rec { a = { b = c; }; c = 5; }).a.b',
  'builtins.any (x: x) [ false true ] && builtins.all (x: x) [ ]',
];

const nix = findProgram('nix-instantiate', process.env);

describe('the evaluator of the practice computer without Nix', () => {
  describe.skipIf(nix === undefined)(
    `agrees with Nix${nix === undefined ? ' (skipped: Nix is not installed)' : ''}`,
    () => {
      const all = `[ ${expressions.map((expression) => `(${expression})`).join('\n')} ]`;
      const answers: unknown[] =
        nix === undefined
          ? []
          : JSON.parse(
              execFileSync(nix, ['--eval', '--strict', '--json', '-E', all], {
                env: { ...process.env, NIX_REMOTE: 'dummy://', HOME: folder },
                stdio: ['ignore', 'pipe', 'pipe'],
              }).toString(),
            );
      it.each(expressions.map((expression, index) => ({ expression, index })))(
        'on $expression',
        ({ expression, index }) => {
          expect(evaluate(expression)).toEqual(answers[index]);
        },
      );
    },
  );

  it.each([
    ['let a = 1; in b', "error: undefined variable 'b'"],
    ['{ a = 1; }.b', "error: attribute 'b' missing"],
    ['let x = x; in x', 'error: infinite recursion encountered'],
    ['({ a }: a) { }', "called without required argument 'a'"],
    ['({ a }: a) { a = 1; b = 2; }', "called with unexpected argument 'b'"],
    ['1 2', 'error: attempt to call something which is not a function but an integer'],
    ['"a${{ }}"', 'error: cannot coerce a set to a string'],
    ['assert 1 == 2; 3', "error: assertion '1 == 2' failed"],
    ['throw "my words"', 'error: my words'],
    ['if 1 then 2 else 3', 'error: value is an integer while a Boolean was expected'],
    ['import ./missing.nix', 'No such file or directory'],
    ['{ a = 1', 'error: syntax error, unexpected end of file'],
  ])('says what is wrong with %s', (text, message) => {
    expect(failure(text)).toContain(message);
  });

  it('shows the place with the lines around it', () => {
    const text = failure('{\n  a = 1;\n  b = [\n    nosuch\n  ];\n}\n');
    expect(text).toMatch(/^error: undefined variable 'nosuch'\n\n {7}at \/\S+\.nix:4:5:\n\n/);
    expect(text).toContain('            4|     nosuch\n             |     ^\n            5|   ];');
  });
});
