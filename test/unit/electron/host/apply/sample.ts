/** Reads the captured logs beside this file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NixMessage, parseNixLine } from '../../../../../electron/host/apply/internal-json.ts';

export function sampleLines(name: string): string[] {
  return readFileSync(join(import.meta.dirname, 'samples', `${name}.log`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

export function messagesOf(lines: readonly string[]): NixMessage[] {
  return lines.map(parseNixLine).filter((message) => message !== null);
}
