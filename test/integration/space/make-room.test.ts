/** A start partition that is full: found before anything is done, and mended by the clean-up that is offered. */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canMount, mount } from '../../helpers/hostile-caller.ts';
import { practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { practiceHost } from '../../helpers/practice-host.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const mounting = canMount() ? '' : ' (skipped: nothing can be mounted here)';
const page = 4_096;

/** Puts the boot menu on a small disk of its own, with not a page free. */
async function fillBoot(boot: string): Promise<void> {
  const aside = await temporaryDirectory();
  await cp(boot, aside, { recursive: true });
  expect(mount(['-t', 'tmpfs', '-o', `size=${64 * page},mode=755`, 'tmpfs'], boot)).toBe(true);
  await cp(aside, boot, { recursive: true });
  const { bavail, bsize } = statfsSync(boot);
  writeFileSync(join(boot, 'filler'), Buffer.alloc(bavail * bsize));
  expect(statfsSync(boot).bavail).toBe(0);
}

for (const { engine, name, skip } of practiceEngines) {
  const isSkipped = skip || mounting !== '';
  describe.skipIf(isSkipped)(
    `a full start partition, ${name}${mounting}`,
    { timeout: 4 * practiceTestTimeout },
    () => {
      it('stops an apply with a new kernel, and not one without', async () => {
        const host = await practiceHost(engine);
        const { boot, entry } = host.computer.places;
        await fillBoot(boot);

        await host.ask('changes.add', { kind: 'install-app', app: 'inkscape' });
        const small = await host.ask('changes.plan', { useOverrideFile: [] });
        expect((await host.ask('apply.check', { planId: small.planId })).findings).toEqual([]);

        const text = await readFile(entry, 'utf8');
        await writeFile(
          entry,
          text.replace(/\n}\s*$/, '\n  boot.kernelPackages = pkgs.linuxPackages_latest;\n}\n'),
        );
        const plan = await host.ask('changes.plan', { useOverrideFile: [] });
        const { findings } = await host.ask('apply.check', { planId: plan.planId });
        expect(findings).toMatchObject([
          { kind: 'low-space', where: 'boot', freeBytes: 0, stops: true, makesRoom: { generations: [2, 1] } },
        ]);
        await host.ask('apply.start', { planId: plan.planId, mode: 'switch', despiteFindings: true });
        expect((await host.endOfJob()).outcome).toMatchObject({
          kind: 'failed',
          failure: { kind: 'boot-full' },
        });

        const [finding] = findings;
        const proposal = finding?.kind === 'low-space' ? finding.makesRoom : null;
        await host.do('space.cleanUp', { generations: proposal?.generations ?? [] });
        // The entries are gone at once, and what they took is free.
        expect(await readdir(join(boot, 'loader/entries'))).toEqual(['nixos-generation-3.conf']);
        expect(statfsSync(boot).bavail).toBeGreaterThan(0);
        expect((await host.ask('apply.check', { planId: plan.planId })).findings).toEqual([]);
        rmSync(join(boot, 'filler'));
        await host.do('apply.start', { planId: plan.planId, mode: 'switch' });
      });

      it('stops an update that was seen to bring a new kernel, until there is room', async () => {
        const host = await practiceHost(engine);
        const { boot } = host.computer.places;
        await fillBoot(boot);
        const look = await host.ask('updates.look', { planId: null });
        expect(look.check.findings).toMatchObject([{ kind: 'low-space', where: 'boot', stops: true }]);
        await host.ask('updates.start', {});
        expect((await host.endOfJob()).outcome).toMatchObject({
          kind: 'failed',
          failure: { kind: 'boot-full' },
        });
        rmSync(join(boot, 'filler'));
        await host.do('updates.start', {});
      });
    },
  );
}
