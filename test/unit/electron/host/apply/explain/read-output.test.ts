/** Whatever is given as the output of a rebuild: it is read in bounded time, and an error in it is found. */
import { describe, expect, it } from 'vitest';
import type { OwnFiles } from '../../../../../../electron/host/apply/explain/evidence.ts';
import { explain } from '../../../../../../electron/host/apply/explain/explain.ts';
import { createOutputReader, readOutput } from '../../../../../../electron/host/apply/explain/read-output.ts';

const noFiles: OwnFiles = { list: [], nameOf: () => null, textOf: () => null, exists: () => null };
const explained = (output: string) => explain(readOutput(output), noFiles);

const error = [
  "error: The option `services.opensssh' does not exist. Definition values:",
  "       - In `/etc/nixos/configuration.nix':",
  '           {',
  '             enable = true;',
  '           }',
].join('\n');
const message = `@nix ${JSON.stringify({
  action: 'msg',
  column: null,
  file: null,
  level: 0,
  line: null,
  msg: `\u001b[31;1merror:\u001b[0m\n       … while calling the \u2018head\u2019 builtin\n\n       ${error}`,
  raw_msg: error.replace('error: ', ''),
})}`;
const found = { kind: 'unknown-option', option: 'services.opensssh' };

describe('an error is found', () => {
  it.each([
    ['as it is', error],
    ['in a line of internal-json', message],
    ['with line ends of Windows', error.replaceAll('\n', '\r\n')],
    ['in colours', error.replace('error:', '\u001b[31;1merror:\u001b[0m')],
    ['with a byte order mark', `\uFEFF${error}`],
    ['in UTF-16', [...error].join('\0')],
    ['from the journal', error.replace(/^/gm, 'Nov 21 10:00:00 snow nixos-rebuild[812]: ')],
    ['after binary junk', `\u0000\u0001\uFFFD\uFFFD${'\u0007'.repeat(5_000)}\n${error}`],
    ['in a line of internal-json that was cut off', message.slice(0, message.indexOf('raw_msg') - 20)],
    ['in one that was cut off within an escape', message.slice(0, message.lastIndexOf('\\n', 400) + 1)],
  ])('%s', (_, output) => {
    expect(explained(output)).toMatchObject(found);
  });

  it('wherever the pieces of the output end', () => {
    const reader = createOutputReader();
    for (const letter of `building\n${error}\n`) reader.push(letter);
    expect(explain(reader.end(), noFiles)).toMatchObject(found);
  });

  it.each([
    ['lines of a build', "building '/nix/store/abc-hello.drv'... compiling\n"],
    ['lines of progress', '@nix {"action":"result","fields":[1,2,0,0],"id":7,"type":105}\n'],
    [
      'builds that never end',
      '@nix {"action":"start","fields":["/nix/store/abc-x.drv"],"id":9,"level":3,"type":105}\n',
    ],
    ['warnings', "warning: Git tree '/etc/nixos' is dirty\n"],
  ])('behind a hundred thousand %s', (_, line) => {
    const begun = performance.now();
    expect(explained(line.repeat(100_000) + error)).toMatchObject(found);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('at the end of a trace of a hundred thousand steps', () => {
    const steps = "       … while calling the 'head' builtin\n".repeat(100_000);
    expect(explained(`error:\n${steps}       ${error}`)).toMatchObject(found);
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['nothing', ''],
    ['binary junk', '\uFFFD\u0001\uFFFD\u0002ab'.repeat(50_000)],
    ['one line of ten million letters', 'x'.repeat(10_000_000)],
    ['brackets without end', `@nix {"action":"msg","level":0,"msg":${'['.repeat(1_000_000)}`],
    ['quotes without end', `error: The option \`${"a'`".repeat(100_000)}' does not exist`],
    ['words that begin like an error', `error: Package ‘x’ in /a:1 ${'is not available '.repeat(50_000)}`],
  ])('is told in a short sentence: %s', (_, output) => {
    const begun = performance.now();
    const { sentence } = explained(output);
    expect(sentence.length).toBeLessThan(700);
    expect(sentence).not.toMatch(/[\p{Cc}\uFFFD]/u);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
