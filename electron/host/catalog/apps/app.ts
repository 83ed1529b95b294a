/** An app, whatever is known about it: our own text, the collection's, or both. */
import type { ShelfId } from '#shared/api/apps.ts';
import type { CuratedApp, CuratedProgram } from '../curated/curated.ts';
import type { PackageRecord } from '../records.ts';

export interface App {
  /** Attribute path joined by dots. */
  readonly attribute: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly shelf: ShelfId | null;
  readonly icon: string | null;
  readonly free: boolean;
  /** What has to be allowed by name, as Nixpkgs' `lib.getName` calls it. */
  readonly unfreeNames: readonly string[];
  /** What has to be allowed by name and version, as `permittedInsecurePackages` wants it; null where nothing has. */
  readonly insecureName: string | null;
  readonly trouble: 'insecure' | 'broken' | 'unavailable' | null;
  readonly licence: string | null;
  readonly homepage: string | null;
  readonly version: string | null;
  readonly mainProgram: string | null;
  /** The way that is taken unless another is asked for; null: the package alone. */
  readonly program: CuratedProgram | null;
  readonly otherWay: OtherWay | null;
  readonly relatedSettings: readonly string[];
}

/** `program: null`: the package alone. */
export interface OtherWay {
  readonly program: CuratedProgram | null;
}

/** What the options offer for a package. */
export interface Ways {
  readonly recommended: CuratedProgram | null;
  readonly other: OtherWay | null;
}

export function appOf(
  attribute: string,
  text: CuratedApp | undefined,
  record: PackageRecord | undefined,
  ways: Ways,
): App | undefined {
  if (text === undefined && record === undefined) return undefined;
  const name = text?.name ?? nameOf(attribute);
  const free = text?.free ?? record?.free ?? true;
  return {
    attribute,
    name,
    summary: text?.summary ?? record?.description ?? '',
    description: text?.description ?? '',
    shelf: text?.shelf ?? null,
    icon: text?.icon ?? null,
    free,
    unfreeNames: free ? [] : text === undefined ? [record?.name ?? nameOf(attribute)] : unfreeNamesOf(text),
    insecureName: record?.insecure === true ? `${record.name}-${record.version}` : null,
    trouble: troubleOf(record),
    licence: text?.licence ?? (record === undefined ? null : record.licences.join(', ') || null),
    homepage: text?.homepage ?? record?.homepage ?? null,
    version: record?.version || null,
    mainProgram: record?.mainProgram ?? null,
    program: text === undefined ? ways.recommended : text.program,
    otherWay: text === undefined ? ways.other : otherWayBeside(text.program, ways),
    relatedSettings: text?.relatedSettings ?? [],
  };
}

/** Beside the package that our text recommends, the service; beside an option of ours there is no second one. */
function otherWayBeside(program: CuratedProgram | null, { recommended, other }: Ways): OtherWay | null {
  if (program !== null) return null;
  const service = recommended ?? other?.program ?? null;
  return service?.option.startsWith('services.') ? { program: service } : null;
}

/** Our own texts say it where it is not the attribute's last name. */
export function unfreeNamesOf(text: CuratedApp): readonly string[] {
  return text.unfreeNames ?? [nameOf(text.attribute)];
}

/** What stands in the way comes first: broken where it is both broken and insecure. */
function troubleOf(record: PackageRecord | undefined): App['trouble'] {
  if (record === undefined) return null;
  if (record.broken) return 'broken';
  if (!record.available) return 'unavailable';
  return record.insecure ? 'insecure' : null;
}

function nameOf(attribute: string): string {
  return attribute.slice(attribute.lastIndexOf('.') + 1);
}
