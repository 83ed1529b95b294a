/** Our own texts stand in where a source told nothing: what we wrote about can be found and set without it. */
import { parseOptionPath } from '#shared/nix/module/option-path.ts';
import type { Catalogue } from '../catalogue.ts';
import { declaredName } from '../curated/declared-name.ts';
import type { OptionRecord, PackageRecord } from '../records.ts';

export interface Records {
  readonly options: readonly OptionRecord[];
  readonly packages: readonly PackageRecord[];
}

export function withTexts(
  options: readonly OptionRecord[],
  packages: readonly PackageRecord[],
  texts: Catalogue,
): Records {
  return {
    options: options.length > 0 ? options : optionsOfTexts(texts),
    packages: packages.length > 0 ? packages : packagesOfTexts(texts),
  };
}

function optionsOfTexts({ settings }: Catalogue): readonly OptionRecord[] {
  return settings.flatMap((setting) => {
    const { option, declared, type, summary } = setting;
    const parsed = parseOptionPath(option);
    if (!parsed.ok) return [];
    return [
      {
        name: declaredName(setting),
        path: declared?.split('.') ?? parsed.path,
        type,
        typeText: '',
        description: summary,
        default: null,
        example: null,
        declarations: [],
        readOnly: false,
      },
    ];
  });
}

function packagesOfTexts({ apps }: Catalogue): readonly PackageRecord[] {
  return apps.map(({ attribute, summary, licence, free, homepage }) => ({
    attribute,
    name: attribute.slice(attribute.lastIndexOf('.') + 1),
    version: '',
    description: summary,
    licences: [licence],
    free,
    broken: false,
    insecure: false,
    available: true,
    mainProgram: null,
    homepage,
    position: null,
  }));
}
