/** The texts of a list of strings with their places: groups, keys. */
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { elementsOf } from '#shared/nix/module/element.ts';
import { fileLookup } from '#shared/nix/module/file-lookup.ts';
import { listValue } from '#shared/nix/module/list-value.ts';
import { lineAndColumn, textOf } from '#shared/nix/module/source-file.ts';
import { definitionsOf } from '../catalog/effective-definition.ts';

export interface ListText {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly isConditional: boolean;
}

export interface ListTexts {
  readonly texts: readonly ListText[];
  /** Elements and parts that are no plain text, as they are written. */
  readonly others: readonly ListText[];
}

/** Of all definitions of an option, as Nix joins them. */
export function listTexts(configuration: Configuration, path: readonly string[]): ListTexts {
  const lookup = fileLookup((file) => configuration.files.get(file));
  const { certain, conditional } = definitionsOf(configuration, path);
  const texts: ListText[] = [];
  const others: ListText[] = [];
  for (const definition of [...certain, ...conditional]) {
    const { file, line, text, node } = definition;
    const source = configuration.files.get(file)?.reading.source;
    const isConditional = definition.conditions.length > 0;
    if (source === undefined || node.value === undefined || definition.path.length !== path.length) {
      others.push({ text, file, line, isConditional });
      continue;
    }
    const { parts, computed } = listValue(source, node.value, node.scope, lookup);
    for (const part of parts) {
      for (const { order, range } of elementsOf(part)) {
        const element = {
          file: part.source.path,
          line: lineAndColumn(part.source.tree, range.start).line,
          isConditional: isConditional || part.conditions.length > 0,
        };
        const value = order?.kind === 'text' ? order.value[0] : undefined;
        if (value === undefined) others.push({ ...element, text: textOf(part.source, range) });
        else texts.push({ ...element, text: value });
      }
    }
    for (const { source: from, expression } of computed) {
      const at = lineAndColumn(from.tree, expression.start).line;
      others.push({ text: textOf(from, expression), file: from.path, line: at, isConditional });
    }
  }
  return { texts, others };
}
