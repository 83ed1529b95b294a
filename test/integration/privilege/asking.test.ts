/** The host's side of asking for the password, with scripts in the place of pkexec and run0. */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

interface Asked {
  readonly silence: HelperSilence | null;
  readonly events: readonly HelperEvent[];
  readonly directory: string;
}

interface Asking {
  /** The name of the program that the script stands for. */
  readonly as?: 'pkexec' | 'run0';
  readonly patience?: number;
  readonly whenAsking?: (asking: RunningHelper) => void;
}

/** Asks for a restore of the system. The script finds its own directory in `$(dirname "$0")`. */
async function ask(script: string, { as = 'pkexec', patience, whenAsking }: Asking = {}): Promise<Asked> {
  const directory = await temporaryDirectory();
  const program = join(directory, as);
  await writeFile(program, `#!/bin/sh\nhere=$(dirname "$0")\n${script}\n`);
  await chmod(program, 0o755);
  const events: HelperEvent[] = [];
  const silence = await new Promise<HelperSilence | null>((resolve) => {
    const asking = startHelper(
      {
        computer: system,
        helper,
        stateDirectory: directory,
        patience,
        surroundings: {
          userId: 1000,
          searchPath: directory,
          isSystemdRunning: true,
          isExecutable: (path) => path === program,
        },
      },
      { request: 'restore', version: helperProtocolVersion },
      { event: (event) => events.push(event), ended: resolve },
    );
    whenAsking?.(asking);
  });
  return { silence, events, directory };
}

const ready = `echo '{"event":"ready","version":${helperProtocolVersion}}'`;
const finishedLine = `echo '{"event":"finished","generation":null,"wentBack":null,"commit":null}'`;

describe('asking for the password', () => {
  it('tells a dismissed question from a refused one', async () => {
    expect((await ask('exit 126')).silence).toMatchObject({ kind: 'dismissed' });
    const refused = 'echo "Error executing command as another user: Not authorized" >&2; exit 127';
    expect((await ask(refused)).silence).toMatchObject({ kind: 'not-authorised' });
  });

  it('goes on when the password was accepted, with only the system itself to manage', async () => {
    // As pkexec: the first argument is its own, the environment is its own.
    const { silence, events } = await ask('shift; exec env -i PKEXEC_UID=1000 "$@"');
    expect(silence).toBeNull();
    expect(events).toMatchObject([{ event: 'failed', kind: 'refused-computer' }]);
  });

  it('goes on by run0, which has options of its own and says who asked as sudo does', async () => {
    const { silence, events } = await ask(
      'while [ "$1" != -- ]; do shift; done; shift; exec env -i SUDO_UID=1000 "$@"',
      { as: 'run0' },
    );
    expect(silence).toBeNull();
    expect(events).toMatchObject([{ event: 'failed', kind: 'refused-computer' }]);
  });

  it('hands over the request only when the helper has its rights', async () => {
    const { directory, silence } = await ask(`
      timeout 0.2 head -c 1 > "$here/early"
      ${ready}
      read request; echo "$request" > "$here/request"
      ${finishedLine}`);
    expect(silence).toBeNull();
    expect(await readFile(join(directory, 'early'), 'utf8')).toBe('');
    expect(await readFile(join(directory, 'request'), 'utf8')).toContain('"request":"restore"');
  });

  it('closes the question when the change is cancelled before it was answered', async () => {
    const { silence } = await ask('exec sleep 60', { whenAsking: (asking) => asking.cancel() });
    expect(silence).toMatchObject({ kind: 'dismissed' });
  });

  it('closes a question that nobody answers', async () => {
    const { silence } = await ask('exec sleep 60', { patience: 100 });
    expect(silence).toMatchObject({ kind: 'nobody-answered' });
  });

  it('asks nothing of a helper that got its rights just when its question was closed', async () => {
    // What was started as root a moment before is not ended by the signal.
    const { directory, silence, events } = await ask(
      `trap '' TERM
      touch "$here/begun"
      sleep 0.5
      ${ready}
      cat > "$here/asked"
      ${finishedLine}`,
      { patience: 200 },
    );
    expect(silence).toMatchObject({ kind: 'nobody-answered' });
    expect(await readFile(join(directory, 'asked'), 'utf8')).toBe('');
    expect(events).toEqual([]);
  });

  it('tells a helper that ended in the middle from a question that was dismissed', async () => {
    expect((await ask(`${ready}; exit 126`)).silence).toEqual({ kind: 'interrupted' });
  });

  it('says so where there is nothing to ask with', async () => {
    const silence = await new Promise((resolve) => {
      startHelper(
        {
          computer: system,
          helper,
          stateDirectory: '/nowhere',
          surroundings: {
            userId: 1000,
            searchPath: '/usr/bin',
            isSystemdRunning: true,
            isExecutable: () => false,
          },
        },
        { request: 'restore', version: helperProtocolVersion },
        { event: () => {}, ended: resolve },
      );
    });
    expect(silence).toMatchObject({ kind: 'no-way', sentence: expect.stringContaining('neither pkexec') });
  });
});
