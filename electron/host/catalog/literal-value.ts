/** Reads plain data out of a definition's text: what a form can show and change. */
import type { NixValue } from '#shared/api/intent.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { parse } from '#shared/nix/syntax/parse.ts';
import { stringValue } from '#shared/nix/syntax/string-value.ts';
import type { AttributeSet, Expression, Select } from '#shared/nix/syntax/tree.ts';

/** Undefined where the definition is more than plain data: references, conditions, calls. */
export function literalValue(definition: Definition, configuration: Configuration): NixValue | undefined {
  const text = configuration.files.get(definition.file)?.text;
  const { value } = definition.node;
  if (text === undefined || value === undefined) return undefined;
  return readValue(value, text, false);
}

/** The same for a text that stands alone, such as an option's default. */
export function literalOfText(text: string): NixValue | undefined {
  const tree = parse(text);
  return tree.errors.length > 0 ? undefined : readValue(tree.root, text, false);
}

/** `bare`: a name alone stands for a package, as under `with pkgs;`. */
function readValue(expression: Expression, text: string, bare: boolean): NixValue | undefined {
  const written = (): string => text.slice(expression.start, expression.end);
  switch (expression.kind) {
    case 'parenthesised':
      return readValue(expression.expression, text, bare);
    case 'integer':
      return { type: 'int', value: written() };
    case 'float':
      return { type: 'float', value: Number(written()) };
    case 'unary': {
      const operand = expression.operator === '-' ? readValue(expression.operand, text, bare) : undefined;
      if (operand?.type === 'int') return { type: 'int', value: `-${operand.value}` };
      return operand?.type === 'float' ? { type: 'float', value: -operand.value } : undefined;
    }
    case 'string': {
      const value = stringValue(expression);
      return value === undefined ? undefined : { type: 'string', value };
    }
    case 'uri':
      return { type: 'string', value: written() };
    case 'path':
      return expression.parts.every((part) => part.kind === 'text')
        ? { type: 'path', text: written() }
        : undefined;
    case 'identifier':
      return constantOf(expression.name) ?? (bare ? packageOf([expression.name]) : undefined);
    case 'select':
      return packageSelection(expression, bare);
    case 'list': {
      const items = allOf(expression.elements.map((element) => readValue(element, text, bare)));
      return items && { type: 'list', items };
    }
    case 'with': {
      const { namespace, body } = expression;
      return namespace.kind === 'identifier' && namespace.name === 'pkgs' && body.kind === 'list'
        ? readValue(body, text, true)
        : undefined;
    }
    case 'set':
      return setOf(expression, text);
    default:
      return undefined;
  }
}

function constantOf(name: string): NixValue | undefined {
  if (name === 'null') return { type: 'null' };
  if (name === 'true' || name === 'false') return { type: 'bool', value: name === 'true' };
  return undefined;
}

/** `pkgs.kdePackages.kate`, or `kdePackages.kate` under `with pkgs;`. */
function packageSelection(
  { expression, path, default: fallback }: Select,
  bare: boolean,
): NixValue | undefined {
  const names = allOf(path.names.map((name) => name.name));
  if (expression.kind !== 'identifier' || names === undefined || fallback !== undefined) return undefined;
  if (expression.name === 'pkgs') return packageOf(names);
  return bare ? packageOf([expression.name, ...names]) : undefined;
}

function packageOf(attribute: readonly string[]): NixValue {
  return { type: 'package', attribute };
}

/** Only `{ name = value; }`: a form has no place for longer paths and `inherit`. */
function setOf(set: AttributeSet, text: string): NixValue | undefined {
  if (set.flavour !== 'plain') return undefined;
  const entries: [string, NixValue][] = [];
  for (const binding of set.bindings) {
    if (binding.kind !== 'binding' || binding.path.names.length !== 1) return undefined;
    const name = binding.path.names[0]?.name;
    const value = readValue(binding.value, text, false);
    if (name === undefined || value === undefined) return undefined;
    entries.push([name, value]);
  }
  return { type: 'set', entries };
}

function allOf<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}
