import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageVersions } from '../../../../../electron/host/catalog/package-versions.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

async function channelsWith(content: string) {
  const root = await temporaryDirectory();
  const publish = async (revision: string, text: string) => {
    await mkdir(join(root, revision, 'nixos'), { recursive: true });
    await writeFile(join(root, revision, 'nixos', 'packages.json'), text);
    await rm(join(root, 'channels'), { force: true });
    await symlink(revision, join(root, 'channels'));
  };
  await publish('1', content);
  return { channels: join(root, 'channels'), publish };
}

const collection = (version: string) => JSON.stringify({ version: 2, packages: { vlc: { version } } });

it('tells the version of a package the channel has', async () => {
  const { channels } = await channelsWith(collection('3.0.21'));
  const versionOf = packageVersions(channels);
  expect(await versionOf('vlc')).toBe('3.0.21');
  expect(await versionOf('gimp')).toBeNull();
});

it('tells the new version after an update', async () => {
  const { channels, publish } = await channelsWith(collection('3.0.20'));
  const versionOf = packageVersions(channels);
  expect(await versionOf('vlc')).toBe('3.0.20');
  await publish('2', collection('3.0.21'));
  expect(await versionOf('vlc')).toBe('3.0.21');
});

it.each(['{', '[]', '{"packages":{"vlc":7}}'])('tells nothing from a damaged file: %s', async (text) => {
  const { channels } = await channelsWith(text);
  expect(await packageVersions(channels)('vlc')).toBeNull();
});

it('tells nothing where there is no such file', async () => {
  expect(await packageVersions(await temporaryDirectory())('vlc')).toBeNull();
});
