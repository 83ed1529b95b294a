/** A package for Debian and its kin, by dpkg-deb. https://www.debian.org/doc/debian-policy/ch-controlfields.html */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debArchitectures } from './package-facts.mjs';

/** What Electron's program is linked with; names of before and after Debian's change of time_t. */
const depends = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libasound2 | libasound2t64',
  'libgbm1',
  'xdg-utils',
];
/** Without them Snowglobe runs, and cannot ask for a password. */
const recommends = ['polkitd', 'pkexec'];

/** `tree` is made by installed-tree.mjs; returns what `run` does. */
export function makeDeb({ tree, facts, architecture, target, run }) {
  mkdirSync(join(tree, 'DEBIAN'));
  writeFileSync(join(tree, 'DEBIAN/control'), control(facts, architecture));
  // Owned by root whoever packs. gzip: every Debian reads it, and xz would take minutes for a tenth less.
  return run('dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', tree, target]);
}

export function control({ name, version, description, maintainer, homepage }, architecture) {
  const [summary, ...more] = description.split(': ');
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${debArchitectures[architecture] ?? architecture}`,
    `Maintainer: ${maintainer}`,
    'Section: admin',
    'Priority: optional',
    ...(homepage === null ? [] : [`Homepage: ${homepage}`]),
    `Depends: ${depends.join(', ')}`,
    `Recommends: ${recommends.join(', ')}`,
    `Description: ${summary}`,
    ` ${more.join(': ') || summary}`,
    '',
  ].join('\n');
}
