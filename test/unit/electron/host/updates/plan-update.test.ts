/** A newer lock file, made by real Nix in a copy. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectComputer } from '../../../../../electron/host/machine/detect.ts';
import { updateArguments } from '../../../../../electron/host/updates/update-lock.ts';
import { flakeWithInputs, nixDirectories } from '../../../../helpers/flake-with-inputs.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

for (const { directory: nix, name } of nixDirectories) {
  describe.skipIf(nix === undefined)(`a newer lock file, by ${name}`, { timeout: 60_000 }, () => {
    it('is planned for one input or for all, and what is here stays as it is', async () => {
      const { directory, commit, old, plan, revisions } = await flakeWithInputs(nix ?? '');
      const lock = join(directory, 'flake.lock');
      const before = await readFile(lock, 'utf8');
      expect(revisions(before)).toEqual(old);
      expect(await plan(null)).toMatchObject({ ok: false, error: { kind: 'nothing-newer' } });

      const next = { one: await commit('one', 'second'), two: await commit('two', 'second') };
      const one = await plan(['one']);
      expect(one).toMatchObject({ ok: true, value: { files: [{ path: lock, before }], fromUpdate: true } });
      if (one.ok) expect(revisions(one.value.files[0]?.after ?? '')).toEqual({ one: next.one, two: old.two });
      const all = await plan(null);
      expect(all.ok).toBe(true);
      if (all.ok) {
        const text = all.value.files[0]?.after ?? '';
        expect(revisions(text)).toEqual(next);
        expect(JSON.parse(text).nodes.pinned.locked.rev).toBe(old.two);
      }
      expect(await readFile(lock, 'utf8')).toBe(before);
    });

    it('is not planned for an input that the flake does not have, or that is pinned', async () => {
      const { plan } = await flakeWithInputs(nix ?? '');
      for (const input of ['three', 'pinned', 'same']) {
        const sentence = expect.stringContaining(input);
        expect(await plan([input])).toMatchObject({ ok: false, error: { kind: 'cannot-update', sentence } });
      }
    });

    it.each(['the directory', 'flake.nix'])('stands beside the flake where %s is a link', async (linked) => {
      const { computer, directory, commit, plan } = await flakeWithInputs(nix ?? '');
      await commit('one', 'second');
      const root = await temporaryDirectory();
      await mkdir(join(root, 'etc'));
      await writeFile(join(root, 'etc/NIXOS'), '');
      if (linked === 'flake.nix') {
        await mkdir(join(root, 'etc/nixos'));
        await symlink(join(directory, 'flake.nix'), join(root, 'etc/nixos/flake.nix'));
      } else {
        await symlink(directory, join(root, 'etc/nixos'));
      }
      const found = await detectComputer({}, { environment: {}, practiceFolder: root, systemRoot: root });
      if (!found.ok) throw new Error(found.error.sentence);
      const planned = await plan(null, { ...found.value, commands: computer.commands });
      expect(planned).toMatchObject({
        ok: true,
        value: { files: [{ path: join(directory, 'flake.lock') }] },
      });
    });
  });
}

describe('what Nix is told', () => {
  it.each([
    ['nix (Nix) 2.8.0', null, 'flake update path:/f'],
    ['nix (Nix) 2.18.9', ['a', 'b'], 'flake lock path:/f --update-input a --update-input b'],
    ['nix (Nix) 2.19.0', ['a', 'b'], 'flake update --flake path:/f a b'],
    ['nix (Nix) 2.34.8', null, 'flake update --flake path:/f'],
    ['nix (Lix, like Nix) 2.91.1', ['a'], 'flake update --flake path:/f a'],
  ])('by %s for %j', (version, inputs, words) => {
    expect(updateArguments(version, 'path:/f', inputs).join(' ')).toBe(words);
  });
});
