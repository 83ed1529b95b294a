/** What a language still lacks, as a file for who translates it: `test/artifacts/missing-texts/host-de.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function noteMissing(name: string, missing: readonly string[]): void {
  const folder = join(process.cwd(), 'test/artifacts/missing-texts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(missing, null, 2)}\n`);
}
