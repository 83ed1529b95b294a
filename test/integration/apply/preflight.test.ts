import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkPlan, usualLimits } from '../../../electron/host/apply/preflight/check-plan.ts';
import type { PlannedFile, PreparedPlan } from '../../../electron/host/config/prepared-plan.ts';
import type { Failure } from '../../../shared/api/apply.ts';
import { type Computer, practiceComputer } from '../../../shared/machine/computer.ts';
import { newPractice, practiceEngines } from '../../helpers/practice.ts';
import { describeFiles } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

function planOf(...files: readonly PlannedFile[]): PreparedPlan {
  return { planId: 'plan-1', files, changes: [], hasRefusals: false, useOverrideFile: [] };
}

const mistakes: readonly (readonly [string, string, Failure['kind']])[] = [
  ['an unknown option', 'services.opensssh.enable = true;', 'unknown-option'],
  ['a value of another type', 'networking.firewall.allowedTCPPorts = 5;', 'wrong-type'],
  [
    'an assertion that fails',
    'users.users.nobodys = { isNormalUser = true; isSystemUser = true; };',
    'failed-assertion',
  ],
  ['a mistake in the writing', 'services.openssh.enable = ;', 'syntax-error'],
  ['a name that means nothing', 'environment.etc."x".text = thunderbrid;', 'undefined-variable'],
];

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`the look at a plan, on the practice computer ${name}`, { timeout: 60_000 }, () => {
    let computer: Computer;
    let root: string;
    let text: string;
    let scratch: string;
    const cleanUps: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      ({ computer, root } = await newPractice(engine, (cleanUp) => cleanUps.push(cleanUp)));
      text = await readFile(computer.places.entry, 'utf8');
      scratch = join(root, 'scratch');
      await mkdir(scratch);
      vi.stubEnv('TMPDIR', scratch);
    }, 60_000);
    afterAll(async () => {
      vi.unstubAllEnvs();
      for (const cleanUp of cleanUps) await cleanUp();
    });

    const look = (
      plan: PreparedPlan,
      options: { readonly signal?: AbortSignal; readonly limits?: Partial<typeof usualLimits> } = {},
    ) =>
      checkPlan(
        {
          computer,
          kernel: { powerSupply: join(root, 'no-such'), processes: join(root, 'no-such') },
          limits: { ...usualLimits, ...options.limits },
        },
        plan,
        options.signal ?? new AbortController().signal,
      );
    const withEntry = (after: string): PreparedPlan =>
      planOf({ path: computer.places.entry, fingerprint: 'x', before: text, after });
    const withLine = (line: string): PreparedPlan => withEntry(text.replace(/\n}\s*$/, `\n  ${line}\n}\n`));
    const lineOf = (part: string, plan: PreparedPlan): number =>
      (plan.files[0]?.after ?? '').split('\n').findIndex((line) => line.includes(part)) + 1;

    it('finds nothing wrong with a healthy plan, says what is to come, and leaves nothing behind', async () => {
      const files = await describeFiles(computer.places.configuration);
      const check = await look(
        withEntry(text.replace(/(environment\.systemPackages = with pkgs; \[\n)/, '$1    inkscape\n')),
      );
      expect(check.findings).toEqual([]);
      expect(check.builds).toBeGreaterThan(0);
      expect(check.download).not.toBeNull();
      expect(await describeFiles(computer.places.configuration)).toEqual(files);
      expect(await readdir(scratch)).toEqual([]);
    });

    it.each(engine === 'nix' ? mistakes : mistakes.slice(0, 1))(
      'finds %s, in the file of the person',
      async (_, line, kind) => {
        const plan = withLine(line);
        const [finding] = (await look(plan)).findings;
        expect(finding).toMatchObject({ kind: 'problem', failure: { kind, filesRestored: true } });
        expect(JSON.stringify(finding)).not.toContain('snowglobe-check-');
        const place = finding?.kind === 'problem' ? finding.failure.place : null;
        if (kind !== 'failed-assertion' && kind !== 'wrong-type') {
          expect(place).toMatchObject({ file: computer.places.entry, line: lineOf(line, plan) });
        }
      },
    );

    it.skipIf(engine === 'stand-in')('hands on what NixOS warns of', async () => {
      const check = await look(
        withLine('environment.etc."x".text = builtins.trace "warning: foo is old" "x";'),
      );
      expect(check.findings).toEqual([{ kind: 'warning', sentence: 'foo is old' }]);
      expect(check.builds).not.toBeNull();
    });

    it('sees a planned file that is not there yet', async () => {
      const path = join(computer.places.configuration, 'more/new.nix');
      const healthy = withEntry(
        text.replace('./hardware-configuration.nix', './hardware-configuration.nix ./more/new.nix'),
      );
      const added = { path, fingerprint: null, before: null };
      expect((await look(healthy)).findings).toMatchObject([{ kind: 'problem' }]);
      expect((await look(planOf(...healthy.files, { ...added, after: '{ }\n' }))).findings).toEqual([]);
      const broken = await look(
        planOf(...healthy.files, { ...added, after: '{\n  services.nope.enable = 1;\n}\n' }),
      );
      expect(broken.findings).toMatchObject([
        { kind: 'problem', failure: { kind: 'unknown-option', place: { file: path, line: 2 } } },
      ]);
    });

    // What evaluates without Nix does not follow links.
    it.skipIf(engine === 'stand-in')(
      'sees planned files outside the folder, behind a link and beside a file that stays',
      async () => {
        const elsewhere = join(root, 'home/person');
        const linked = join(computer.places.configuration, 'linked.nix');
        await mkdir(elsewhere, { recursive: true });
        await writeFile(join(elsewhere, 'mine.nix'), '{ imports = [ ./beside.nix ]; }\n');
        await writeFile(join(elsewhere, 'beside.nix'), '{ }\n');
        await symlink(join(elsewhere, 'mine.nix'), linked);
        const entry = withEntry(
          text.replace(
            './hardware-configuration.nix',
            './hardware-configuration.nix ./linked.nix ../../home/person/beside.nix',
          ),
        );
        expect((await look(entry)).findings).toEqual([]);
        const check = await look(
          planOf(...entry.files, {
            path: linked,
            fingerprint: 'x',
            before: '',
            after: '{\n  imports = [ ./beside.nix ];\n  services.nope.enable = true;\n}\n',
          }),
        );
        expect(check.findings).toMatchObject([
          {
            kind: 'problem',
            failure: {
              kind: 'unknown-option',
              place: { file: expect.stringMatching(/linked|mine/), line: 3 },
            },
          },
        ]);
        expect(await readFile(join(elsewhere, 'mine.nix'), 'utf8')).toBe('{ imports = [ ./beside.nix ]; }\n');
      },
    );

    it('sees what is planned where the folder itself is a link', async () => {
      const kept = join(root, 'home/kept');
      const { configuration } = computer.places;
      await mkdir(dirname(kept), { recursive: true });
      await rename(configuration, kept);
      await symlink(kept, configuration);
      const check = await look(withLine('services.nope.enable = true;'));
      await rm(configuration);
      await rename(kept, configuration);
      expect(check.findings).toMatchObject([{ kind: 'problem', failure: { kind: 'unknown-option' } }]);
    });

    it('sees a planned file that is named by its whole path', async () => {
      const path = join(computer.places.configuration, 'whole.nix');
      const plan = planOf(
        ...withEntry(text.replace('./hardware-configuration.nix', `./hardware-configuration.nix ${path}`))
          .files,
        { path, fingerprint: null, before: null, after: '{ services.nope.enable = true; }\n' },
      );
      const check = await look(plan);
      expect(check.findings).toMatchObject([{ kind: 'problem', failure: { kind: 'unknown-option' } }]);
      expect(JSON.stringify(check)).not.toContain(scratch);
    });

    it('says so when there is too much to copy', async () => {
      const check = await look(withEntry(text), { limits: { copiedFiles: 1 } });
      expect(check.findings).toMatchObject([
        { kind: 'not-checked', sentence: expect.stringContaining('1 files') },
      ]);
    });

    it('ends at once when nobody waits any more, and when it takes too long', async () => {
      const ending = new AbortController();
      const looking = look(withEntry(text), { signal: ending.signal });
      setTimeout(() => ending.abort(), 150);
      expect((await looking).findings).toMatchObject([{ kind: 'not-checked' }]);
      expect((await look(withEntry(text), { limits: { milliseconds: 50 } })).findings).toMatchObject([
        { kind: 'not-checked', sentence: expect.stringContaining('too long') },
      ]);
    });

    it('says what is missing when nixos-rebuild is not there', async () => {
      const nixosRebuild = { program: '/no/such/nixos-rebuild', environment: {} };
      const without = { ...computer, commands: { ...computer.commands, nixosRebuild } };
      const check = await checkPlan({ computer: without }, withEntry(text), new AbortController().signal);
      expect(check.findings.filter(({ kind }) => kind !== 'low-battery')).toMatchObject([
        { kind: 'not-checked' },
      ]);
    });
  });
}

describe('the look at a plan, when the moment is a bad one', () => {
  const hasFlock = existsSync('/usr/bin/flock') || existsSync('/run/current-system/sw/bin/flock');
  it.skipIf(!hasFlock)(
    'does not begin while somebody else activates (needs flock of util-linux)',
    async () => {
      const root = await temporaryDirectory();
      const lock = join(root, 'run/nixos/switch-to-configuration.lock');
      await mkdir(dirname(lock), { recursive: true });
      const holder = spawn('sh', ['-c', 'exec 9>"$0"; flock 9; echo held; exec sleep 30', lock], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(holder.stdout, 'data');
      const look = () =>
        checkPlan({ computer: practiceComputer(root) }, planOf(), new AbortController().signal);
      expect(await look()).toEqual({ findings: [{ kind: 'other-rebuild' }], download: null, builds: null });
      holder.kill();
      await once(holder, 'close');
      expect((await look()).findings).not.toContainEqual({ kind: 'other-rebuild' });
    },
  );
});
