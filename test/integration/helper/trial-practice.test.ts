/** Trials on the practice computer: its own nixos-rebuild, with real Nix where that is installed. */
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Computer } from '../../../shared/machine/computer.ts';
import { finished, replaceRequest } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { newPractice, practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { describeFiles } from '../../helpers/scripted-computer.ts';
import { askFor, shortTrial } from '../../helpers/trial-conversation.ts';

const helper = await bundleHelper();

function systems({ places }: Computer) {
  return {
    profile: basename(readlinkSync(places.systemProfile)),
    starts: realpathSync(places.systemProfile),
    runs: realpathSync(places.runningSystem),
  };
}

function menuOf({ places }: Computer): string {
  return readFileSync(join(places.boot, 'loader/loader.conf'), 'utf8');
}

function withInkscape(computer: Computer): string {
  const text = readFileSync(computer.places.entry, 'utf8');
  return text.replace(/(environment\.systemPackages = with pkgs; \[\n)/, '$1    inkscape\n');
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`a trial on the practice computer ${name}`, { timeout: practiceTestTimeout }, () => {
    it.each(['try', 'test'] as const)('runs what was built and nothing starts it (%s)', async (action) => {
      const { root, computer } = await newPractice(engine);
      const before = { ...systems(computer), menu: menuOf(computer) };
      const trial = action === 'try' ? shortTrial : null;
      const text = withInkscape(computer);
      const talk = askFor(helper, { root }, replaceRequest(computer.places.entry, text, action, trial));
      if (action === 'test') expect(await talk.last).toEqual(finished(null));
      else await talk.saw('trying');
      const now = { ...systems(computer), menu: menuOf(computer) };
      expect(now.runs).not.toBe(before.runs);
      expect(now).toEqual({ ...before, runs: now.runs });
      talk.process.kill('SIGTERM');
      await talk.events;
    });

    it('is made a generation that starts when it is kept', async () => {
      const { root, computer } = await newPractice(engine);
      const text = withInkscape(computer);
      const talk = askFor(helper, { root }, replaceRequest(computer.places.entry, text, 'try', shortTrial));
      await talk.saw('trying');
      const { runs } = systems(computer);
      talk.send({ request: 'confirm' });
      expect(await talk.last).toEqual(finished(4));
      expect(systems(computer)).toEqual({ profile: 'system-4-link', starts: runs, runs });
      expect(menuOf(computer)).toContain('nixos-generation-4.conf');
      expect(readFileSync(computer.places.entry, 'utf8')).toBe(text);
    });

    it('leaves everything as it was when it goes back', async () => {
      const { root, computer } = await newPractice(engine);
      const before = { ...systems(computer), menu: menuOf(computer) };
      const files = await describeFiles(computer.places.configuration);
      const request = replaceRequest(computer.places.entry, withInkscape(computer), 'try', shortTrial);
      const talk = askFor(helper, { root }, request);
      await talk.saw('trying');
      talk.send({ request: 'cancel' });
      expect(await talk.last).toMatchObject({ event: 'finished', wentBack: 'asked' });
      expect({ ...systems(computer), menu: menuOf(computer) }).toEqual(before);
      expect(await describeFiles(computer.places.configuration)).toEqual(files);
    });
  });
}
