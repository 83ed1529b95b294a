/** What systemd tells of the practice computer, asked as the host asks a real one. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { failedUnits, nextCleanUp, unitLog } from '../../../electron/host/machine/ask-systemd.ts';
import { setRehearsal } from '../../../electron/host/machine/practice/rehearsal.ts';
import { newPractice, practiceTestTimeout, runTool } from '../../helpers/practice.ts';

it('names a unit that failed, with its log, until the next activation goes well', {
  timeout: practiceTestTimeout,
}, async () => {
  const { root, computer } = await newPractice('stand-in');
  const { commands, places } = computer;
  expect(await failedUnits(commands)).toEqual([]);
  expect(await nextCleanUp(commands)).toBeNull();

  await setRehearsal(root, 'unit-failed');
  const text = await readFile(places.entry, 'utf8');
  await writeFile(places.entry, text.replace(/\}\s*$/, '  nix.gc.automatic = true;\n}\n'));
  expect((await runTool(commands.nixosRebuild, ['switch'])).exit).not.toBe(0);
  expect(await failedUnits(commands)).toEqual([{ name: 'cups.service', description: 'CUPS Scheduler' }]);
  const log = await unitLog(commands, 'cups.service');
  expect(log).toMatchObject({ ok: true });
  expect(log.ok && log.value.at(-1)).toMatch(/Failed to start CUPS Scheduler\.$/);
  expect(Date.parse((await nextCleanUp(commands)) ?? '')).toBeGreaterThan(Date.now());

  await setRehearsal(root, 'none');
  expect((await runTool(commands.nixosRebuild, ['switch'])).exit).toBe(0);
  expect(await failedUnits(commands)).toEqual([]);
});

it('is not known where systemd does not answer', async () => {
  const nowhere = { program: '/nowhere/systemctl', environment: {} };
  const programs = { systemctl: nowhere, journalctl: nowhere };
  expect(await failedUnits(programs)).toBeNull();
  expect(await nextCleanUp(programs)).toBeNull();
  expect(await unitLog(programs, 'cups.service')).toMatchObject({ ok: false });
});
