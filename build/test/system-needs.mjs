/** What tests want from the system besides Node. Missing parts are installed where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, existsSync } from 'node:fs';
import { findProgram } from '../start/browsers.mjs';
import { isRoot } from '../start/places.mjs';

/** Of Debian. */
const pythonModules = '/usr/lib/python3/dist-packages';

const needs = [
  {
    name: 'Chromium',
    programs: ['chromium', 'google-chrome', 'chromium-browser'],
    debianPackage: 'chromium',
  },
  { name: 'Nix', programs: ['nix-instantiate'], debianPackage: 'nix-bin' },
  { name: 'a virtual display', programs: ['Xvfb'], debianPackage: 'xvfb' },
  { name: 'a system bus', programs: ['dbus-daemon'], debianPackage: 'dbus' },
  { name: 'polkit', programs: ['pkttyagent'], debianPackage: 'polkitd' },
  { name: 'pkexec', programs: ['pkexec'], debianPackage: 'pkexec' },
  { name: 'rpmbuild', programs: ['rpmbuild'], debianPackage: 'rpm' },
  {
    name: 'a check of desktop entries',
    programs: ['desktop-file-validate'],
    debianPackage: 'desktop-file-utils',
  },
  { name: 'a check of AppStream metadata', programs: ['appstreamcli'], debianPackage: 'appstream' },
  { name: 'D-Bus for Python', files: [`${pythonModules}/dbus/__init__.py`], debianPackage: 'python3-dbus' },
  { name: 'GLib for Python', files: [`${pythonModules}/gi/__init__.py`], debianPackage: 'python3-gi' },
];

/** Says what is there; the tests themselves look again, and skip by name what has no ground to stand on. */
export function ensureSystemNeeds(say) {
  const missing = needs.filter((need) => findNeed(need) === null);
  if (missing.length > 0 && canInstall()) {
    say(`Installing ${missing.map(({ name }) => name).join(', ')} (apt-get) …`);
    install(missing.map(({ debianPackage }) => debianPackage));
  }
  for (const need of needs) {
    const path = findNeed(need);
    say(path === null ? `${need.name}: not found, tests that need it are skipped` : `${need.name}: ${path}`);
  }
}

function findNeed({ programs = [], files = [] }) {
  const found = programs.map((program) => findProgram(program)).find((path) => path !== null);
  return found ?? files.find((path) => existsSync(path)) ?? null;
}

function canInstall() {
  return (
    isRoot &&
    existsSync('/etc/debian_version') &&
    findProgram('apt-get') !== null &&
    canWrite('/var/lib/dpkg')
  );
}

function canWrite(folder) {
  try {
    accessSync(folder, 2);
    return true;
  } catch {
    return false;
  }
}

function install(packages) {
  const run = (args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 5 * 60_000,
    });
  run(['update']);
  // One by one: a package that cannot be had must not keep the others away.
  for (const name of packages) run(['install', '-y', '--no-install-recommends', name]);
}
