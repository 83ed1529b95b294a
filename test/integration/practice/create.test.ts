import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPractice, resetPractice } from '../../../electron/host/machine/practice/create.ts';
import type { PracticeEngine } from '../../../electron/host/machine/practice/marker.ts';
import { removeTree } from '../../../electron/host/machine/practice/remove-tree.ts';
import {
  newPractice,
  practiceEngines,
  practiceResources,
  practiceTestTimeout,
  runTool,
} from '../../helpers/practice.ts';

async function open(root: string, engine?: PracticeEngine) {
  return createPractice(root, { resources: await practiceResources(), engine, environment: process.env });
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`making the practice computer ${name}`, { timeout: practiceTestTimeout }, () => {
    it('takes less than two seconds, and opening it again next to nothing', async () => {
      await practiceResources();
      const making: number[] = [];
      const opening: number[] = [];
      // The best of three: other tests run at the same time.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const started = performance.now();
        const { root } = await newPractice(engine);
        making.push(performance.now() - started);
        const again = performance.now();
        expect((await open(root, engine)).how).toBe('opened');
        opening.push(performance.now() - again);
      }
      expect(Math.min(...making)).toBeLessThan(2_000);
      expect(Math.min(...opening)).toBeLessThan(200);
    });

    it('has a past, a boot menu and files that NixOS would have', async () => {
      const { root, computer } = await newPractice(engine);
      const { places } = computer;
      expect(await realpath(places.runningSystem)).toBe(await realpath(`${places.systemProfile}-3-link`));
      expect(await realpath(places.bootedSystem)).toBe(await realpath(places.runningSystem));
      for (const generation of [1, 2, 3]) {
        const entry = await readFile(
          `${places.boot}/loader/entries/nixos-generation-${generation}.conf`,
          'utf8',
        );
        expect(entry).toMatch(/^version Generation \d NixOS 24\.11\.\S+, Linux Kernel 6\.6\.\d+, built on /m);
      }
      expect(await readFile(places.osRelease, 'utf8')).toContain('ID=nixos');
      expect(await readFile(places.hostName, 'utf8')).toBe('kitchen-laptop\n');
      expect(existsSync(`${root}/etc/nixos/hardware-configuration.nix`)).toBe(true);
      expect(existsSync(`${places.channels}/nixos/packages.json`)).toBe(true);
    });

    it('is made again around its configuration when it was cut short', async () => {
      const { root, computer } = await newPractice(engine);
      await writeFile(computer.places.entry, '{ }\n');
      const marker = join(root, 'practice-computer.json');
      await writeFile(
        marker,
        (await readFile(marker, 'utf8')).replace('"complete": true', '"complete": false'),
      );
      expect((await open(root, engine)).how).toBe('rebuilt');
      expect(await readFile(computer.places.entry, 'utf8')).toBe('{ }\n');
      expect(existsSync(`${computer.places.systemProfile}-3-link`)).toBe(true);
    });

    it('works again after its folder was moved', async () => {
      const { root } = await newPractice(engine);
      const moved = `${root}-moved`;
      await rename(root, moved);
      try {
        const { how, computer } = await open(moved, engine);
        expect(how).toBe('rebuilt');
        expect((await runTool(computer.commands.nixosRebuild, ['switch'])).exit).toBe(0);
      } finally {
        await removeTree(moved);
      }
    });

    it('works in a folder whose name a shell would trip over', async () => {
      const parent = await realpath(await mkdtemp(join(tmpdir(), 'snowglobe-')));
      try {
        const { computer } = await open(join(parent, "jane's $HOME & more"), engine);
        expect((await runTool(computer.commands.nixosRebuild, ['switch', '--rollback'])).exit).toBe(0);
        expect((await runTool(computer.commands.nixosRebuild, ['switch'])).exit).toBe(0);
      } finally {
        await removeTree(parent);
      }
    });

    it.skipIf(process.getuid?.() !== 0)(
      'works for somebody without privileges (needs root to try it)',
      async () => {
        const { root, computer } = await newPractice(engine);
        const entry = await readFile(computer.places.entry, 'utf8');
        await writeFile(computer.places.entry, entry.replace('    keepassxc\n', '    inkscape\n'));
        execFileSync('chown', ['-hR', '65534:65534', root]);
        await chmod(root, 0o755);
        const { program, environment } = computer.commands.nixosRebuild;
        const output = execFileSync(
          'setpriv',
          ['--reuid=65534', '--regid=65534', '--clear-groups', program, 'switch'],
          { cwd: root, env: { PATH: '/usr/bin:/bin', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
        );
        expect(output.toString()).toBe('');
        expect(existsSync(`${computer.places.runningSystem}/sw/bin/inkscape`)).toBe(true);
      },
    );
  });
}

describe('the folder of the practice computer', { timeout: practiceTestTimeout }, () => {
  it('is made new on request, with everything in it gone', async () => {
    const { root, computer } = await newPractice('stand-in');
    await writeFile(computer.places.entry, '{ }\n');
    await writeFile(join(root, 'notes.txt'), 'mine');
    await resetPractice(root);
    expect(existsSync(join(root, 'notes.txt'))).toBe(false);
    expect((await open(root, 'stand-in')).how).toBe('made');
    expect(await readFile(computer.places.entry, 'utf8')).toContain('kitchen-laptop');
  });

  it('is never anything else: other folders are neither filled nor deleted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'snowglobe-other-'));
    await writeFile(join(folder, 'photo.jpg'), 'x');
    await expect(open(folder)).rejects.toThrow('not a practice computer');
    await expect(resetPractice(folder)).rejects.toThrow('not a practice computer');
    expect(existsSync(join(folder, 'photo.jpg'))).toBe(true);
    await rm(folder, { recursive: true });
  });

  it('goes on without Nix when Nix is installed later', async () => {
    const { root } = await newPractice('stand-in');
    expect(await open(root)).toMatchObject({ engine: 'stand-in', how: 'opened' });
  });

  it('is made again without Nix when its Nix is gone', async ({ skip }) => {
    if (practiceEngines.some((one) => one.engine === 'nix' && one.skip)) skip('Nix is not installed');
    const { root } = await newPractice('nix');
    const reopened = await open(root, 'stand-in');
    expect(reopened).toMatchObject({ engine: 'stand-in', how: 'rebuilt' });
    expect((await runTool(reopened.computer.commands.nixosRebuild, ['switch'])).exit).toBe(0);
  });
});
