/** The options of the practice computer in the form in which a channel serves those of NixOS. */
import type { DeclaredOption, DeclaredType, JsonValue, OptionTree } from './declared-option.ts';

interface ServedOption {
  readonly declarations: readonly string[];
  readonly default?: { readonly _type: 'literalExpression'; readonly text: string };
  readonly description: string;
  readonly loc: readonly string[];
  readonly readOnly: boolean;
  readonly type: string;
}

/** Where the practice channel declares them. */
const declarations = ['nixos/modules/declared-options.nix'];

export function servedOptions(tree: OptionTree): Readonly<Record<string, ServedOption>> {
  const served: Record<string, ServedOption> = {};
  collect(tree, [], served);
  return served;
}

function collect(tree: OptionTree, path: readonly string[], into: Record<string, ServedOption>): void {
  for (const [name, node] of Object.entries(tree)) {
    const loc = [...path, name];
    if ('below' in node) {
      collect(node.below, loc, into);
      continue;
    }
    into[loc.join('.')] = servedOption(node.option, loc);
    const below = optionsIn(node.option.type, loc);
    if (below !== undefined) collect(below.options, below.path, into);
  }
}

function servedOption(option: DeclaredOption, loc: readonly string[]): ServedOption {
  const text = option.default === undefined ? undefined : nixText(option.default);
  return {
    declarations,
    ...(text === undefined ? {} : { default: { _type: 'literalExpression', text } as const }),
    description: option.description ?? '',
    loc,
    readOnly: option.readOnly ?? false,
    type: sentence(option.type),
  };
}

/** The options inside a value, and how the manual writes the way to them. */
function optionsIn(
  type: DeclaredType,
  path: readonly string[],
): { readonly options: OptionTree; readonly path: readonly string[] } | undefined {
  switch (type.kind) {
    case 'submodule':
      return { options: type.options, path };
    case 'attrsOf':
      return optionsIn(type.of, [...path, '<name>']);
    case 'listOf':
      return optionsIn(type.of, [...path, '*']);
    case 'nullOr':
      return optionsIn(type.of, path);
    default:
      return undefined;
  }
}

/** As nixpkgs' lib/types.nix calls them. */
function sentence(type: DeclaredType): string {
  switch (type.kind) {
    case 'bool':
      return 'boolean';
    case 'int':
      if (type.min === 0 && type.max === 65_535)
        return '16 bit unsigned integer; between 0 and 65535 (both inclusive)';
      if (type.min !== undefined && type.max !== undefined) {
        return `integer between ${type.min} and ${type.max} (both inclusive)`;
      }
      if (type.min === 0) return 'unsigned integer, meaning >=0';
      return type.min === 1 ? 'positive integer, meaning >0' : 'signed integer';
    case 'float':
      return 'floating point number';
    case 'string':
      return type.multiline ? 'strings concatenated with "\\n"' : 'string';
    case 'enum':
      return `one of ${type.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'path':
      return 'path';
    case 'package':
      return 'package';
    case 'nullOr':
      return `null or ${grouped(type.of)}`;
    case 'listOf':
      return `list of ${grouped(type.of)}`;
    case 'attrsOf':
      return `attribute set of ${grouped(type.of)}`;
    case 'submodule':
      return type.freeform ? 'open submodule of attribute set of anything' : 'submodule';
    case 'data':
      return 'anything';
    case 'other':
      return type.description;
  }
}

function grouped(type: DeclaredType): string {
  const text = sentence(type);
  return / or |;|^one of|^submodule|^open/.test(text) ? `(${text})` : text;
}

function nixText(value: JsonValue): string {
  if (Array.isArray(value)) return value.length === 0 ? '[ ]' : `[ ${value.map(nixText).join(' ')} ]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as { readonly [name: string]: JsonValue });
    const attribute = entries.find(([name]) => name === 'package')?.[1];
    if (Array.isArray(attribute)) return `pkgs.${attribute.join('.')}`;
    return entries.length === 0
      ? '{ }'
      : `{ ${entries.map(([name, entry]) => `${name} = ${nixText(entry)};`).join(' ')} }`;
  }
  return JSON.stringify(value).replaceAll('${', '\\${');
}
