/**
 * Writes a tree with parentheses around everything. If Nix prints the result as it prints the
 * original, then the tree says what Nix understood: which operator binds what, where a function ends,
 * what a string means.
 */
import { stringValue } from '../../../shared/nix/syntax/string-value.ts';
import type {
  AttributeName,
  AttributePath,
  Binding,
  Expression,
  Lambda,
  StringLiteral,
  StringPart,
} from '../../../shared/nix/syntax/tree.ts';

/**
 * `strings` says how indented strings with escapes are written: `asTheyAre`, because Nix keeps the
 * pieces around an escape apart and shows them so, or `whole`, which is right for their value.
 */
export function explicitForm(
  text: string,
  root: Expression,
  strings: 'asTheyAre' | 'whole' = 'asTheyAre',
): string {
  const write = (expression: Expression): string => {
    switch (expression.kind) {
      case 'string':
        return stringForm(expression);
      case 'path':
        return `(${expression.parts.map((part) => partForm(part, (raw) => raw)).join('')})`;
      case 'list':
        return `[ ${expression.elements.map(write).join(' ')} ]`;
      case 'set': {
        const keyword = { plain: '', recursive: 'rec ', legacyLet: 'let ' }[expression.flavour];
        return `(${keyword}{ ${expression.bindings.map(bindingForm).join(' ')} })`;
      }
      case 'let':
        return `(let ${expression.bindings.map(bindingForm).join(' ')} in ${write(expression.body)})`;
      case 'with':
        return `(with ${write(expression.namespace)}; ${write(expression.body)})`;
      case 'assert':
        return `(assert ${write(expression.condition)}; ${write(expression.body)})`;
      case 'if':
        return `(if ${write(expression.condition)} then ${write(expression.then)} else ${write(expression.else)})`;
      case 'lambda':
        return `(${headerForm(expression)}: ${write(expression.body)})`;
      case 'apply':
        return applyForm(expression.function, expression.argument);
      case 'select': {
        const otherwise = expression.default === undefined ? '' : ` or ${write(expression.default)}`;
        return `(${write(expression.expression)}.${pathForm(expression.path)}${otherwise})`;
      }
      case 'hasAttribute':
        return `(${write(expression.expression)} ? ${pathForm(expression.path)})`;
      case 'unary':
        return `(${expression.operator} ${write(expression.operand)})`;
      case 'binary':
        return `(${write(expression.left)} ${expression.operator} ${write(expression.right)})`;
      case 'parenthesised':
        return write(expression.expression);
      default:
        return `(${text.slice(expression.start, expression.end)})`;
    }
  };

  // Nix gathers the arguments of one call, `f a b`, only where no parentheses part them.
  const applyForm = (called: Expression, argument: Expression): string => {
    if (argument.kind === 'identifier' && argument.name === 'or') return `(${write(called)} or)`;
    const head =
      called.kind === 'apply' ? applyForm(called.function, called.argument).slice(1, -1) : write(called);
    return `(${head} ${write(argument)})`;
  };

  const stringForm = (literal: StringLiteral): string => {
    const holdsEscapes =
      literal.style === 'indented' && /''[$'\\]|[$']/.test(text.slice(literal.start + 2, literal.end - 2));
    if (holdsEscapes && strings === 'asTheyAre') return text.slice(literal.start, literal.end);
    return `"${literal.parts.map((part) => partForm(part, escaped)).join('')}"`;
  };

  const partForm = (part: StringPart, written: (value: string) => string): string =>
    part.kind === 'text' ? written(part.value) : `\${${write(part.expression)}}`;

  const nameForm = (name: AttributeName): string => {
    if (name.expression === undefined) return text.slice(name.start, name.end);
    if (name.form === 'interpolation') return `\${${write(name.expression)}}`;
    return stringValue(name.expression) === undefined
      ? write(name.expression)
      : `"${escaped(stringValue(name.expression)!)}"`;
  };

  const pathForm = (path: AttributePath): string => path.names.map(nameForm).join('.');

  const bindingForm = (binding: Binding): string => {
    if (binding.kind === 'binding') return `${pathForm(binding.path)} = ${write(binding.value)};`;
    const from = binding.from === undefined ? '' : `(${write(binding.from)}) `;
    return `inherit ${from}${binding.names.map(nameForm).join(' ')};`;
  };

  const headerForm = ({ argument, formals }: Lambda): string => {
    if (formals === undefined) return `${argument!.name} `;
    const names = formals.formals.map(({ name, default: value }) =>
      value === undefined ? name.name : `${name.name} ? ${write(value)}`,
    );
    const all = formals.ellipsis === undefined ? names : [...names, '...'];
    return `${argument === undefined ? '' : `${argument.name} @ `}{ ${all.join(', ')} }`;
  };

  return write(root);
}

function escaped(value: string): string {
  return value.replace(/["\\]|\$(?=\{)/g, '\\$&').replace(/\r/g, '\\r');
}
