import type { PathSegment, Site } from '../module/definition.ts';
import { segmentOf } from '../module/follow.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import type { AttributeBinding } from '../syntax/tree.ts';

/** The path of a binding as an option; undefined for `options` and the like. */
export function bindingPath(
  reading: ModuleReading,
  site: Site,
  binding: AttributeBinding,
): readonly PathSegment[] | undefined {
  const segments = binding.path.names.map((name) => segmentOf(name, site.scope, reading.source.text));
  if (site.role !== 'structured') return [...site.path, ...segments];
  const first = segments[0]?.name;
  if (first === 'config') return [...site.path, ...segments.slice(1)];
  return first === 'imports' ? [...site.path, ...segments] : undefined;
}
