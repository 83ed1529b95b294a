/** `snowglobe generations` on profiles that real Nix made. */
import { existsSync, lstatSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, snowglobe } from '../../helpers/command-line.ts';
import { nixIsThere, type PrivateNix, privateNix } from '../../helpers/real-profile.ts';

describe.skipIf(!nixIsThere)(
  nixIsThere
    ? 'generations of a real profile'
    : 'generations of a real profile (skipped: Nix is not installed)',
  { timeout: 60_000 },
  () => {
    let nix: PrivateNix;
    let paths: readonly string[];
    const count = 300;

    beforeAll(async () => {
      nix = await privateNix();
      const version = (number: number) => `echo 24.11.${number} > $out/nixos-version`;
      paths = await nix.build([
        { name: 'hello-2.10', size: 1_000 },
        { name: 'hello-2.12', size: 3_000 },
        { name: 'tree-1.8', size: 500 },
        { name: 'nano-8.2', size: 700 },
        { name: 'nixos-system-a', needs: [0, 2], more: version(1) },
        { name: 'nixos-system-b', needs: [1, 3], more: version(2) },
        { name: 'nixos-system-c', needs: [1], more: version(3) },
      ]);
      const [first = '', second = '', third = ''] = paths.slice(4);
      nix.setEach([first, second]);
      // The same system twice in a row would be no new generation.
      nix.setEach(Array.from({ length: count - 2 }, (_, index) => (index % 2 === 0 ? third : second)));
    }, 60_000);
    afterAll(() => nix.remove());

    const generations = (...words: readonly string[]): Promise<CommandResult> =>
      snowglobe(['generations', ...words, '--profile', nix.profile, '--data', join(nix.root, 'data')], {
        environment: nix.environment,
      });
    const list = async () => JSON.parse((await generations('list', '--json')).stdout) as Listed[];

    it('lists what nix-env lists, the newest first', async () => {
      const listed = await list();
      const byNix = nix.run('nix-env', '-p', nix.profile, '--list-generations').trim().split('\n');
      expect(listed.map(({ generation }) => generation)).toEqual(
        byNix.map((line) => Number.parseInt(line.trim(), 10)).reverse(),
      );
      expect(listed[0]).toEqual({
        generation: count,
        date: lstatSync(`${nix.profile}-${count}-link`)
          .mtime.toISOString()
          .replace(/\.\d+Z$/, 'Z'),
        nixosVersion: '24.11.2',
        kernelVersion: 'Unknown',
        configurationRevision: '',
        specialisations: [],
        current: true,
        name: null,
        pinned: false,
        booted: false,
        default: true,
      });
      expect((await generations('list')).stdout).toMatch(/^Number +Date \(UTC\)/);
    });

    it('follows a link to the profile, as ~/.nix-profile is one', async () => {
      const link = join(nix.root, '.nix-profile');
      symlinkSync(nix.profile, link);
      const { stdout } = await snowglobe(['generations', 'list', '--profile', link, '--json'], {
        environment: nix.environment,
      });
      expect(JSON.parse(stdout)).toHaveLength(count);
    });

    it('compares by the store, in bytes', async () => {
      const { stdout, exit } = await generations('compare', '1', '2', '--json');
      expect(exit).toBe(0);
      const compared = JSON.parse(stdout) as Compared;
      const size = (path: string | undefined) =>
        Number(nix.run('nix-store', '--query', '--size', path ?? ''));
      expect(compared).toMatchObject({
        added: [{ name: 'nano', version: '8.2' }],
        removed: [{ name: 'tree', version: '1.8' }],
        changed: [
          { name: 'hello', from: ['2.10'], to: ['2.12'], sizeDifference: size(paths[1]) - size(paths[0]) },
        ],
      });
      const closure = (path: string | undefined) =>
        nix
          .run('nix-store', '--query', '--requisites', path ?? '')
          .trim()
          .split('\n')
          .reduce((sum, one) => sum + size(one), 0);
      expect(compared.closureSizeDifference).toBe(closure(paths[5]) - closure(paths[4]));
      const none = await generations('compare', '1', '9999', '--json');
      expect([none.exit, none.stdout]).toEqual([3, '']);
    });

    it('keeps names and pins, and refuses to delete what is pinned or current', async () => {
      expect((await generations('name', '1', 'Before the exhibition')).exit).toBe(0);
      expect((await generations('pin', '1')).exit).toBe(0);
      expect((await list()).at(-1)).toMatchObject({ name: 'Before the exhibition', pinned: true });
      expect((await generations('delete', '3', '1')).stderr).toContain('It is pinned');
      expect((await generations('delete', '3', String(count))).exit).toBe(4);
      expect(existsSync(`${nix.profile}-3-link`)).toBe(true);
      expect((await generations('delete', '3', '4')).exit).toBe(0);
      expect((await list()).map(({ generation }) => generation)).not.toContain(3);
      expect((await generations('delete', '3')).exit).toBe(3);
    });

    it('keeps a pinned system through nix-collect-garbage -d, whatever becomes of its number', async () => {
      await generations('pin', '1');
      nix.run('nix-collect-garbage', '-d');
      expect(existsSync(paths[4] ?? '')).toBe(true);
      expect(existsSync(paths[0] ?? '')).toBe(true);
      expect(existsSync(paths[6] ?? '')).toBe(false);
      expect((await list()).map(({ generation }) => generation)).toEqual([count]);
    });

    it('tells of one whose path is gone, and goes to it or compares with it no more', async () => {
      nix.setEach([paths[4] ?? '']);
      await generations('pin', String(count + 1));
      await generations('unpin', String(count + 1));
      nix.run('/bin/ln', '-s', '/nowhere/that-is-gone', `${nix.profile}-${count + 2}-link`);
      const [newest] = await list();
      expect(newest).toMatchObject({ generation: count + 2, missing: true, nixosVersion: 'Unknown' });
      expect((await generations('switch', String(count + 2))).exit).toBe(3);
      expect((await generations('compare', String(count + 2), String(count))).exit).toBe(1);
      expect((await generations('switch', String(count))).exit).toBe(0);
      expect(readlinkSync(nix.profile)).toBe(`system-${count}-link`);
    });

    it('says what is wrong with what it was given', async () => {
      for (const words of [
        ['list', 'x'],
        ['compare', '1'],
        ['switch', 'one'],
        ['name', '1'],
        ['delete'],
        ['move'],
      ]) {
        const { exit, stderr } = await generations(...words);
        expect([words, exit]).toEqual([words, 2]);
        expect(stderr).toContain('snowglobe: ');
      }
    });
  },
);

interface Listed {
  readonly generation: number;
}

interface Compared {
  readonly closureSizeDifference: number;
}
