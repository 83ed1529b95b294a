import { describe, expect, it } from 'vitest';
import { type KnownOptions, noKnownOptions } from '../../../../../electron/host/catalog/catalog-data.ts';
import { curatedSettings } from '../../../../../electron/host/catalog/curated/index.ts';
import type { OptionRecord } from '../../../../../electron/host/catalog/records.ts';
import { settingsHere } from '../../../../../electron/host/catalog/settings-here.ts';

/** A computer that knows options of these names. */
function knowing(...names: readonly string[]): KnownOptions {
  return {
    ...noKnownOptions,
    count: names.length,
    option: (name) => (names.includes(name) ? ({ name } as OptionRecord) : undefined),
  };
}

const pulse = 'hardware.pulseaudio.enable';

describe('settings on this computer', () => {
  it('are all of ours while nothing was read', () => {
    expect(settingsHere(curatedSettings, noKnownOptions)).toBe(curatedSettings);
  });

  it('go by the name that its release has for them', () => {
    const names = (options: KnownOptions) =>
      settingsHere(curatedSettings, options).map(({ option }) => option);
    expect(names(knowing(pulse))).toEqual([pulse]);
    expect(names(knowing('services.pulseaudio.enable'))).toEqual(['services.pulseaudio.enable']);
  });

  it('are left out where no release’s name of them is known', () => {
    expect(settingsHere(curatedSettings, knowing('something.else'))).toEqual([]);
  });

  it('depend on others under the names that those have here', () => {
    const settings = curatedSettings.filter(({ option }) => option === pulse);
    const [enable] = settings;
    if (enable === undefined) throw new Error(pulse);
    const dependent = {
      ...enable,
      option: 'sound.extra',
      laterNames: [],
      requires: { option: pulse, test: { is: true } },
    };
    const here = settingsHere([enable, dependent], knowing('services.pulseaudio.enable', 'sound.extra'));
    expect(here[1]?.requires?.option).toBe('services.pulseaudio.enable');
  });

  it('are known by the path that they are declared under', () => {
    const here = settingsHere(curatedSettings, knowing('services.restic.backups.<name>.repository'));
    expect(here.map(({ option }) => option)).toEqual(['services.restic.backups.home.repository']);
  });
});
