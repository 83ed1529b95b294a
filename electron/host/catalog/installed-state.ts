/** How the files stand: which apps they install, by which line, and what each setting is. */
import type { AppOrigin } from '#shared/api/apps.ts';
import type { SettingState } from '#shared/api/settings.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { formatPath, parseOptionPath } from '#shared/nix/module/option-path.ts';
import { installedPackages } from '#shared/nix/module/packages.ts';
import { definitionsOf } from './effective-definition.ts';
import { settingState } from './setting-state.ts';

export interface FileState {
  readonly configuration: Configuration;
  /** Empty for an app that no file installs. */
  origins(app: string): readonly AppOrigin[];
  /** Also those that no catalogue knows, by attribute path; in the order of the files. */
  allInstalled(): readonly InstalledApp[];
  settingState(option: string): SettingState;
}

export interface InstalledApp {
  readonly app: string;
  readonly origins: readonly AppOrigin[];
}

/** Which app an option installs. */
export interface ProgramNames {
  appOfProgram(option: string): { readonly attribute: string } | undefined;
}

const states = new WeakMap<Configuration, WeakMap<ProgramNames, FileState>>();

/** Worked out once for each configuration: the same object comes back for the same files. */
export function fileState(configuration: Configuration, programs: ProgramNames): FileState {
  const known = states.get(configuration) ?? new WeakMap<ProgramNames, FileState>();
  states.set(configuration, known);
  const state = known.get(programs) ?? readFileState(configuration, programs);
  known.set(programs, state);
  return state;
}

function readFileState(configuration: Configuration, programs: ProgramNames): FileState {
  const installed = new Map<string, AppOrigin[]>();
  const add = (app: string, origin: AppOrigin): void => {
    const origins = installed.get(app);
    if (origins === undefined) installed.set(app, [origin]);
    else origins.push(origin);
  };
  for (const { attribute, list, file, line, customised, conditional } of installedPackages(configuration)) {
    if (!isListOfApps(list)) continue;
    add(attribute.join('.'), {
      option: formatPath(list),
      file,
      line,
      user: userOf(list),
      customised,
      conditional,
    });
  }
  for (const option of programOptions(configuration, programs)) {
    const origin = programOrigin(configuration, option);
    if (origin !== undefined) add(appOf(option, programs), origin);
  }
  return {
    configuration,
    origins: (app) => installed.get(app) ?? [],
    allInstalled: () => [...installed].map(([app, origins]) => ({ app, origins })),
    settingState: (option) => settingState(configuration, pathOf(option)),
  };
}

/** Other lists of packages (`fonts.packages`, `services.udev.packages`) hold parts of the system. */
function isListOfApps(list: readonly string[]): boolean {
  if (list.join('.') === 'environment.systemPackages') return true;
  return userOf(list) !== null;
}

/** The person a list belongs to: `users.users.jane.packages`, `home-manager.users.jane.home.packages`. */
function userOf(list: readonly string[]): string | null {
  const [first, second, user, ...rest] = list;
  if (second !== 'users' || user === undefined) return null;
  const below = rest.join('.');
  const isTheirs =
    (first === 'users' && below === 'packages') || (first === 'home-manager' && below === 'home.packages');
  return isTheirs ? user : null;
}

/** Every `programs.<x>.enable` in the files, and the options of other names that install apps we know. */
function programOptions(configuration: Configuration, programs: ProgramNames): readonly string[] {
  const options = new Set<string>();
  for (const { path } of configuration.definitions) {
    const names = path.map((segment) => segment.name);
    if (!names.every((name) => name !== undefined) || names.at(-1)?.startsWith('enable') !== true) continue;
    const option = formatPath(names);
    const isProgram = names.length === 3 && names[0] === 'programs' && names[2] === 'enable';
    if (isProgram || programs.appOfProgram(option) !== undefined) options.add(option);
  }
  return [...options];
}

/** An app that no catalogue knows goes by the option's own name. */
function appOf(option: string, programs: ProgramNames): string {
  return programs.appOfProgram(option)?.attribute ?? (pathOf(option)[1] as string);
}

/** Undefined where the files switch it off, or only Nix can tell. */
function programOrigin(configuration: Configuration, option: string): AppOrigin | undefined {
  const { certain, conditional } = definitionsOf(configuration, pathOf(option));
  const decisive = certain[0];
  if (decisive !== undefined && isTrue(decisive)) return originOf(option, decisive, false);
  const maybe = conditional.find(isTrue);
  return maybe === undefined ? undefined : originOf(option, maybe, true);
}

function isTrue({ node }: Definition): boolean {
  return node.value?.kind === 'identifier' && node.value.name === 'true';
}

function originOf(option: string, { file, line }: Definition, conditional: boolean): AppOrigin {
  return { option, file, line, user: null, customised: false, conditional };
}

/** For the path of an option that a catalogue or a file names. */
export function pathOf(option: string): readonly string[] {
  const parsed = parseOptionPath(option);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.path;
}
