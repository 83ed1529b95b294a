import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HelperEvent, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { fingerprint, finished, replaceRequest, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { applyRequest, canMount, mount } from '../../helpers/hostile-caller.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';

const helper = await bundleHelper();
const page = 4_096;

/** A computer whose `place` is a disk of its own, with so many pages in all. */
async function computerWithSmall(place: 'var/lib/snowglobe' | 'etc/nixos', pages: number) {
  const machine = await scriptedComputer();
  const directory = join(machine.root, place);
  const files = existsSync(directory) ? await machine.files() : {};
  mkdirSync(directory, { recursive: true });
  expect(mount(['-t', 'tmpfs', '-o', `size=${pages * page},mode=755`, 'tmpfs'], directory)).toBe(true);
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(join(directory, name), file.slice(file.indexOf('\n') + 1));
  }
  return { machine, directory };
}

/** Leaves so many pages free. */
function fill(directory: string, free: number): void {
  const { bavail, bsize } = statfsSync(directory);
  writeFileSync(join(directory, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - free * page)));
}

const makeRoom = (directory: string): void => rmSync(join(directory, 'filler'));

async function ask({ root }: ScriptedComputer, message: object): Promise<HelperEvent | undefined> {
  const talk = talkToHelper(helper, ['--practice', root]);
  talk.send(message);
  return talk.last;
}

/** Two files, so that the first may be written when the second one fails. */
function twoFiles({ configuration, computer }: ScriptedComputer, action: 'switch' | 'write'): object {
  const { entry } = computer.places;
  const files = [
    { path: entry, fingerprint: fingerprint(entry), text: `{ }\n#${'x'.repeat(2 * page)}\n` },
    { path: join(configuration, 'new.nix'), fingerprint: null, text: `{ }\n#${'y'.repeat(page)}\n` },
  ];
  return { ...applyRequest(files), action };
}

const mounting = canMount() ? '' : ' (skipped: nothing can be mounted here)';

describe.skipIf(mounting !== '')(`a full disk${mounting}`, () => {
  it('of the journal: whatever fits no more, the files are whole, and it works again with room', async () => {
    const { machine, directory } = await computerWithSmall('var/lib/snowglobe', 64);
    const before = await machine.files();
    const ends = new Set<string>();
    for (let free = 0; free <= 14; free += 1) {
      fill(directory, free);
      const end = await ask(machine, twoFiles(machine, 'switch'));
      if (end?.event === 'failed') {
        ends.add(end.kind);
        expect(await machine.files()).toEqual(before);
        expect(end).toMatchObject({ kind: 'no-space', filesRestored: true });
      } else {
        ends.add('finished');
        expect(end?.event).toBe('finished');
        break;
      }
      makeRoom(directory);
    }
    expect(ends).toEqual(new Set(['no-space', 'finished']));
    expect(existsSync(join(directory, 'journal'))).toBe(false);
  });

  it('of the configuration: whatever fits no more, the files are whole, and it works again with room', async () => {
    const { machine, directory } = await computerWithSmall('etc/nixos', 64);
    const before = await machine.files();
    const ends: string[] = [];
    for (let free = 0; free <= 6; free += 1) {
      fill(directory, free);
      const end = await ask(machine, twoFiles(machine, 'write'));
      makeRoom(directory);
      ends.push(end?.event === 'failed' ? end.kind : 'finished');
      if (end?.event === 'finished') break;
      expect(end).toMatchObject({ kind: 'no-space', filesRestored: true });
      expect(await machine.files()).toEqual(before);
    }
    expect(ends.length).toBeGreaterThan(2);
    expect(ends.at(-1)).toBe('finished');
  });

  it('that somebody else filled meanwhile: what cannot be put back now is put back with room', async () => {
    const { machine, directory } = await computerWithSmall('etc/nixos', 64);
    const { entry } = machine.computer.places;
    writeFileSync(entry, `{ }\n#${'x'.repeat(8 * page)}\n`);
    const before = await machine.files();
    // The build fails, and the disk is full by then.
    const rebuild = machine.computer.commands.nixosRebuild.program;
    const script = `#!/bin/sh\nhead -c 10000000 /dev/zero > ${directory}/filler\nexit 1\n`;
    const works = readFileSync(rebuild, 'utf8');
    writeFileSync(rebuild, script);
    const end = await ask(machine, replaceRequest(entry, '{ }\n'));
    expect(end).toMatchObject({ event: 'failed', kind: 'no-space', filesRestored: false });
    expect(readFileSync(entry, 'utf8')).toBe('{ }\n');
    expect(existsSync(join(machine.root, 'var/lib/snowglobe/journal'))).toBe(true);

    writeFileSync(rebuild, works);
    makeRoom(directory);
    expect(await ask(machine, { request: 'restore', version: helperProtocolVersion })).toEqual(
      finished(null),
    );
    expect(await machine.files()).toEqual(before);
    expect(await ask(machine, replaceRequest(entry, '{ }\n', 'write'))).toEqual(finished(null));
  });

  it('does not keep garbage from being collected, nor generations from being deleted', async () => {
    const { machine, directory } = await computerWithSmall('var/lib/snowglobe', 16);
    fill(directory, 0);
    const collect = machine.computer.commands.nixCollectGarbage.program;
    writeFileSync(collect, '#!/bin/sh\necho "3 store paths deleted, 1.00 MiB freed"\n', { mode: 0o755 });
    expect(await ask(machine, { request: 'collect-garbage', version: helperProtocolVersion })).toEqual(
      finished(null),
    );
  });
});
