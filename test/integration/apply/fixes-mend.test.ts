/** Errors made in the files of a practice computer: the fixes that are offered, done as planned, mend them. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '#shared/api/changes.ts';
import { explain } from '../../../electron/host/apply/explain/explain.ts';
import type { Explanation, Fix } from '../../../electron/host/apply/explain/explanation.ts';
import { knownNames } from '../../../electron/host/apply/explain/known-names.ts';
import { readOutput } from '../../../electron/host/apply/explain/read-output.ts';
import { ownFilesWith } from '../../../electron/host/apply/own-files.ts';
import { planChanges } from '../../../electron/host/changes/plan-changes.ts';
import { createConfigurationStore } from '../../../electron/host/config/configuration-store.ts';
import type { Computer } from '../../../shared/machine/computer.ts';
import { newPractice, practiceEngines, practiceTestTimeout, runTool } from '../../helpers/practice.ts';

const names = knownNames(
  ['services.openssh.enable', 'services.openssh.settings.PermitRootLogin', 'services.printing.enable'],
  ['firefox', 'inkscape', 'gimp', 'vlc'],
);

interface Mistake {
  readonly what: string;
  /** Instead of the end of configuration.nix. */
  readonly lines: string;
  /** A file that it imports. */
  readonly other?: string;
  readonly kind: Explanation['kind'];
  /** The labels of fixes that leave nothing wrong. */
  readonly mending: readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    what: 'a setting whose name is mistyped',
    lines: 'services.opensssh.enable = true;',
    kind: 'unknown-option',
    mending: ['Use services.openssh instead', 'Take services.opensssh out'],
  },
  {
    what: 'a text instead of true or false',
    lines: 'services.openssh.enable = "yes";',
    kind: 'wrong-type',
    mending: ['Set services.openssh.enable to true', 'Take services.openssh.enable out'],
  },
  {
    what: 'a value for a group of settings',
    lines: 'services.openssh = true;',
    kind: 'wrong-type',
    mending: ['Set services.openssh.enable to true'],
  },
  {
    what: 'two values for one setting',
    lines: 'imports = [ ./other.nix ];\n  services.openssh.enable = true;',
    other: '{ services.openssh.enable = false; }\n',
    kind: 'conflicting-values',
    mending: ['Keep true', 'Keep false'],
  },
  {
    what: 'an app whose name is mistyped',
    lines: 'fonts.packages = with pkgs; [ inkskape ];',
    kind: 'undefined-variable',
    mending: ['Use inkscape instead', 'Take inkskape out'],
  },
  {
    what: 'an app without the name of its collection',
    lines: 'fonts.packages = [ inkscape ];',
    kind: 'undefined-variable',
    mending: ['Write pkgs.inkscape instead of inkscape'],
  },
  {
    what: 'a word that is mistyped',
    lines: 'services.openssh.enable = ture;',
    kind: 'undefined-variable',
    mending: ['Write true instead of ture'],
  },
  {
    what: 'an app that is not free',
    lines: 'environment.etc.player.source = pkgs.spotify;',
    kind: 'unfree-package',
    mending: ['Allow spotify'],
  },
  {
    what: 'an import that is not there',
    lines: 'imports = [ ./gone.nix ];',
    kind: 'file-not-found',
    mending: ['Do not import ./gone.nix'],
  },
];

for (const { engine, name, skip } of practiceEngines.filter((one) => one.engine === 'nix')) {
  describe.skipIf(skip)(`what mends an error ${name}`, { timeout: 2 * practiceTestTimeout }, () => {
    let computer: Computer;
    let start: string;
    const cleanUps: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      ({ computer } = await newPractice(engine, (cleanUp) => cleanUps.push(cleanUp)));
      start = await readFile(computer.places.entry, 'utf8');
    }, 2 * practiceTestTimeout);
    afterAll(async () => {
      for (const cleanUp of cleanUps) await cleanUp();
    });

    const write = async ({ lines, other }: Mistake): Promise<void> => {
      // What the mistake is about is said nowhere else; its imports come beside those that are there.
      const base = lines.startsWith('imports')
        ? start.replace(/(?<=imports =\n {4}\[)/, ` ${/\[ (\S+) \]/.exec(lines)?.[1]}`)
        : start;
      const rest = lines.replace(/^imports = .*\n? */, '');
      await writeFile(computer.places.entry, base.replace(/\}\s*$/, `\n  ${rest}\n}\n`));
      if (other !== undefined) await writeFile(join(dirname(computer.places.entry), 'other.nix'), other);
    };
    const evaluate = () => runTool(computer.commands.nixosRebuild, ['dry-build']);
    const apply = async (fix: Fix): Promise<void> => {
      const snapshot = await createConfigurationStore(computer.places.entry).current();
      const plan = planChanges(snapshot.configuration, [changeOf(fix)], new Set());
      expect(plan.refusals).toEqual([]);
      for (const { path, after } of plan.files) await writeFile(path, after);
    };

    it.each(mistakes)('$what', async (mistake) => {
      await write(mistake);
      const { stderr } = await evaluate();
      const explained = explain(readOutput(stderr), ownFilesWith(computer, []), names);
      expect(explained).toMatchObject({
        kind: mistake.kind,
        place: { file: expect.stringMatching(/(configuration|other)\.nix$/) },
      });
      const labels = explained.fixes.map(({ label }) => label);
      expect(labels).toEqual(expect.arrayContaining([...mistake.mending]));
      for (const fix of explained.fixes.filter(({ label }) => mistake.mending.includes(label))) {
        await write(mistake);
        await apply(fix);
        expect(await evaluate(), fix.label).toMatchObject({ exit: 0 });
      }
    });
  });
}

function changeOf({ label, intents }: Fix): Change {
  return {
    id: 'fix',
    request: { kind: 'fix', label, intents },
    words: { kind: 'fix', label, option: '' },
    intents: [...intents],
  };
}
