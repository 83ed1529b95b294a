/**
 * Which apps NixOS has a module for, told by the options alone: `programs.<x>.enable` and `services.<x>.enable`
 * with a package behind them. Turning such an option on is better than the bare package.
 */
import { sayLater } from '../../texts/say.ts';
import type { CatalogData, KnownOptions } from '../catalog-data.ts';
import type { CuratedProgram } from '../curated/curated.ts';
import type { OptionRecord } from '../records.ts';
import type { Ways } from './app.ts';

export interface Programs {
  readonly waysOf: (attribute: string) => Ways;
  /** From `programs.<x>.enable` to the package's attribute path. */
  readonly byOption: ReadonlyMap<string, string>;
}

type Known = Pick<CatalogData, 'options' | 'packages'>;

/** These modules only set up what the package brings: policies, a prompt, a message. Both are needed. */
const setUpOnly: ReadonlySet<string> = new Set([
  'programs.chromium',
  'programs.starship',
  'programs.plotinus',
  'programs.rust-motd',
  'programs.browserpass',
]);

interface Service {
  readonly program: CuratedProgram;
  /** It is called like its package and runs without further settings. Looked up when it is asked for. */
  readonly isSimple: () => boolean;
}

const noWays: Ways = { recommended: null, other: null };

export function programsOf({ options, packages }: Known): Programs {
  const programs = new Map<string, CuratedProgram>();
  const services = new Map<string, Service>();
  const byOption = new Map<string, string>();

  for (const { name } of options.children(['programs']) ?? []) {
    const module = `programs.${name}`;
    const attribute = switchOf(module, options) && packageOf(module, name, { options, packages });
    if (attribute === undefined) continue;
    byOption.set(`${module}.enable`, attribute);
    if (programs.has(attribute)) continue;
    const reason = sayLater(
      'NixOS has settings of its own for it, and installs it together with what it needs',
    );
    programs.set(attribute, { option: `${module}.enable`, reason, alsoPackage: setUpOnly.has(module) });
  }
  for (const { name } of options.children(['services']) ?? []) {
    const module = `services.${name}`;
    // Only what names its package: a service that is merely called like one may be something else.
    const attribute = switchOf(module, options) && namedPackage(module, options);
    if (attribute === undefined || packages.package(attribute) === undefined) continue;
    byOption.set(`${module}.enable`, attribute);
    if (services.has(attribute)) continue;
    const reason = sayLater(
      'NixOS starts it as a service in the background, with the account and the folders it needs',
    );
    const isSimple = (): boolean => attribute === name && !needsMore(module, options);
    const program = { option: `${module}.enable`, reason, alsoPackage: false };
    services.set(attribute, { program, isSimple });
  }
  return { byOption, waysOf: (attribute) => waysFrom(programs.get(attribute), services.get(attribute)) };
}

/** A service that cannot run before more is set would only make a tick fail: it is offered beside the package. */
function waysFrom(program: CuratedProgram | undefined, service: Service | undefined): Ways {
  if (program !== undefined) return { recommended: program, other: { program: null } };
  if (service === undefined) return noWays;
  return service.isSimple()
    ? { recommended: service.program, other: { program: null } }
    : { recommended: null, other: { program: service.program } };
}

/** Undefined where the module has no switch, or one that is on by itself. */
function switchOf(module: string, options: KnownOptions): OptionRecord | undefined {
  const enable = options.option(`${module}.enable`);
  return enable?.type.kind === 'bool' && enable.default !== 'true' ? enable : undefined;
}

/** The package option's own word counts; only without such an option a package of the module's name is taken. */
function packageOf(module: string, name: string, { options, packages }: Known): string | undefined {
  if (options.option(`${module}.package`) === undefined) {
    return packages.package(name) === undefined ? undefined : name;
  }
  return namedPackage(module, options);
}

/** From the default of `<module>.package`: `pkgs.firefox`. */
function namedPackage(module: string, options: KnownOptions): string | undefined {
  const text = options.option(`${module}.package`)?.default;
  return text === null || text === undefined ? undefined : /^pkgs\.([\w.'+-]+)$/.exec(text.trim())?.[1];
}

/** Some option directly in the module has no default, so Nix stops until it is set. */
function needsMore(module: string, options: KnownOptions): boolean {
  const path = module.split('.');
  return (options.children(path) ?? []).some(({ name, isOption }) => {
    const option = isOption ? options.option(`${module}.${name}`) : undefined;
    return option !== undefined && option.default === null && !option.readOnly;
  });
}
