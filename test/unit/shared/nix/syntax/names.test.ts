import { describe, expect, it } from 'vitest';
import { parse } from '../../../../../shared/nix/syntax/parse.ts';

/** What the first name of the first binding means. */
function nameIn(text: string): string | undefined {
  const { root } = parse(text);
  const binding = root.kind === 'set' ? root.bindings[0] : undefined;
  return binding?.kind === 'binding' ? binding.path.names[0]?.name : undefined;
}

describe('the name of an attribute', () => {
  it('is the same whether it is bare, quoted or interpolated as a literal', () => {
    const texts = ['{ a = 1; }', '{ "a" = 1; }', '{ ${"a"} = 1; }', '{ ${("a")} = 1; }', "{ ${''a''} = 1; }"];
    expect(texts.map(nameIn)).toEqual(['a', 'a', 'a', 'a', 'a']);
  });

  it('has its escapes read', () => {
    expect(nameIn('{ "a\\"b" = 1; }')).toBe('a"b');
  });

  it('may hold dots', () => {
    expect(nameIn('{ "resolv.conf" = 1; }')).toBe('resolv.conf');
  });

  it('is unknown where it is computed, as Nix sees it', () => {
    const texts = ['{ ${a} = 1; }', '{ "a${b}" = 1; }', '{ "${"a"}" = 1; }', '{ ${"a" + "b"} = 1; }'];
    expect(texts.map(nameIn)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
