import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type HelperProgram,
  helperProgram,
  helperWords,
} from '../../../../../../electron/host/privilege/helper-program.ts';
import { pkexecCommandLine } from '../../../../../../electron/host/privilege/ways/pkexec.ts';
import { run0CommandLine } from '../../../../../../electron/host/privilege/ways/run0.ts';
import { sessionEnvironment } from '../../../../../../electron/host/privilege/ways/session-environment.ts';
import { sudoPromptText } from '../../../../../../electron/host/privilege/ways/sudo-prompt.ts';
import { temporaryDirectory } from '../../../../../helpers/temporary-directory.ts';

const underNode: HelperProgram = { runtime: '/usr/bin/node', environment: {}, script: '/opt/helper.js' };
const underElectron: HelperProgram = {
  runtime: '/opt/electron',
  environment: { ELECTRON_RUN_AS_NODE: '1' },
  script: '/opt/helper.js',
};
const packaged: HelperProgram = { ...underElectron, launcher: '/opt/snowglobe-helper' };

describe('the helper’s command line', () => {
  it('by pkexec has the environment in it, as pkexec clears it', () => {
    const line = pkexecCommandLine('/p/pkexec', underElectron);
    expect(line.program).toBe('/p/pkexec');
    expect(line.args).toEqual([
      '--disable-internal-agent',
      '/usr/bin/env',
      'ELECTRON_RUN_AS_NODE=1',
      '/opt/electron',
      '/opt/helper.js',
    ]);
    expect(line.environment).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
  });

  it('by pkexec is one program where a package brought one, so that polkit knows it by its path', () => {
    expect(pkexecCommandLine('/p/pkexec', packaged).args).toEqual([
      '--disable-internal-agent',
      '/opt/snowglobe-helper',
    ]);
  });

  it('by run0 gives the environment by --setenv and ends the options', () => {
    expect(run0CommandLine('/p/run0', underElectron).args).toEqual([
      '--description=Snowglobe changes the system',
      '--chdir=/',
      '--setenv=ELECTRON_RUN_AS_NODE=1',
      '--',
      '/opt/electron',
      '/opt/helper.js',
    ]);
    expect(run0CommandLine('/p/run0', packaged).args.slice(-2)).toEqual(['--', '/opt/snowglobe-helper']);
  });

  it('takes the launcher that lies beside the bundle', async () => {
    const directory = await temporaryDirectory();
    const script = join(directory, 'helper.js');
    expect(helperWords(helperProgram(script)).at(-1)).toBe(script);
    await writeFile(join(directory, 'snowglobe-helper'), '#!/bin/sh\n');
    await chmod(join(directory, 'snowglobe-helper'), 0o755);
    expect(helperWords(helperProgram(script))).toEqual([join(directory, 'snowglobe-helper')]);
  });

  it('carries nothing of the person’s environment but where the session is', () => {
    const mine = { DISPLAY: ':0', LANG: 'de_DE.UTF-8', NODE_OPTIONS: '--require=/evil.js', GIT_DIR: '/x' };
    expect(sessionEnvironment(mine)).toEqual({ DISPLAY: ':0', LANG: 'de_DE.UTF-8' });
  });
});

describe('the shell’s text for sudo-prompt', () => {
  const socket = '/tmp/snowglobe-socket-Ab12Cd/socket';

  it('is made of plain words', () => {
    expect(sudoPromptText(underNode, socket, '/home/jane')).toBe(
      `/usr/bin/node /opt/helper.js --socket ${socket}`,
    );
    expect(sudoPromptText(underElectron, socket, '/')).toBe(
      `/usr/bin/env ELECTRON_RUN_AS_NODE=1 /opt/electron /opt/helper.js --socket ${socket}`,
    );
  });

  const hostile = [
    'space here',
    '$(reboot)',
    '`reboot`',
    ';reboot',
    '&&reboot',
    '|reboot',
    '>file',
    '<file',
    '"quote',
    "'quote",
    '\\',
    '*',
    '?',
    '[a]',
    '{a,b}',
    '!1',
    '#comment',
    '~root',
    '$HOME',
    'new\nline',
    'tab\there',
    'nul\0',
    'ümlaut',
    '\u202eright-to-left',
    '%s',
    '(sub)',
    '',
  ];
  it.each(hostile)('is not made at all with %j in a path', (text) => {
    const path = text === '' ? '' : `/tmp/${text}/socket`;
    expect(sudoPromptText(underNode, path, '/')).toBeNull();
    expect(sudoPromptText({ ...underNode, script: path }, socket, '/')).toBeNull();
    expect(sudoPromptText({ ...underNode, runtime: path }, socket, '/')).toBeNull();
    expect(sudoPromptText({ ...underNode, environment: { A: path || ' ' } }, socket, '/')).toBeNull();
    // sudo-prompt puts the present directory into the same text.
    expect(sudoPromptText(underNode, socket, path)).toBeNull();
  });
});
