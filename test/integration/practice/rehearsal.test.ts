import { spawn } from 'node:child_process';
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readRehearsal, setRehearsal } from '../../../electron/host/machine/practice/rehearsal.ts';
import type { Rehearsal } from '../../../shared/api/contract.ts';
import { newPractice, practiceEngines, practiceTestTimeout, runTool } from '../../helpers/practice.ts';

/** A practice computer whose file has a new app, and that rehearses a failure. */
async function rehearsing(engine: 'nix' | 'stand-in', rehearsal: Rehearsal) {
  const made = await newPractice(engine);
  const { entry } = made.computer.places;
  const text = await readFile(entry, 'utf8');
  await writeFile(entry, text.replace('    keepassxc\n', '    keepassxc\n    inkscape\n'));
  await setRehearsal(made.root, rehearsal);
  return made;
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`rehearsed failures ${name}`, { timeout: practiceTestTimeout }, () => {
    const beforeTheProfile: readonly { readonly rehearsal: Rehearsal; readonly says: readonly RegExp[] }[] = [
      {
        rehearsal: 'build-error',
        says: [
          /implicit declaration of function/,
          /error: builder for '\S+-inkscape-[\d.]+\.drv' failed with exit code 2/,
          /error: 1 dependencies of derivation '\S+-system-path\.drv' failed to build/,
        ],
      },
      {
        rehearsal: 'no-space',
        says: [/No space left on device/, /error: builder for .* failed with exit code 1/],
      },
      {
        rehearsal: 'network',
        says: [/error: unable to download 'https:\/\/cache\.nixos\.org\S+': Could not resolve hostname/],
      },
    ];

    it.each(beforeTheProfile)(
      '$rehearsal leaves the system and its generations alone',
      async ({ rehearsal, says }) => {
        const { root, computer } = await rehearsing(engine, rehearsal);
        const running = await realpath(computer.places.runningSystem);
        const { exit, stderr } = await runTool(computer.commands.nixosRebuild, ['switch']);
        expect(exit).toBe(1);
        for (const text of says) expect(stderr).toMatch(text);
        expect(await realpath(computer.places.runningSystem)).toBe(running);
        expect(await readlink(computer.places.systemProfile)).toBe('system-3-link');

        await setRehearsal(root, 'none');
        expect((await runTool(computer.commands.nixosRebuild, ['switch'])).exit).toBe(0);
      },
    );

    it('boot-loader fails after the build, before the system changes', async () => {
      const { computer } = await rehearsing(engine, 'boot-loader');
      const running = await realpath(computer.places.runningSystem);
      const { exit, stderr } = await runTool(computer.commands.nixosRebuild, ['switch']);
      expect(exit).toBe(1);
      expect(stderr).toContain('Failed to install bootloader');
      expect(stderr).toContain('warning: error(s) occurred while switching to the new configuration');
      expect(await realpath(computer.places.runningSystem)).toBe(running);
      expect(await readlink(computer.places.systemProfile)).toBe('system-4-link');
      const own = {
        program: `${computer.places.systemProfile}/bin/switch-to-configuration`,
        environment: {},
      };
      expect((await runTool(own, ['switch'])).exit).toBe(1);
    });

    it('unit-failed runs the new system and names the unit', async () => {
      const { computer } = await rehearsing(engine, 'unit-failed');
      const { exit, stderr } = await runTool(computer.commands.nixosRebuild, ['switch']);
      expect(exit).toBe(1);
      expect(stderr).toContain('warning: the following units failed: cups.service');
      expect(await realpath(computer.places.runningSystem)).toBe(
        await realpath(computer.places.systemProfile),
      );
      const own = {
        program: `${computer.places.systemProfile}/bin/switch-to-configuration`,
        environment: {},
      };
      expect((await runTool(own, ['switch'])).exit).toBe(4);
    });

    it('an update without network says so', async () => {
      const { computer } = await rehearsing(engine, 'network');
      const { exit, stderr } = await runTool(computer.commands.nixosRebuild, ['switch', '--upgrade']);
      expect(exit).toBe(1);
      expect(stderr).toContain("unable to download 'https://channels.nixos.org/nixos-24.11/nixexprs.tar.xz'");
    });

    it('slow can be cancelled, and leaves nothing half done', async () => {
      const { root, computer } = await rehearsing(engine, 'slow');
      const { program, environment } = computer.commands.nixosRebuild;
      const child = spawn(program, ['switch'], {
        env: { PATH: '/usr/bin:/bin', ...environment },
        stdio: 'ignore',
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      await wait(2_500);
      expect(child.exitCode).toBe(null);
      child.kill('SIGTERM');
      expect(await ended).toBe(143);
      expect(await readlink(computer.places.systemProfile)).toBe('system-3-link');

      await setRehearsal(root, 'none');
      expect(readRehearsal(root)).toBe('none');
      expect((await runTool(computer.commands.nixosRebuild, ['switch'])).exit).toBe(0);
    });
  });
}
