import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setRehearsal } from '../../../electron/host/machine/practice/rehearsal.ts';
import { practiceEngines } from '../../helpers/practice.ts';
import { type StartedCommand, startCommand, wholeCommandLine } from '../../helpers/whole-command-line.ts';

const script = ['/usr/bin/script', '/run/current-system/sw/bin/script'].find(existsSync);

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`rebuilding from the command line, ${name}`, { timeout: 60_000 }, () => {
    let data: string;
    let cli: string;
    let entry: string;
    let before: string;
    const environment = { SNOWGLOBE_PRACTICE_ENGINE: engine };
    beforeAll(async () => {
      cli = await wholeCommandLine();
      data = await mkdtemp(join(tmpdir(), 'snowglobe-rebuild-'));
      entry = join(data, 'practice/etc/nixos/configuration.nix');
      const made = await snowglobe('rebuild', 'build').ended;
      expect(made.exit).toBe(0);
      before = await readFile(entry, 'utf8');
    }, 60_000);
    beforeEach(() => writeFile(entry, before));
    afterAll(() => rm(data, { recursive: true, force: true, maxRetries: 3 }));

    const snowglobe = (...words: readonly string[]): StartedCommand =>
      startCommand(process.execPath, [cli, ...words, '--practice', '--data', data], environment);
    const withLine = (line: string) => writeFile(entry, before.replace(/\n}\s*$/, `\n  ${line}\n}\n`));
    const running = () =>
      readFile(join(data, 'practice/run/current-system/etc/motd'), 'utf8').catch(() => null);

    it('builds, and prints the path of what it built', async () => {
      const { exit, stdout, stderr } = await snowglobe('rebuild', 'build').ended;
      expect(stderr).toContain('Nothing was changed');
      expect(stdout).toMatch(/^\S+\/nix\/store\/[0-9a-z]{32}-nixos-system-\S+\n$/);
      expect(exit).toBe(0);
    });

    it('switches, and says each stage', async () => {
      await withLine('environment.etc."motd".text = "switched";');
      const { exit, stdout, stderr } = await snowglobe('rebuild', 'switch').ended;
      expect(stderr).toMatch(
        /Reading the whole configuration\n[\s\S]*Done\. The system is now as the files say\./,
      );
      expect(stderr).toMatch(/This is restore point \d+\./);
      expect(stdout).toBe('');
      expect(exit).toBe(0);
      expect(await running()).toBe('switched');
    });

    it('explains what does not work, with the place', async () => {
      await withLine('services.opensssh.enable = true;');
      const { exit, stderr } = await snowglobe('rebuild', 'switch').ended;
      expect(stderr).toContain('A setting that does not exist');
      expect(stderr).toMatch(/in \S+configuration\.nix, line \d+/);
      expect(stderr).toContain('The running system is as it was.');
      expect(exit).toBe(1);
    });

    it('tells programs every change of the job, a line for each', async () => {
      const { exit, stdout } = await snowglobe('rebuild', 'boot', '--json').ended;
      const events = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(events.every(({ event }) => event === 'job')).toBe(true);
      expect(events.at(-1)).toMatchObject({ job: { state: 'done', outcome: { kind: 'done' } } });
      expect(exit).toBe(0);
    });

    it('goes back from a trial where nobody can be asked', async () => {
      await withLine('environment.etc."motd".text = "tried";');
      const earlier = await running();
      const trial = snowglobe('try', '--seconds', '15');
      await expect.poll(running, { timeout: 20_000, interval: 200 }).toBe('tried');
      trial.child.kill('SIGINT');
      const { exit, stderr } = await trial.ended;
      expect(stderr).toContain('There is no terminal here');
      expect(stderr).toContain('It was not kept. The system is as it was.');
      expect(exit).toBe(5);
      expect(await running()).toBe(earlier);
    });

    it.skipIf(script === undefined)(
      'keeps a trial by a key on a terminal (needs script of util-linux)',
      async () => {
        await withLine('environment.etc."motd".text = "kept";');
        const words = [process.execPath, cli, 'try', '--practice', '--data', data].join(' ');
        const { child, ended } = startCommand(script ?? '', ['-qec', words, '/dev/null'], environment);
        await expect.poll(running, { timeout: 20_000, interval: 200 }).toBe('kept');
        child.stdin.write('k');
        const { exit, stdout } = await ended;
        expect(stdout).toContain('Keep it? [k]eep / [g]o back');
        expect(stdout).toContain('The new system is kept.');
        expect(exit).toBe(0);
      },
    );

    it('can be stopped while it builds', async () => {
      const earlier = await running();
      await withLine('environment.etc."motd".text = "too slow";');
      await setRehearsal(join(data, 'practice'), 'slow');
      const rebuild = snowglobe('rebuild', 'switch');
      let said = '';
      rebuild.child.stderr.on('data', (piece) => {
        said += String(piece);
      });
      await expect.poll(() => said, { timeout: 20_000 }).toMatch(/Building|Downloading/);
      rebuild.child.kill('SIGINT');
      const { exit, stderr } = await rebuild.ended;
      await setRehearsal(join(data, 'practice'), 'none');
      expect(stderr).toContain('Stopped. The running system was not touched.');
      expect(exit).toBe(130);
      expect(await running()).toBe(earlier);
    });
  });
}

it('says how rebuild is used', async () => {
  const words = [await wholeCommandLine(), 'rebuild', 'sideways'];
  const { exit, stderr } = await startCommand(process.execPath, words, {}).ended;
  expect(stderr).toContain('snowglobe: rebuild needs one of switch, boot, test, build.');
  expect(exit).toBe(2);
});
