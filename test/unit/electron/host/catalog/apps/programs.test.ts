/** What the options alone tell about installing a package. */
import { describe, expect, it } from 'vitest';
import { programsOf } from '../../../../../../electron/host/catalog/apps/programs.ts';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import type { OptionRecord } from '../../../../../../electron/host/catalog/records.ts';
import { catalogDataOf } from '../../../../../../electron/host/catalog/store/catalogue-file.ts';
import { optionRecord } from '../../../../../helpers/known-options.ts';
import { packageRecord } from '../../../../../helpers/package-record.ts';

const enable = (module: string, value: string | null = 'false') =>
  optionRecord({ name: `${module}.enable`, type: { kind: 'bool' }, default: value });
const named = (module: string, text: string) =>
  optionRecord({ name: `${module}.package`, type: { kind: 'package' }, default: text });

function programs(packages: readonly string[], options: readonly OptionRecord[]) {
  const sorted = options.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return programsOf(
    catalogDataOf({
      texts: curatedCatalogue(),
      packages: packages.toSorted().map((attribute) => packageRecord(attribute)),
      options: sorted,
    }),
  );
}

describe('a module with a package behind it', () => {
  it('is recommended where it is a program, with the package alone as the other way', () => {
    const { waysOf } = programs(['mtr'], [enable('programs.mtr'), named('programs.mtr', 'pkgs.mtr')]);
    expect(waysOf('mtr')).toMatchObject({
      recommended: { option: 'programs.mtr.enable', alsoPackage: false },
      other: { program: null },
    });
  });

  it('is recommended where it is a service of the same name that needs nothing else', () => {
    const options = [enable('services.ntfy'), named('services.ntfy', 'pkgs.ntfy')];
    expect(programs(['ntfy'], options).waysOf('ntfy')).toMatchObject({
      recommended: { option: 'services.ntfy.enable', reason: expect.stringContaining('background') },
      other: { program: null },
    });
  });

  it('stands beside the package where the service must be told more before it can run', () => {
    const options = [
      enable('services.wiki'),
      named('services.wiki', 'pkgs.wiki'),
      optionRecord({ name: 'services.wiki.hostName', default: null }),
    ];
    expect(programs(['wiki'], options).waysOf('wiki')).toMatchObject({
      recommended: null,
      other: { program: { option: 'services.wiki.enable' } },
    });
  });

  it('stands beside the package where the service is called otherwise', () => {
    const options = [enable('services.httpd'), named('services.httpd', 'pkgs.apacheHttpd')];
    expect(programs(['apacheHttpd'], options).waysOf('apacheHttpd')).toMatchObject({
      recommended: null,
      other: { program: { option: 'services.httpd.enable' } },
    });
  });

  it('brings the package as well where the module only sets it up', () => {
    const options = [enable('programs.starship'), named('programs.starship', 'pkgs.starship')];
    expect(programs(['starship'], options).waysOf('starship').recommended?.alsoPackage).toBe(true);
  });
});

describe('no module', () => {
  it.each([
    ['that is on by itself', [enable('programs.nano', 'true')]],
    ['whose package Nix computes', [enable('programs.nano'), named('programs.nano', 'config.nano.package')]],
    ['that merely is a service of the same name', [enable('services.nano')]],
    ['without a switch', [named('programs.nano', 'pkgs.nano')]],
  ])('%s is taken for the app', (_, options) => {
    const { waysOf, byOption } = programs(['nano'], options);
    expect(waysOf('nano')).toEqual({ recommended: null, other: null });
    expect(byOption.size).toBe(0);
  });
});
