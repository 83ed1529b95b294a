import { readFileSync } from 'node:fs';
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Computer } from '../../../shared/machine/computer.ts';
import { newPractice, practiceEngines, practiceTestTimeout, runTool } from '../../helpers/practice.ts';

async function edit(computer: Computer, change: (text: string) => string): Promise<void> {
  const { entry } = computer.places;
  await writeFile(entry, change(await readFile(entry, 'utf8')));
}

const install = (name: string) => (text: string) =>
  text.replace('    keepassxc\n', `    keepassxc\n    ${name}\n`);
const withSetting = (line: string) => (text: string) =>
  text.replace('  programs.firefox.enable', `  ${line}\n  programs.firefox.enable`);

const rebuild = (computer: Computer, ...args: readonly string[]) =>
  runTool(computer.commands.nixosRebuild, args);

async function generations(computer: Computer): Promise<readonly Record<string, unknown>[]> {
  return JSON.parse((await rebuild(computer, 'list-generations', '--json')).stdout);
}

/** Names and versions of everything that a generation needs. */
async function closure(computer: Computer, path: string): Promise<readonly string[]> {
  const { stdout } = await runTool(computer.commands.nixStore, ['--query', '--requisites', path]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('/') + 34));
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(
    `nixos-rebuild on the practice computer ${name}`,
    { timeout: practiceTestTimeout },
    () => {
      it('makes a generation with the app in it, runs it and starts it by default', async () => {
        const { computer } = await newPractice(engine);
        const before = await closure(computer, computer.places.runningSystem);
        await edit(computer, install('inkscape'));

        const switched = await rebuild(computer, 'switch');

        expect(switched.stderr).toContain('activating the configuration...');
        expect(switched.exit).toBe(0);
        const after = await closure(computer, computer.places.runningSystem);
        expect(before.some((path) => path.startsWith('inkscape-'))).toBe(false);
        expect(after.some((path) => path.startsWith('inkscape-'))).toBe(true);
        expect(await readlink(computer.places.systemProfile)).toBe('system-4-link');
        expect(await realpath(computer.places.systemProfile)).toBe(
          await realpath(computer.places.runningSystem),
        );
        expect(readFileSync(`${computer.places.boot}/loader/loader.conf`, 'utf8')).toContain(
          'default nixos-generation-4.conf',
        );
      });

      it('lists generations as nixos-rebuild does, newest first', async () => {
        const { computer } = await newPractice(engine);
        const list = await generations(computer);
        expect(list).toHaveLength(3);
        expect(list[0]).toEqual({
          generation: 3,
          date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          nixosVersion: '24.11.710087.e24c0f9ab613',
          kernelVersion: '6.6.60',
          configurationRevision: '',
          specialisations: [],
          current: true,
        });
        expect(list.map((generation) => generation.kernelVersion)).toEqual(['6.6.60', '6.6.54', '6.6.54']);
      });

      it('makes no generation when nothing differs', async () => {
        const { computer } = await newPractice(engine);
        expect((await rebuild(computer, 'switch')).exit).toBe(0);
        expect(await generations(computer)).toHaveLength(3);
      });

      it('makes a generation for a setting alone', async () => {
        const { computer } = await newPractice(engine);
        await edit(computer, withSetting('hardware.bluetooth.enable = true;'));
        const switched = await rebuild(computer, 'switch');
        expect(switched.stderr).toContain('starting the following units');
        expect(await generations(computer)).toHaveLength(4);
      });

      it('leaves the running system alone with boot, and the profile with test', async () => {
        const { root, computer } = await newPractice(engine);
        const running = await realpath(computer.places.runningSystem);
        await edit(computer, install('inkscape'));
        expect((await rebuild(computer, 'boot')).exit).toBe(0);
        expect(await realpath(computer.places.runningSystem)).toBe(running);
        expect(await readlink(computer.places.systemProfile)).toBe('system-4-link');

        await edit(computer, install('krita'));
        const tried = await runTool(computer.commands.nixosRebuild, ['test'], { cwd: root });
        expect(tried.exit).toBe(0);
        expect(await readlink(computer.places.systemProfile)).toBe('system-4-link');
        expect(await realpath(computer.places.runningSystem)).not.toBe(running);
      });

      it('goes back with --rollback', async () => {
        const { computer } = await newPractice(engine);
        const rolled = await rebuild(computer, 'switch', '--rollback');
        expect(rolled.stderr).toMatch(/switching profile from version 3 to 2/);
        expect(await readlink(computer.places.systemProfile)).toBe('system-2-link');
        expect(await realpath(computer.places.runningSystem)).toBe(
          await realpath(computer.places.systemProfile),
        );
      });

      it('tells progress as internal-json on standard error', async () => {
        const { computer } = await newPractice(engine);
        await edit(computer, install('inkscape'));
        const { stderr, exit } = await rebuild(computer, 'switch', '--log-format', 'internal-json');
        expect(exit).toBe(0);
        const events = stderr
          .split('\n')
          .filter((line) => line.startsWith('@nix '))
          .map((line) => JSON.parse(line.slice('@nix '.length)));
        const started = events.filter((event) => event.action === 'start').map((event) => event.type);
        expect(started).toEqual(expect.arrayContaining([102, 103, 104, 105]));
        const builds = events.find((event) => event.action === 'start' && event.type === 104);
        const last = events.findLast((event) => event.action === 'result' && event.id === builds.id);
        expect(last.fields[0]).toBe(last.fields[1]);
      });

      it('brings newer versions with --upgrade', async () => {
        const { computer } = await newPractice(engine);
        const before = new Set(await closure(computer, computer.places.runningSystem));
        const upgraded = await rebuild(computer, 'switch', '--upgrade');
        expect(upgraded.stderr).toContain('unpacking 1 channels...');
        const [newest] = await generations(computer);
        expect(newest).toMatchObject({ nixosVersion: '24.11.711934.5b0d97c2fa48', kernelVersion: '6.6.63' });
        const after = await closure(computer, computer.places.runningSystem);
        expect(after).toContain('firefox-132.0.2');
        expect(before.has('firefox-132.0')).toBe(true);
        // Nothing newer is left to bring.
        await rebuild(computer, 'switch', '--upgrade');
        expect(await generations(computer)).toHaveLength(4);
      });

      it('says what would be built, and builds without activating', async () => {
        const { root, computer } = await newPractice(engine);
        const running = await realpath(computer.places.runningSystem);
        await edit(computer, install('inkscape'));
        const dry = await runTool(computer.commands.nixosRebuild, ['dry-build'], { cwd: root });
        expect(dry.stderr).toMatch(/will be (built|fetched)/);
        const built = await runTool(computer.commands.nixosRebuild, ['build'], { cwd: root });
        expect(built.exit).toBe(0);
        expect((await closure(computer, `${root}/result`)).some((path) => path.startsWith('inkscape-'))).toBe(
          true,
        );
        expect(await realpath(computer.places.runningSystem)).toBe(running);
        expect(await generations(computer)).toHaveLength(3);
      });
    },
  );

  describe.skipIf(skip)(`mistakes in the configuration, ${name}`, { timeout: practiceTestTimeout }, () => {
    const mistakes: readonly {
      readonly what: string;
      readonly change: (text: string) => string;
      readonly says: (entry: string) => string | RegExp;
    }[] = [
      {
        what: 'an unknown option',
        change: withSetting('services.foo.enable = true;'),
        says: (entry) =>
          `error: The option \`services.foo' does not exist. Definition values:\n       - In \`${entry}':`,
      },
      {
        what: 'a value of the wrong type',
        change: withSetting('services.openssh.enable = "yes";'),
        says: (entry) =>
          `error: A definition for option \`services.openssh.enable' is not of type \`boolean'. Definition values:\n       - In \`${entry}': "yes"`,
      },
      {
        what: 'two values for one option',
        change: (text) =>
          text.replace('  imports =\n    [', '  imports =\n    [ { time.timeZone = "Europe/Lisbon"; }'),
        says: () => "error: The option `time.timeZone' has conflicting definition values:",
      },
      {
        what: 'a name that nothing has',
        change: install('nosuchapp'),
        says: (entry) => `error: undefined variable 'nosuchapp'\n\n       at ${entry}:82:5:`,
      },
      {
        what: 'a missing attribute',
        change: install('pkgs.nosuchapp'),
        says: (entry) => `error: attribute 'nosuchapp' missing\n\n       at ${entry}:82:`,
      },
      {
        what: 'a forgotten semicolon',
        change: (text) => text.replace('services.printing.enable = true;', 'services.printing.enable = true'),
        says: (entry) => new RegExp(`error: syntax error, unexpected .*\\n\\n       at ${entry}:\\d+:`),
      },
      {
        what: 'an app that is not free',
        change: install('spotify'),
        says: () =>
          /error: Package ‘spotify-[\d.]+’ in .* has an unfree license \(‘unfree’\), refusing to evaluate\./,
      },
      {
        what: 'no root file system',
        change: (text) => text.replace('      ./hardware-configuration.nix\n', ''),
        says: () =>
          'Failed assertions:\n       - The ‘fileSystems’ option does not specify your root file system.',
      },
    ];

    // None of them changes the computer, so they share one.
    let computer: Computer;
    let starting: string;
    beforeAll(async () => {
      let cleanUp = async () => {};
      const made = await newPractice(engine, (whenDone) => {
        cleanUp = whenDone;
      });
      computer = made.computer;
      starting = await readFile(computer.places.entry, 'utf8');
      return cleanUp;
    });

    it.each(mistakes)('names $what and changes nothing', async ({ change, says }) => {
      const running = await realpath(computer.places.runningSystem);
      await writeFile(computer.places.entry, change(starting));
      const { exit, stderr } = await rebuild(computer, 'switch');
      expect(exit).toBe(1);
      const wanted = says(computer.places.entry);
      if (typeof wanted === 'string') expect(stderr).toContain(wanted);
      else expect(stderr).toMatch(wanted);
      expect(await realpath(computer.places.runningSystem)).toBe(running);
      expect(await readlink(computer.places.systemProfile)).toBe('system-3-link');
    });

    it('builds an app that is not free once it is allowed', async () => {
      const { computer } = await newPractice(engine);
      await edit(computer, install('spotify'));
      await edit(computer, (text) =>
        text
          .replace('{ config, pkgs, ... }', '{ config, lib, pkgs, ... }')
          .replace(
            '  programs.firefox.enable',
            '  nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "spotify" ];\n  programs.firefox.enable',
          ),
      );
      const { exit, stderr } = await rebuild(computer, 'switch');
      expect(stderr).not.toContain('error');
      expect(exit).toBe(0);
    });

    it('tells the place of a mistake in internal-json', async () => {
      await writeFile(computer.places.entry, install('nosuchapp')(starting));
      const { stderr } = await rebuild(computer, 'switch', '--log-format', 'internal-json');
      const message = stderr
        .split('\n')
        .filter((line) => line.startsWith('@nix '))
        .map((line) => JSON.parse(line.slice('@nix '.length)))
        .find((event) => event.action === 'msg' && event.level === 0);
      expect(message).toMatchObject({ file: computer.places.entry, line: 82, column: 5 });
    });
  });
}
