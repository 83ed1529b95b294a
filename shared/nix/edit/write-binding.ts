/** Writes a whole binding for the place it goes to. */

import { formatPath } from '../module/option-path.ts';
import type { InsertPosition } from './insert-position.ts';
import type { NixValue } from './intent.ts';
import { type Written, writeValue } from './literals.ts';

export function writeBinding(position: InsertPosition, value: NixValue): Written {
  const { names, nested, style } = position;
  if (nested === undefined || nested >= names.length) {
    const written = writeValue(value, style);
    return written.ok ? { ...written, text: `${formatPath(names)} = ${written.text};` } : written;
  }
  const inner = style.indent + style.unit;
  const written = writeValue(value, { ...style, indent: inner });
  if (!written.ok) return written;
  const line = `${formatPath(names.slice(nested))} = ${written.text};`;
  const { lineEnd, indent } = style;
  const text = `${formatPath(names.slice(0, nested))} = {${lineEnd}${inner}${line}${lineEnd}${indent}};`;
  return { ...written, text };
}
