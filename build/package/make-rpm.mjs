/** A package for Fedora, openSUSE and their kin, by rpmbuild. https://rpm-packaging-guide.github.io */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rpmArchitectures } from './package-facts.mjs';

/** Files and libraries rather than names of packages, which differ from one distribution to the next. */
const requires = [
  'libgtk-3.so.0()(64bit)',
  'libnss3.so()(64bit)',
  'libatspi.so.0()(64bit)',
  'libasound.so.2()(64bit)',
  'libgbm.so.1()(64bit)',
  'xdg-utils',
];

/** `tree` is made by installed-tree.mjs, `work` an empty folder; returns what `run` does. */
export function makeRpm({ tree, facts, architecture, target, work, run }) {
  mkdirSync(work, { recursive: true });
  const spec = join(work, 'snowglobe.spec');
  writeFileSync(spec, specFile(facts, tree));
  return run('rpmbuild', [
    '-bb',
    `--target=${rpmArchitectures[architecture] ?? architecture}`,
    `--define=_topdir ${work}`,
    `--define=_rpmdir ${join(target, '..')}`,
    '--define=_rpmfilename snowglobe-%{version}-%{_arch}.rpm',
    // What Electron brings is as it was built: nothing is stripped, searched for libraries, or compressed for hours.
    '--define=__os_install_post %{nil}',
    '--define=_build_id_links none',
    '--define=_binary_payload w3.zstdio',
    spec,
  ]);
}

export function specFile({ name, version, description, license, homepage }, tree) {
  const [summary, ...more] = description.split(': ');
  return `Name: ${name}
Version: ${version}
Release: 1
Summary: ${summary}
License: ${license}
${homepage === null ? '' : `URL: ${homepage}\n`}AutoReqProv: no
${requires.map((what) => `Requires: ${what}`).join('\n')}
Recommends: polkit

%description
${more.join(': ') || summary}

%install
cp -a '${tree}'/. %{buildroot}

%files
%defattr(-,root,root,-)
/opt/Snowglobe
/usr/bin/snowglobe
/usr/share/applications/org.snowglobe.Snowglobe.desktop
/usr/share/metainfo/org.snowglobe.Snowglobe.metainfo.xml
/usr/share/icons/hicolor/*/apps/snowglobe.*
/usr/share/doc/snowglobe
/usr/share/polkit-1/actions/org.snowglobe.helper.policy
`;
}
