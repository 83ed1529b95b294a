import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperCommandLine } from '../../../electron/host/privilege/elevation.ts';
import {
  type HelperSilence,
  type RunningHelper,
  startHelper,
} from '../../../electron/host/privilege/helper-client.ts';
import { type HelperEvent, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { nixosComputer } from '../../../shared/machine/computer.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const system = nixosComputer('/etc/nixos', '/etc/nixos/configuration.nix');

/** Asks for a restore of the system with a pkexec that is this script. */
async function askWith(
  script: string,
  whenAsking?: (asking: RunningHelper) => void,
): Promise<{ silence: HelperSilence | null; events: HelperEvent[] }> {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'pkexec'), `#!/bin/sh\n${script}\n`);
  await chmod(join(directory, 'pkexec'), 0o755);
  const events: HelperEvent[] = [];
  const silence = await new Promise<HelperSilence | null>((resolve) => {
    const asking = startHelper(
      {
        computer: system,
        helper,
        stateDirectory: directory,
        person: { userId: 1000, searchPath: directory },
      },
      { request: 'restore', version: helperProtocolVersion },
      { event: (event) => events.push(event), ended: resolve },
    );
    whenAsking?.(asking);
  });
  return { silence, events };
}

const onNixos = existsSync('/run/wrappers/bin/pkexec');

describe.skipIf(onNixos)('asking for the password (not on NixOS, whose own pkexec comes first)', () => {
  it('tells a dismissed question from a refused one', async () => {
    expect((await askWith('exit 126')).silence).toEqual({ kind: 'dismissed' });
    expect((await askWith('echo "No session for cookie" >&2; exit 127')).silence).toEqual({
      kind: 'not-authorised',
      sentence: 'No session for cookie',
    });
  });

  it('goes on when the password was accepted, with only the system itself to manage', async () => {
    // As pkexec: the first argument is its own, the environment is its own.
    const { silence, events } = await askWith('shift; exec env -i PKEXEC_UID=1000 "$@"');
    expect(silence).toBeNull();
    expect(events).toMatchObject([{ event: 'failed', kind: 'refused-computer' }]);
  });

  it('closes the question when the change is cancelled before it was answered', async () => {
    const { silence } = await askWith('exec sleep 60', (asking) => asking.cancel());
    expect(silence).toEqual({ kind: 'dismissed' });
  });

  it('tells a helper that ended in the middle from a question that was dismissed', async () => {
    const ready = `echo '{"event":"ready","version":1}'; exit 126`;
    expect((await askWith(ready)).silence).toEqual({ kind: 'interrupted' });
  });
});

const pkexec = '/usr/bin/pkexec';
const canTry = process.getuid?.() === 0 && existsSync(pkexec);

describe.skipIf(!canTry)('the real pkexec (needs root to become an unprivileged user, and pkexec)', () => {
  it('starts nothing for a user without an agent to ask', async () => {
    const line = helperCommandLine({ kind: 'pkexec', program: pkexec }, helper, system, '/');
    const child = spawn(line.program, line.args, { uid: 65534, gid: 65534, env: {}, cwd: '/' });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stdin.end();
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(127);
    expect(output).toBe('');
  });
});
