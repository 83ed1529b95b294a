/** The last gate before a file is written: edits that an intent should never have led to are found here. */
import { describe, expect, it } from 'vitest';
import { verifyOthers, verifyText } from '#shared/nix/edit/verify.ts';
import { readModule } from '#shared/nix/module/read-module.ts';
import { sourceFile } from '#shared/nix/module/source-file.ts';

const before = `{
  # Why it is on.
  a.b = true; # since May
  c = "text";
}
`;

/** What is said of a file in which `find` was replaced by `text`. */
function judged(find: string, text: string, ownedComment = ''): string | undefined {
  const source = sourceFile('configuration.nix', before);
  const offset = before.indexOf(find);
  const start = before.indexOf(ownedComment);
  const ownedComments = ownedComment === '' ? [] : [{ start, end: start + ownedComment.length }];
  const edits = [{ offset, length: find.length, text }];
  const after = sourceFile('configuration.nix', before.replace(find, text));
  return verifyText({ source, edits, ownedComments }, after);
}

function othersJudged(text: string, touched: readonly string[]): string | undefined {
  const read = (one: string) => readModule(sourceFile('configuration.nix', one));
  return verifyOthers(read(before), read(text), [touched]);
}

describe('An edit', () => {
  it('is good when only what was meant is different', () => {
    expect(judged('true', 'false')).toBeUndefined();
  });

  it.each([
    ['a comment that goes with what is not its own', '  # Why it is on.\n', ''],
    ['a comment behind a line', ' # since May', ''],
  ])('is refused for %s', (_, find, text) => {
    expect(judged(find, text)).toMatch(/^The comment '# .+' would be lost\.$/);
  });

  it('may take the comment that belongs to what it removes, or write it anew elsewhere', () => {
    expect(judged('  # Why it is on.\n', '', '# Why it is on.')).toBeUndefined();
    expect(judged('  # Why it is on.\n', '\n  # Why it is on.\n')).toBeUndefined();
  });

  it('is refused when the text would not parse, or be read as something else', () => {
    expect(judged('true;', 'true')).toMatch(/would not parse/);
    expect(judged('c =', 'd /* c =')).toBeDefined();
    expect(judged('c =', '# c =')).toBeDefined();
  });

  it('is refused when it joins a token to its neighbour', () => {
    const source = sourceFile('configuration.nix', before);
    const edits = [{ offset: before.indexOf('c ='), length: 0, text: 'x' }];
    const after = sourceFile('configuration.nix', before.replace('c =', 'xc ='));
    expect(verifyText({ source, edits, ownedComments: [] }, after)).toBe(
      "'c' would be read as something else.",
    );
  });

  it('is refused when two edits touch the same place', () => {
    const source = sourceFile('configuration.nix', before);
    const offset = before.indexOf('true');
    const edit = { offset, length: 4, text: 'false' };
    const after = sourceFile('configuration.nix', before.replace('true', 'false'));
    expect(verifyText({ source, edits: [edit, edit], ownedComments: [] }, after)).toMatch(/same place/);
  });
});

describe('Every other definition', () => {
  it('stays the same', () => {
    expect(othersJudged(before.replace('true', 'false'), ['a', 'b'])).toBeUndefined();
  });

  it('is missed when it is lost, seen when it appears, and compared', () => {
    expect(othersJudged(before.replace('  c = "text";\n', ''), ['a', 'b'])).toBe(
      'A definition would be lost: c.',
    );
    expect(othersJudged(before.replace('}\n', '  d = 1;\n}\n'), ['a', 'b'])).toBe(
      'A definition would appear: d.',
    );
    expect(othersJudged(before.replace('"text"', '"other"'), ['a', 'b'])).toBe(
      'The definition of c would change.',
    );
  });
});
