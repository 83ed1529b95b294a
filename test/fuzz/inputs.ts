/** Inputs for the parser: cases with something changed, expressions grown from the grammar, noise. */
import { caseFiles } from '../integration/nix-oracle/case-files.ts';
import type { SeededRandom } from './seeded-random.ts';

const cases = [...caseFiles('parse'), ...caseFiles('parse-error')].map(({ text }) => text);
const snippets = cases.filter((text) => text.length < 400);

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are Nix, not templates
/** Every token of the language, and pairs of them that a scanner may get wrong. */
const tokens = [
  ...'{ } ( ) [ ] ; : , . @ ? = ! - + * / < > " \' $ \\ # ~ & | ` % ^'.split(' '),
  ...'${ } \'\' "" == != <= >= && || -> // ++ |> <| ... .5 1. 1.e3 0 12 /* */ <a> ./a a/b ~/a ./${ a:b x.y'.split(
    ' ',
  ),
  ...'if then else assert with let in rec inherit or a b true null __curPos'.split(' '),
  ...[
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    "''$",
    "'''",
    "''\\n",
    '$$',
    '\\${',
    '"a${',
    '}b"',
    "''a${",
    "}b''",
    '\0',
  ],
  ...[
    '{ a = 1; }',
    '{ a, b ? 1, ... }@c: ',
    'let a = 1; in ',
    'a.b or ',
    'inherit (a) b;',
    '\uFEFF',
    'ä',
    '\uD800',
  ],
];

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are Nix, not templates

/** A case with one to four pieces taken out, put in or doubled. */
export function mutatedCase(random: SeededRandom): string {
  let text = random.pick(snippets);
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const from = random.below(text.length + 1);
    const to = Math.min(text.length, from + random.below(4));
    const inserted = [
      () => '',
      () => random.pick(tokens),
      () => text.slice(from, from + random.below(20)),
      () => random.pick(snippets),
    ][random.below(4)]!();
    text = text.slice(0, from) + inserted + text.slice(to);
  }
  return text;
}

export function tokenSoup(random: SeededRandom): string {
  let text = '';
  for (let count = random.below(30); count > 0; count--)
    text += random.pick(tokens) + random.pick(['', ' ', ' ']);
  return text;
}

/** Any UTF-16 code units; mostly those that Nix knows. */
export function noise(random: SeededRandom): string {
  let text = '';
  for (let count = random.below(60); count > 0; count--) {
    text += String.fromCharCode(random.below(8) === 0 ? random.below(0x10000) : random.below(128));
  }
  return text;
}

/** An expression that Nix accepts (it may name variables that do not exist). */
export function grownExpression(random: SeededRandom, depth = 4): string {
  const inner = () => grownExpression(random, depth - 1);
  const name = () => random.pick(['a', 'b-c', "d'", '_e', 'config', 'pkgs']);
  const attribute = () =>
    random.pick([name, () => '"x y"', () => `\${${inner()}}`, () => 'or', () => `"p\${${inner()}}"`])();
  const path = () => Array.from({ length: 1 + random.below(3) }, attribute).join('.');
  const leaf = () =>
    random.pick([name(), '1', '2.5', '.5', '1.e3', '"s\\n"', "''\n  i\n''", './p', '<n/m>', 'u:r', 'true']);
  if (depth <= 0) return leaf();
  return random.pick([
    leaf,
    () => `(${inner()})`,
    () => `[ ${Array.from({ length: random.below(4) }, () => `(${inner()})`).join(' ')} ]`,
    () => `{ ${name()}1 = ${inner()}; \${${name()}} = ${inner()}; inherit (${inner()}) ${name()}2; }`,
    () => `rec { ${name()}.${path()} = ${inner()}; }`,
    () => `(let ${name()} = ${inner()}; in ${inner()})`,
    () => `(${name()}: ${inner()})`,
    () => `({ ${name()}1 ? ${inner()}, ${name()}2, ... }@z: ${inner()})`,
    () => `(with ${inner()}; ${inner()})`,
    () => `(assert ${inner()}; ${inner()})`,
    () => `(if ${inner()} then ${inner()} else ${inner()})`,
    () => `(${inner()}) (${inner()})`,
    () => `(${inner()}).${path()}`,
    () => `((${inner()}).${path()} or ${name()})`,
    () => `(${inner()}) ? ${path()}`,
    () =>
      `(${inner()}) ${random.pick(['+', '-', '*', '/', '++', '//', '==', '<=', '&&', '||', '->', '|>', '<|'])} (${inner()})`,
    () => `${random.pick(['!', '-'])}(${inner()})`,
    () => `"a\${${inner()}}b\${${inner()}}"`,
    () => `''\n  a\${${inner()}}\n    ''\${ ''' $\${b}\n''`,
    () => `./q/\${${inner()}}/r`,
    () => `/* c */ (${inner()}) # d\n`,
  ])();
}
