/** What deb and rpm say about the package, from package.json and who packs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/**
 * `maintainer` is whoever answers for this package: DEBFULLNAME and DEBEMAIL, as Debian's own tools have it, or else
 * the project's author, who has no mail address here and is given none.
 */
export function packageFacts(environment = process.env) {
  const { name, version, description, license, author, homepage } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  );
  const { DEBFULLNAME, DEBEMAIL } = environment;
  const maintainer = DEBEMAIL ? `${DEBFULLNAME || DEBEMAIL} <${DEBEMAIL}>` : DEBFULLNAME || author;
  return { name, version, description, license, maintainer, homepage: homepage ?? null };
}

/** Processors as Debian and as RPM call them. */
export const debArchitectures = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' };
export const rpmArchitectures = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7hl' };
