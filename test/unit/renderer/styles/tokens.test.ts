/** The style sheets keep to the design tokens, and hold nothing that no component uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const renderer = resolve('renderer');
const filesEnding = (...ends: string[]): readonly string[] =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.some((end) => file.endsWith(end)))
    .map((file) => join(renderer, file));

interface Sheet {
  readonly file: string;
  readonly text: string;
}

const read = (file: string): Sheet => ({
  file,
  text: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
});
const tokens = read(join(renderer, 'styles/tokens.css'));
const sheets = filesEnding('.css')
  .map(read)
  .filter(({ file }) => file !== tokens.file);
const sources = filesEnding('.ts', '.tsx').map(read);

/** `file: property: value` of every declaration whose property matches and whose value is not allowed. */
function strayValues(property: RegExp, allowed: RegExp): readonly string[] {
  return sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<=[\s;{])([a-z-]+):\s*([^;{}]+);/g)]
      .filter(([, name = '', value = '']) => property.test(name) && !allowed.test(value.trim()))
      .map(([declaration]) => `${relative(renderer, file)}: ${declaration}`),
  );
}

describe('the style sheets', () => {
  it('name no colour of their own', () => {
    const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|lab|lch|color|light-dark)\(/i;
    expect(strayValues(/./, new RegExp(`^(?!.*(?:${colour.source}))`, 'i'))).toEqual([]);
    expect(strayValues(/color$|^fill$|^stroke$/, systemOrToken)).toEqual([]);
  });

  it('take type sizes and roundings from the tokens, or stay relative to what is around', () => {
    expect(
      strayValues(/^font-size$/, /^(?:var\(--size-|calc\([\d.]+ \* var\(--size-|[\d.]+(?:em|%)$|inherit$)/),
    ).toEqual([]);
    expect(strayValues(/^border-radius$/, /^(?:(?:var\(--r-[a-z]+\)|0|50%|inherit)\s*)+$/)).toEqual([]);
  });

  it('take distances from the tokens; up to 2 pixels, and against a border, are optical', () => {
    const step =
      '(?:var\\(--space-\\d+\\)|0|auto|-?[12]px|calc\\(.+\\)|(?:min|max)\\(.+\\)|env\\(.+\\)|-[2-8]px|[\\d.]+em|inherit)';
    expect(
      strayValues(
        /^(?:(?:row-|column-)?gap|(?:padding|margin)(?:-[a-z-]+)?)$/,
        new RegExp(`^(?:${step}\\s*)+$`),
      ),
    ).toEqual([]);
  });

  it('use every token, and no token that does not exist', () => {
    const all = [tokens, ...sheets, ...sources].map(({ text }) => text).join('\n');
    const defined = namesIn(tokens.text, /^\s+(--[\w-]+):/gm);
    const used = namesIn(all, /var\((--[\w-]+)(?=[),])/g);
    // The tiles' colours are numbered, and chosen in code.
    expect([...defined].filter((name) => !used.has(name) && !/^--tile-\d$/.test(name))).toEqual([]);
    const setByOthers = new Set([
      // react-aria: how wide what opened a list is.
      '--trigger-width',
      ...namesIn(all, /['"](--[\w-]+)['"]/g),
      ...sheets.flatMap(({ text }) => [...namesIn(text, /^\s+(--[\w-]+):/gm)]),
    ]);
    expect([...used].filter((name) => !defined.has(name) && !setByOthers.has(name))).toEqual([]);
  });

  it('hold no class that no component uses', () => {
    const dead = sheets
      .filter(({ file }) => file.endsWith('.module.css'))
      .flatMap(({ file, text }) => {
        const users = sources.filter((source) =>
          [...source.text.matchAll(/from '(\.[^']+\.module\.css)'/g)].some(
            ([, path = '']) => resolve(dirname(source.file), path) === file,
          ),
        );
        const code = users.map((user) => user.text).join('\n');
        const classes = new Set(
          [...text.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name),
        );
        return [...classes]
          .filter((name) => !isNamed(name, code))
          .map((name) => `${relative(renderer, file)}: .${name}`);
      });
    expect(dead).toEqual([]);
  });
});

const systemOrToken =
  /^(?:.*var\(--|currentColor|transparent|inherit|none|auto|Canvas|CanvasText|Highlight|HighlightText|ButtonText|ButtonFace|GrayText|LinkText|Mark)/i;

const everySource = sources.map(({ text }) => text).join('\n');

/** `styles.name`; or, where a sheet is looked into with `styles[tone]`, a word that some code knows. */
function isNamed(name: string, code: string): boolean {
  if (new RegExp(`\\w\\.${name}\\b|\\['${name}'\\]`).test(code)) return true;
  if (!/styles\[[^'\]]/.test(code)) return false;
  const stem = /^([a-zA-Z-]+)\d+$/.exec(name)?.[1];
  if (stem !== undefined && code.includes(`\`${stem}\${`)) return true;
  return new RegExp(`['"]${name}['"]|\\b${name}:`).test(everySource);
}

function namesIn(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
}
