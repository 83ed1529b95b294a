/**
 * `options.json` and `packages.json` as a channel serves them beside its expressions (nixpkgs' nixos/release.nix and
 * pkgs/top-level/packages-config.nix make them). Whatever was served, only what fits is taken.
 */
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { withOptionsBelow } from '#shared/options/options-below.ts';
import { typeFromSentence } from '#shared/options/type-from-sentence.ts';
import { typeOfOption } from '#shared/options/type-of-option.ts';
import type { OptionRecord, PackageRecord } from '../records.ts';

const decompress = promisify(brotliDecompress);

/** Unpacked. Those of 150,000 packages are below 70 MB. A limit of memory too: the text is parsed as a whole. */
export const MOST_UNPACKED_BYTES = 100_000_000;

export interface UnusableFile {
  readonly kind: 'damaged' | 'too-large';
  readonly sentence: string;
}

const expressionSchema = z.object({ _type: z.string().optional(), text: z.string() });

const servedOptionSchema = z.object({
  declarations: z.array(z.union([z.string(), z.object({ name: z.string() })])).catch([]),
  default: expressionSchema.optional().catch(undefined),
  example: expressionSchema.optional().catch(undefined),
  description: z.union([z.string(), z.object({ text: z.string() })]).catch(''),
  loc: z.array(z.string()).min(1),
  readOnly: z.boolean().catch(false),
  type: z.string().catch('unspecified value'),
});

const licenceSchema = z.union([
  z.string(),
  z.object({
    spdxId: z.string().optional(),
    shortName: z.string().optional(),
    fullName: z.string().optional(),
    free: z.boolean().optional(),
  }),
]);

const servedPackageSchema = z.object({
  pname: z.string().optional(),
  name: z.string().optional(),
  version: z.string().catch(''),
  meta: z
    .object({
      available: z.boolean().catch(true),
      broken: z.boolean().catch(false),
      insecure: z.boolean().catch(false),
      unfree: z.boolean().catch(false),
      unsupported: z.boolean().catch(false),
      description: z.string().catch(''),
      homepage: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .catch(undefined),
      license: z
        .union([licenceSchema, z.array(licenceSchema)])
        .optional()
        .catch(undefined),
      mainProgram: z.string().optional().catch(undefined),
      position: z.string().optional().catch(undefined),
    })
    .partial()
    .catch({}),
});

const optionsFileSchema = z.record(z.string(), z.unknown());
const packagesFileSchema = z.object({ packages: z.record(z.string(), z.unknown()) });

/** `packed`: as served, `options.json.br`; also where it has been unpacked already. */
export async function readServedOptions(
  packed: Uint8Array,
): Promise<Result<readonly OptionRecord[], UnusableFile>> {
  const file = await unpack(packed, optionsFileSchema, 'options.json');
  if (!file.ok) return file;
  const records = Object.entries(file.value).flatMap(([name, entry]) => {
    const option = servedOptionSchema.safeParse(entry);
    return option.success ? [optionRecord(name, option.data)] : [];
  });
  return records.length === 0 ? fail(unlikeServed('options.json')) : ok(withOptionsBelow(records));
}

/** `packed`: as served, `packages.json.br`; also where it has been unpacked already. */
export async function readServedPackages(
  packed: Uint8Array,
): Promise<Result<readonly PackageRecord[], UnusableFile>> {
  const file = await unpack(packed, packagesFileSchema, 'packages.json');
  if (!file.ok) return file;
  const records = packageRecords(file.value.packages);
  return records.length === 0 ? fail(unlikeServed('packages.json')) : ok(records);
}

function packageRecords(entries: Readonly<Record<string, unknown>>): readonly PackageRecord[] {
  return Object.entries(entries).flatMap(([attribute, entry]) => {
    const one = servedPackageSchema.safeParse(entry);
    return one.success ? [packageRecord(attribute, one.data)] : [];
  });
}

/** `output`: of `nix-env -qaP --json --meta`, which tells packages as a channel does, only without their list's frame. */
export function readListedPackages(
  output: string,
): Result<readonly PackageRecord[], { readonly kind: 'evaluation-failed'; readonly sentence: string }> {
  const listed = optionsFileSchema.safeParse(parseJson(output));
  if (!listed.success) {
    return fail({ kind: 'evaluation-failed', sentence: 'Nix did not tell the packages as expected.' });
  }
  return ok(packageRecords(withoutChannelName(listed.data)));
}

/** `nixos.firefox` where the collection is one of several. */
function withoutChannelName(listed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(listed).map(([name, entry]) => [name.replace(/^nixos\./, ''), entry]),
  );
}

export type ServedOption = z.infer<typeof servedOptionSchema>;

function optionRecord(name: string, served: ServedOption): OptionRecord {
  const description = typeof served.description === 'string' ? served.description : served.description.text;
  return {
    name,
    path: served.loc,
    type: typeOfOption(served.loc, typeFromSentence(served.type), description),
    typeText: served.type,
    description,
    default: served.default?.text ?? null,
    example: served.example?.text ?? null,
    declarations: served.declarations.map((one) => (typeof one === 'string' ? one : one.name)),
    readOnly: served.readOnly,
  };
}

function packageRecord(attribute: string, served: z.infer<typeof servedPackageSchema>): PackageRecord {
  const { meta } = served;
  const licences = meta.license === undefined ? [] : [meta.license].flat();
  const homepage = [meta.homepage ?? []].flat()[0];
  return {
    attribute,
    name: served.pname ?? served.name ?? attribute,
    version: served.version,
    description: meta.description ?? '',
    licences: licences.map(licenceName).filter((licence) => licence !== ''),
    free: !(meta.unfree ?? false),
    broken: meta.broken ?? false,
    insecure: meta.insecure ?? false,
    available:
      (meta.available ?? true) ||
      (meta.unfree ?? false) ||
      (meta.broken ?? false) ||
      (meta.insecure ?? false),
    mainProgram: meta.mainProgram ?? null,
    homepage: homepage ?? null,
    position: meta.position ?? null,
  };
}

function licenceName(licence: z.infer<typeof licenceSchema>): string {
  if (typeof licence === 'string') return licence;
  return licence.spdxId ?? licence.shortName ?? licence.fullName ?? '';
}

async function unpack<Value>(
  packed: Uint8Array,
  schema: z.ZodType<Value>,
  name: string,
): Promise<Result<Value, UnusableFile>> {
  const tooLarge = { kind: 'too-large', sentence: `${name} is larger than any real one.` } as const;
  if (packed.length > MOST_UNPACKED_BYTES) return fail(tooLarge);
  // The network may have unpacked it on the way. No packed file can be read as JSON.
  const asItIs = packed[0] === '{'.charCodeAt(0) ? parseJson(textOf(packed)) : undefined;
  if (asItIs !== undefined) return checked(asItIs, schema, name);
  try {
    // The bytes are let go of before the text is parsed.
    const text = await decompress(packed, { maxOutputLength: MOST_UNPACKED_BYTES }).then(textOf);
    return checked(parseJson(text), schema, name);
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? fail(tooLarge) : fail({ kind: 'damaged', sentence: `${name} cannot be unpacked.` });
  }
}

function checked<Value>(
  content: unknown,
  schema: z.ZodType<Value>,
  name: string,
): Result<Value, UnusableFile> {
  const parsed = schema.safeParse(content);
  return parsed.success ? ok(parsed.data) : fail(unlikeServed(name));
}

/** Also where it is JSON that nothing can be taken from: it must not take the place of what was known before. */
function unlikeServed(name: string): UnusableFile {
  return { kind: 'damaged', sentence: `${name} does not hold what a channel serves.` };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
