import { describe, expect, it } from 'vitest';
import { parseNixLine, stripAnsi } from '../../../../../electron/host/apply/internal-json.ts';
import { logTextOf } from '../../../../../electron/host/apply/log-text.ts';
import { messagesOf, sampleLines } from './sample.ts';

function readable(lines: readonly string[]): string[] {
  let builds: ReadonlyMap<number, string> = new Map();
  return messagesOf(lines).flatMap((message) => {
    const text = logTextOf(message, builds);
    builds = text.builds;
    return text.lines;
  });
}

describe('the readable log', () => {
  it('says which package a line of a build comes from', () => {
    expect(readable(sampleLines('build-failed'))).toContain('hello> main.c:3: error: expected ;');
  });

  it('has no colours and no talk of Nix about itself', () => {
    const lines = readable([...sampleLines('syntax-error'), ...sampleLines('download')]);
    expect(lines.join('\n')).not.toMatch(/querying info|nix-cache-info/);
    expect(lines.join('\n')).not.toContain('\x1b');
    expect(lines).toContain('these 3 paths will be fetched (4.29 MiB download, 4.29 MiB unpacked):');
  });

  it('keeps lines of other programs as they are', () => {
    expect(readable(['setting up /etc...'])).toEqual(['setting up /etc...']);
  });

  it('takes a broken line for text and an unknown action for nothing', () => {
    expect(parseNixLine('@nix {"action":')).toEqual({ kind: 'plain', text: '@nix {"action":' });
    expect(parseNixLine('@nix {"action":"sing"}')).toBeNull();
  });

  it('removes colours, titles and carriage returns', () => {
    expect(stripAnsi('\x1b[31;1merror:\x1b[0m \x1b]0;title\x07bad\r')).toBe('error: bad');
  });
});
