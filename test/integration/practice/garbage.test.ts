import { existsSync } from 'node:fs';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { newPractice, practiceEngines, practiceTestTimeout, runTool } from '../../helpers/practice.ts';

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`generations and garbage ${name}`, { timeout: practiceTestTimeout }, () => {
    it('switches the profile, and refuses a generation that is not there', async () => {
      const { computer } = await newPractice(engine);
      const { nixEnv } = computer.commands;
      const { systemProfile } = computer.places;
      const switched = await runTool(nixEnv, ['-p', systemProfile, '--switch-generation', '1']);
      expect(switched.stderr).toContain('switching profile from version 3 to 1');
      expect(await readlink(systemProfile)).toBe('system-1-link');
      const missing = await runTool(nixEnv, ['-p', systemProfile, '--switch-generation', '9']);
      expect(missing).toMatchObject({
        exit: 1,
        stderr: expect.stringContaining('profile version 9 does not exist'),
      });
      const list = await runTool(nixEnv, ['-p', systemProfile, '--list-generations']);
      expect(list.stdout).toMatch(/^ {3}1 {3}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {3}\(current\)$/m);
    });

    it('frees what only deleted generations needed, and keeps what runs', async () => {
      const { computer } = await newPractice(engine);
      const { nixEnv, nixCollectGarbage } = computer.commands;
      const { systemProfile, runningSystem } = computer.places;
      const first = await realpath(`${systemProfile}-1-link`);
      const second = await realpath(`${systemProfile}-2-link`);
      const running = await realpath(runningSystem);

      const deleted = await runTool(nixEnv, ['-p', systemProfile, '--delete-generations', '1']);
      expect(deleted.exit).toBe(0);
      const collected = await runTool(nixCollectGarbage, []);
      expect(`${collected.stdout}${collected.stderr}`).toMatch(
        /[1-9]\d* store paths deleted, [\d.]+ MiB freed/,
      );
      expect(existsSync(first)).toBe(false);
      expect(existsSync(second)).toBe(true);
      expect(existsSync(`${running}/sw/bin/firefox`)).toBe(true);
    });

    it('keeps the running system with -d, also when the profile has left it', async () => {
      const { computer } = await newPractice(engine);
      const { nixEnv, nixCollectGarbage } = computer.commands;
      const { systemProfile, runningSystem } = computer.places;
      const running = await realpath(runningSystem);
      const second = await realpath(`${systemProfile}-2-link`);
      await runTool(nixEnv, ['-p', systemProfile, '--switch-generation', '1']);
      expect((await runTool(nixCollectGarbage, ['-d'])).exit).toBe(0);
      expect(existsSync(`${systemProfile}-3-link`)).toBe(false);
      expect(existsSync(`${running}/sw/bin/firefox`)).toBe(true);
      expect(existsSync(second)).toBe(false);
    });

    it('keeps what a person has pinned', async () => {
      const { root, computer } = await newPractice(engine);
      const { nixEnv, nixStore, nixCollectGarbage } = computer.commands;
      const { systemProfile } = computer.places;
      const first = await realpath(`${systemProfile}-1-link`);
      const pinned = await runTool(nixStore, ['--realise', first, '--add-root', `${root}/pinned`]);
      expect(pinned.exit).toBe(0);
      await runTool(nixEnv, ['-p', systemProfile, '--delete-generations', '1']);
      await runTool(nixCollectGarbage, []);
      expect(existsSync(first)).toBe(true);
    });

    it('drops the entries of deleted generations at the next switch-to-configuration boot', async () => {
      const { computer } = await newPractice(engine);
      const { systemProfile, boot } = computer.places;
      await runTool(computer.commands.nixEnv, ['-p', systemProfile, '--delete-generations', '1']);
      expect(existsSync(`${boot}/loader/entries/nixos-generation-1.conf`)).toBe(true);
      const own = { program: `${systemProfile}/bin/switch-to-configuration`, environment: {} };
      expect((await runTool(own, ['boot'])).exit).toBe(0);
      expect(existsSync(`${boot}/loader/entries/nixos-generation-1.conf`)).toBe(false);
      expect(await readFile(`${boot}/loader/loader.conf`, 'utf8')).toContain(
        'default nixos-generation-3.conf',
      );
    });

    it('starts a generation once', async () => {
      const { computer } = await newPractice(engine);
      const { bootctl } = computer.commands;
      expect((await runTool(bootctl, ['set-oneshot', 'nixos-generation-2.conf'])).exit).toBe(0);
      expect((await runTool(bootctl, ['status'])).stdout).toContain('nixos-generation-2.conf');
    });
  });
}
