import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mountedComputer, nixosComputer } from '#shared/machine/computer.ts';
import { createEvaluateOption } from '../../../electron/host/catalog/options/evaluate-option.ts';
import { newPractice, practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const nix = practiceEngines.find(({ engine }) => engine === 'nix');

describe.skipIf(nix?.skip === true)(`the value of an option ${nix?.name}`, () => {
  it('is what the files on disk lead to, in Nix’ own words', { timeout: practiceTestTimeout }, async () => {
    const { computer } = await newPractice('nix');
    const evaluate = createEvaluateOption(computer, async () => null);
    expect(await evaluate(['networking', 'hostName'])).toEqual({ ok: true, value: '"kitchen-laptop"' });
    const settings = await evaluate(['i18n', 'extraLocaleSettings']);
    expect(settings.ok && settings.value.split('\n').slice(0, 2)).toEqual([
      '{',
      '  LC_MEASUREMENT = "nl_NL.UTF-8";',
    ]);
    const packages = await evaluate(['environment', 'systemPackages']);
    expect(packages.ok && packages.value).toMatch(/^\[\n {2}«[a-z]/);
  });

  it('is no longer worked out when Snowglobe ends', { timeout: practiceTestTimeout }, async () => {
    const { computer } = await newPractice('nix');
    const closing = new AbortController();
    const evaluate = createEvaluateOption(computer, async () => null, closing.signal);
    await writeFile(
      computer.places.entry,
      '{ ... }: { networking.hostName = let loop = n: if n < 0 then "" else loop (n + 1); in loop 0; }\n',
    );
    const answer = evaluate(['networking', 'hostName']);
    setTimeout(() => closing.abort(), 500);
    expect(await answer).toMatchObject({ ok: false, error: { kind: 'cannot-evaluate' } });
  });

  it('cannot be had where the files have an error: Nix says why', {
    timeout: practiceTestTimeout,
  }, async () => {
    const { computer } = await newPractice('nix');
    const evaluate = createEvaluateOption(computer, async () => null);
    await writeFile(computer.places.entry, '{ ... }: { networking.hostName = throw "no name yet"; }\n');
    expect(await evaluate(['networking', 'hostName'])).toEqual({ ok: true, value: '«error»' });
    await writeFile(computer.places.entry, '{ ... }: { networking.hostName = noSuchName; }\n');
    const answer = await evaluate(['networking', 'hostName']);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'cannot-evaluate' } });
    expect(answer.ok ? '' : answer.error.sentence).toContain("undefined variable 'noSuchName'");
  });
});

describe.skipIf(nix?.skip === true)(`the value of an option of a flake ${nix?.name}`, () => {
  it('is that of the machine that this computer is', { timeout: practiceTestTimeout }, async () => {
    const directory = await temporaryDirectory();
    const entry = join(directory, 'flake.nix');
    await writeFile(
      entry,
      '{ outputs = { self }: { nixosConfigurations = {' +
        ' desk.config.networking.hostName = "desk"; lap.config.networking.hostName = "lap"; }; }; }',
    );
    // A store of its own: a flake is copied into the store before it is evaluated.
    const { commands } = (await newPractice('nix')).computer;
    const computer = { ...nixosComputer(directory, entry), commands };
    const evaluate = createEvaluateOption(computer, async () => 'lap');
    expect(await evaluate(['networking', 'hostName'])).toEqual({ ok: true, value: '"lap"' });
  });
});

describe('the value of an option without Nix', () => {
  it('is not known, and that is said', { timeout: practiceTestTimeout }, async () => {
    const { computer } = await newPractice('stand-in');
    const evaluate = createEvaluateOption(computer, async () => null);
    expect(await evaluate(['networking', 'hostName'])).toEqual({
      ok: false,
      error: {
        kind: 'cannot-evaluate',
        sentence: 'Nix is not installed here, so nothing can be evaluated.',
      },
    });
  });

  it('is not asked for in a tree that is only looked at', async () => {
    const computer = mountedComputer('/mnt', '/mnt/etc/nixos', '/mnt/etc/nixos/configuration.nix');
    const answer = await createEvaluateOption(computer, async () => null)(['time', 'timeZone']);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'cannot-evaluate' } });
  });
});
