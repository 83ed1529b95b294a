/** Only the names of what a channel serves, for finding the nearest to a wrong one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/api/result.ts';

const decompress = promisify(brotliDecompress);

export interface ServedNames {
  readonly options: readonly string[];
  readonly packages: readonly string[];
}

export interface NoServedNames {
  readonly kind: 'unreadable';
  readonly sentence: string;
}

const optionsSchema = z.record(z.string(), z.unknown());
const packagesSchema = z.object({ packages: z.record(z.string(), z.unknown()) });
/** Unpacked; a channel's are 35 MB and grow. */
const MOST_BYTES = 400_000_000;

/** `directory` holds `options.json.br` and `packages.json.br`. */
export async function readServedNames(directory: string): Promise<Result<ServedNames, NoServedNames>> {
  try {
    const [options, packages] = await Promise.all([
      read(join(directory, 'options.json.br'), optionsSchema),
      read(join(directory, 'packages.json.br'), packagesSchema),
    ]);
    return ok({ options: Object.keys(options), packages: Object.keys(packages.packages) });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] as string) : String(error);
    return fail({ kind: 'unreadable', sentence: `The catalogue in ${directory} cannot be read: ${reason}` });
  }
}

async function read<Value>(path: string, schema: z.ZodType<Value>): Promise<Value> {
  const unpacked = await decompress(await readFile(path), { maxOutputLength: MOST_BYTES });
  return schema.parse(JSON.parse(unpacked.toString('utf8')));
}
