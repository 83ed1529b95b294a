/** `snowglobe` as a package installs it: which words go to the window, which to the command line. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/paths.mjs';

const script = readFileSync(join(projectRoot, 'build/linux/snowglobe.sh'), 'utf8')
  .replaceAll('@window@', 'printf "window:%s\\n" app')
  .replaceAll('@commands@', 'printf "commands:%s\\n"');

function launch(...words: readonly string[]): readonly string[] {
  const run = spawnSync('/bin/sh', ['-c', script, 'snowglobe', ...words], { encoding: 'utf8' });
  return run.stdout.trim().split('\n');
}

describe('the installed snowglobe', () => {
  it('opens the window without a word, and with the flags of a start', () => {
    expect(launch()[0]).toBe('window:app');
    expect(launch('--root', '/mnt')).toEqual(['window:app', 'window:--', 'window:--root', 'window:/mnt']);
  });

  it('opens the window for a link', () => {
    for (const link of [
      'snowglobe://option/services.openssh',
      'Snowglobe://history',
      'snowglobe:--no-sandbox',
    ]) {
      expect(launch(link)).toEqual(['window:app', 'window:--', `window:${link}`]);
    }
  });

  it('hands commands, help and version to the command line', () => {
    expect(launch('search', 'pdf reader')).toEqual(['commands:search', 'commands:pdf reader']);
    for (const word of ['help', '--help', '-h', '--version'])
      expect(launch(word)).toEqual([`commands:${word}`]);
  });
});
