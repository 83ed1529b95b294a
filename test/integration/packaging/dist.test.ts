/** What `npm run dist` puts together, around a stand-in for Electron's program with the place for its fuses in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import finishUnpacked from '../../../build/package/finish-unpacked.mjs';
import { setFuses } from '../../../build/package/fuses.mjs';
import { fingerprintOfIcon, iconPath } from '../../../build/package/icons.mjs';
import { makeInstalledTree } from '../../../build/package/installed-tree.mjs';
import { helperLauncher, iconSizes, nodeProgram, windowProgram } from '../../../build/package/layout.mjs';
import { makeDeb } from '../../../build/package/make-deb.mjs';
import { makeRpm } from '../../../build/package/make-rpm.mjs';
import { packageFacts } from '../../../build/package/package-facts.mjs';
import { projectRoot } from '../../../build/paths.mjs';
import { programNeed } from '../../helpers/system-needs.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const debNeed = programNeed('dpkg-deb');
const dpkgNeed = programNeed('dpkg');
const rpmNeed = programNeed('rpmbuild');

/** As @electron/fuses finds it: a sentinel, the version of the wire, its length, and a letter for each fuse. */
function standInElectron(path: string, wire = '101100011'): void {
  const script = '#!/bin/sh\nprintf "window:%s\\n" "$@"\nexit 0\n';
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(script + sentinel), Buffer.from([1, wire.length]), Buffer.from(wire)]),
    { mode: 0o755 },
  );
}

let work: string;
let unpacked: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'snowglobe-dist-'));
  unpacked = join(work, 'with a blank');
  mkdirSync(join(unpacked, 'resources'), { recursive: true });
  standInElectron(join(unpacked, 'snowglobe'));
  writeFileSync(join(unpacked, 'chrome-sandbox'), '');
  await finishUnpacked({ appOutDir: unpacked });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const start = (program: string, ...words: readonly string[]) =>
  spawnSync(program, words, { encoding: 'utf8' });

describe('npm run dist', () => {
  it('says in one sentence that Electron’s runtime is not here, with an exit code of its own', () => {
    const run = spawnSync(process.execPath, ['build/package/dist.mjs'], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
    });
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/^Electron's runtime is not here[^\n]*\n$/);
  });

  it('names as maintainer who packs, or the project, and nobody who does not exist', () => {
    expect(packageFacts({}).maintainer).toBe('The Snowglobe contributors');
    expect(packageFacts({ DEBFULLNAME: 'Jane Doe', DEBEMAIL: 'jane@example.org' }).maintainer).toBe(
      'Jane Doe <jane@example.org>',
    );
  });
});

describe('The unpacked application', () => {
  it('has each of Electron’s fuses as it is decided', async () => {
    const { version: _version, ...wire } = await getCurrentFuseWire(join(unpacked, windowProgram));
    const states = Object.entries(wire).map(([fuse, state]) => [
      FuseV1Options[Number(fuse)],
      state === FuseState.ENABLE,
    ]);
    expect(Object.fromEntries(states)).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });

  it('is not made of an Electron with a fuse that nobody has decided, nor of something else', async () => {
    const folder = await temporaryDirectory();
    const newer = join(folder, 'newer');
    standInElectron(newer, '1011000111');
    await expect(setFuses(newer)).rejects.toThrow('strictlyRequireAllFuses');
    const other = join(folder, 'other');
    writeFileSync(other, 'no Electron');
    await expect(setFuses(other)).rejects.toThrow('sentinel');
  });

  it('starts the window with flags and links, and the command line with commands, wherever it lies', () => {
    const launcher = join(unpacked, 'snowglobe');
    expect(start(launcher, 'snowglobe://app/firefox').stdout).toBe(
      'window:--\nwindow:snowglobe://app/firefox\n',
    );
    expect(start(launcher, '--practice').stdout).toBe('window:--\nwindow:--practice\n');
    expect(start(launcher, '--version').stdout).toMatch(/^snowglobe \d+\.\d+\.\d+\n$/);
  });

  it('has a helper that starts in its own Node', () => {
    const helper = start(join(unpacked, helperLauncher), '--nonsense');
    expect(helper.error).toBeUndefined();
    expect(helper.stderr).not.toContain('Cannot find module');
    expect(start(join(unpacked, nodeProgram), '--version').stdout).toBe(`${process.version}\n`);
  });

  it('says in one sentence that Electron’s runtime is not in it, and what to do', async () => {
    const folder = await temporaryDirectory();
    spawnSync('cp', ['-r', '--reflink=auto', `${unpacked}/snowglobe`, folder]);
    const run = start(join(folder, 'snowglobe'));
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/^Electron's runtime is not in [^\n]*: [^\n]*snowglobe serve[^\n]*\n$/);
  });
});

describe('The icons', () => {
  it('are of the present picture (else: node build/package/draw-icons.mjs)', () => {
    const picture = readFileSync(join(projectRoot, 'renderer/app/icon.svg'));
    const drawnFrom = readFileSync(join(projectRoot, 'build/linux/icons/drawn-from'), 'utf8').trim();
    expect(drawnFrom).toBe(fingerprintOfIcon(picture));
  });

  it.each(iconSizes)('are there in %i pixels', (size) => {
    const png = readFileSync(iconPath(size));
    // Width and height in the first chunk (PNG, section 11.2.2).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe('What the system reads', () => {
  const desktopNeed = programNeed('desktop-file-validate');
  const appstreamNeed = programNeed('appstreamcli');
  it.skipIf(desktopNeed.isMissing)(`is a valid desktop entry${desktopNeed.note}`, () => {
    const run = start(desktopNeed.path, join(projectRoot, 'build/linux/org.snowglobe.Snowglobe.desktop'));
    expect(`${run.stdout}${run.stderr}`).toBe('');
    expect(run.status).toBe(0);
  });
  it.skipIf(appstreamNeed.isMissing)(`is valid AppStream metadata${appstreamNeed.note}`, () => {
    const file = join(projectRoot, 'build/linux/org.snowglobe.Snowglobe.metainfo.xml');
    expect(start(appstreamNeed.path, 'validate', '--no-net', file).status).toBe(0);
  });
});

describe('A system package', () => {
  /** Without the Node program, which would take most of the time. */
  function smallTree(): string {
    const tree = mkdtempSync(join(work, 'tree-'));
    const small = join(work, 'small');
    if (!existsSync(small)) {
      mkdirSync(join(small, 'resources/programs/out'), { recursive: true });
      for (const path of ['snowglobe', windowProgram, 'chrome-sandbox', helperLauncher]) {
        spawnSync('cp', [join(unpacked, path), join(small, path)]);
      }
    }
    makeInstalledTree(small, tree);
    return tree;
  }
  const run = (program: string, args: readonly string[]) => spawnSync(program, args, { encoding: 'utf8' });
  const facts = packageFacts({});

  it('brings the action for its own helper, where that helper is', () => {
    const tree = smallTree();
    const action = readFileSync(join(tree, 'usr/share/polkit-1/actions/org.snowglobe.helper.policy'), 'utf8');
    const [, named = ''] = /policykit\.exec\.path">([^<]+)</.exec(action) ?? [];
    expect(existsSync(join(tree, named))).toBe(true);
    expect(statSync(join(tree, 'opt/Snowglobe/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
  });

  it.skipIf(debNeed.isMissing || dpkgNeed.isMissing)(
    `for Debian is installed and removed by dpkg${debNeed.note}${dpkgNeed.note}`,
    () => {
      const target = join(work, 'snowglobe.deb');
      const made = makeDeb({ tree: smallTree(), facts, architecture: process.arch, target, run });
      expect(made.stderr).toBe('');
      expect(made.status).toBe(0);
      expect(start('dpkg-deb', '--field', target, 'Package', 'Version').stdout).toBe(
        `Package: snowglobe\nVersion: ${facts.version}\n`,
      );
      if (process.getuid?.() !== 0) return;
      const root = join(work, 'debian');
      mkdirSync(join(root, 'var/lib/dpkg/info'), { recursive: true });
      mkdirSync(join(root, 'var/lib/dpkg/updates'));
      writeFileSync(join(root, 'var/lib/dpkg/status'), '');
      const words = [`--root=${root}`, '--force-depends', '--force-not-root', '--log=/dev/null'];
      const installed = start('dpkg', ...words, '--install', target);
      expect(installed.status, installed.stderr).toBe(0);
      expect(existsSync(join(root, 'opt/Snowglobe/snowglobe'))).toBe(true);
      expect(start('dpkg', ...words, '--purge', 'snowglobe').status).toBe(0);
      expect(existsSync(join(root, 'opt/Snowglobe'))).toBe(false);
    },
  );

  it.skipIf(rpmNeed.isMissing)(`for Fedora and openSUSE has the same files${rpmNeed.note}`, () => {
    const target = join(work, 'snowglobe.rpm');
    const made = makeRpm({
      tree: smallTree(),
      facts,
      architecture: process.arch,
      target,
      work: join(work, 'rpm'),
      run,
    });
    expect(made.status, made.stderr).toBe(0);
    const files = start('rpm', '-qlp', made.stdout.match(/\S+\.rpm/)?.[0] ?? '').stdout.split('\n');
    expect(files).toEqual(
      expect.arrayContaining([
        `/opt/Snowglobe/${helperLauncher}`,
        '/usr/bin/snowglobe',
        '/usr/share/applications/org.snowglobe.Snowglobe.desktop',
        '/usr/share/icons/hicolor/512x512/apps/snowglobe.png',
        '/usr/share/polkit-1/actions/org.snowglobe.helper.policy',
      ]),
    );
  });
});
