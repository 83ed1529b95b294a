/** Texts of configuration files by their fingerprints, each kept once however many generations have it. */
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../config/file-reader.ts';
import { writeFileAtomically } from '../storage/atomic-file.ts';

export interface KeptTexts {
  keep(files: Iterable<Buffer>): Promise<void>;
  /** Null for a text that is not kept, or is no longer what it was. */
  find(fingerprint: string): Promise<string | null>;
  /** Deletes all others, but for those of the last hour: an apply may be about to name them. */
  keepOnly(fingerprints: ReadonlySet<string>): Promise<void>;
}

const hour = 3_600_000;

/** Configurations may hold secrets: the directory is readable to this person only. */
export function createKeptTexts(directory: string): KeptTexts {
  const find = async (fingerprint: string): Promise<string | null> => {
    const bytes = await readFile(join(directory, fingerprint)).catch(() => null);
    return bytes !== null && fingerprintOf(bytes) === fingerprint ? bytes.toString('utf8') : null;
  };
  return {
    keep: async (files) => {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      for (const bytes of files) {
        const fingerprint = fingerprintOf(bytes);
        const text = bytes.toString('utf8');
        // What is no UTF-8 could not be given back as it was.
        if (!Buffer.from(text, 'utf8').equals(bytes)) continue;
        const path = join(directory, fingerprint);
        const write = () => writeFileAtomically(path, text);
        if ((await find(fingerprint)) === null) await write();
        // It is wanted anew: a clean-up that does not know for what yet must find it young.
        else await utimes(path, new Date(), new Date()).catch(write);
      }
    },
    find,
    keepOnly: async (fingerprints) => {
      const names = await readdir(directory).catch(() => []);
      for (const name of names.filter((one) => !fingerprints.has(one))) {
        const path = join(directory, name);
        const changed = await stat(path).catch(() => null);
        if (changed !== null && Date.now() - changed.mtimeMs > hour) await rm(path, { force: true });
      }
    },
  };
}
