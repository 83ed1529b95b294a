/**
 * What the options below an option tell about its type. A set with options of its own that takes others as well is
 * called by the type of those others in nixpkgs before 25.11: `services.grafana.settings` is an `INI value`, and only
 * `services.grafana.settings.server.http_port` tells that there is more to it.
 */
import type { OptionType } from './option-type.ts';

interface Declared {
  readonly path: readonly string[];
  readonly type: OptionType;
}

/** The name that stands for any name, any number, or one of the option's own. */
type Below = '<name>' | '*' | 'own';

/** `options`: all there are. */
export function withOptionsBelow<Option extends Declared>(options: readonly Option[]): readonly Option[] {
  const declared = new Map(options.map((option) => [keyOf(option.path), option]));
  const below = new Map<Option, Set<Below>>();
  for (const { path } of options) {
    for (let length = 1; length < path.length; length++) {
      const above = declared.get(keyOf(path.slice(0, length)));
      if (above !== undefined) below.set(above, (below.get(above) ?? new Set()).add(kindOf(path[length])));
    }
  }
  return options.map((option) => {
    const names = below.get(option);
    return names === undefined ? option : { ...option, type: typeWith(names, option.type) };
  });
}

function keyOf(path: readonly string[]): string {
  return path.join('\0');
}

function kindOf(name: string | undefined): Below {
  if (name === '*') return '*';
  return name !== undefined && /^<.+>$/.test(name) ? '<name>' : 'own';
}

function typeWith(below: ReadonlySet<Below>, type: OptionType): OptionType {
  if (type.kind === 'nullOr') return { ...type, of: typeWith(below, type.of) };
  if (hasOptions(type)) return type;
  // One of several sets has options, and which one is not known.
  if (type.kind === 'other' && type.description.startsWith('attribute-tagged union')) return type;
  if (below.has('own')) return { kind: 'submodule', freeform: type };
  if (below.has('<name>') && type.kind === 'attrsOf') return { ...type, of: typeWith(ownOnly, type.of) };
  if (below.has('*') && type.kind === 'listOf') return { ...type, of: typeWith(ownOnly, type.of) };
  return type;
}

const ownOnly: ReadonlySet<Below> = new Set(['own']);

function hasOptions(type: OptionType): boolean {
  switch (type.kind) {
    case 'submodule':
      return true;
    case 'oneOf':
      return type.of.some(hasOptions);
    case 'nullOr':
    case 'attrsOf':
    case 'listOf':
      return hasOptions(type.of);
    default:
      return false;
  }
}
