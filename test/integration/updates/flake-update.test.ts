/**
 * An update of a flake, from its plan to the system: the helper as root on the system itself writes the lock file, and
 * real Nix builds what it says. In a mount namespace of its own, where /etc/nixos leads to the flake.
 */
import { chmodSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planOrder } from '../../../electron/host/apply/orders.ts';
import type { PreparedPlan } from '../../../electron/host/config/prepared-plan.ts';
import { createGenerationRecords } from '../../../electron/host/history/generation-records.ts';
import { lookAtLock } from '../../../electron/host/updates/look-at-update.ts';
import type { Computer } from '../../../shared/machine/computer.ts';
import { flakeWithInputs, nixDirectories } from '../../helpers/flake-with-inputs.ts';
import { finished, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { canMount } from '../../helpers/hostile-caller.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const world = fileURLToPath(new URL('../../helpers/programs/nixos-of-dotfiles.sh', import.meta.url));

/** What nixos-rebuild does with a flake, up to the link of the system that runs (nixpkgs: nixos-rebuild.sh). */
function rebuildScript(nix: string, environment: Readonly<Record<string, string>>, out: string): string {
  const variables = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`);
  return `#!/bin/sh
${variables.join('\n')}
export PATH=/usr/bin:/bin
dry=; [ "$1" = dry-build ] && dry=--dry-run
for argument; do case $argument in *'#'*) flake=$argument;; esac; done
exec ${nix}/nix --extra-experimental-features 'nix-command flakes' build $dry --log-format internal-json --out-link ${out} \\
  "\${flake%#*}#nixosConfigurations.\\"\${flake##*#}\\".config.system.build.toplevel"
`;
}

async function computerWithFlake(nix: string) {
  const flake = await flakeWithInputs(nix);
  const state = await temporaryDirectory();
  const system = join(await temporaryDirectory(), 'system');
  mkdirSync(join(state, 'bin'));
  const rebuild = join(state, 'bin/nixos-rebuild');
  writeFileSync(rebuild, rebuildScript(nix, flake.environment, system));
  chmodSync(rebuild, 0o755);
  const { commands, places } = flake.computer;
  const nixosRebuild = { program: rebuild, environment: {} };
  const computer: Computer = {
    ...flake.computer,
    places: { ...places, boot: state, runningSystem: system },
    commands: { ...commands, nixosRebuild },
  };
  const records = createGenerationRecords(state);
  const plans = { get: () => undefined, changedSince: async () => [], applied: async () => {} };
  const wishes = { trialSeconds: 60, trialCheck: null, commitEachApply: false };
  const order = (plan: PreparedPlan) =>
    planOrder({ plan, mode: 'switch', wishes, look: null }, { computer, records, plans });
  const apply = (plan: PreparedPlan) => {
    const { request } = order(plan);
    const inNamespace = { runtime: '/usr/bin/unshare', environment: {}, script: '--mount' };
    const command = ['/bin/sh', world, flake.directory, state, helper.runtime, helper.script];
    const talk = talkToHelper(inNamespace, command, { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' });
    talk.send(request);
    return talk.last;
  };
  return { ...flake, computer, apply, order, lock: join(flake.directory, 'flake.lock'), system };
}

const mounting = canMount() ? '' : ' (skipped: nothing can be mounted here)';

for (const { directory, name } of nixDirectories) {
  const isSkipped = directory === undefined || mounting !== '';
  describe.skipIf(isSkipped)(`an update of a flake, with ${name}${mounting}`, { timeout: 60_000 }, () => {
    it('becomes the system; one that cannot be built leaves the lock file byte for byte', async () => {
      const { apply, commit, computer, lock, order, plan, revisions, system } = await computerWithFlake(
        directory ?? '',
      );
      const one = await commit('one', 'echo second > $out');
      const good = await plan(['one']);
      if (!good.ok) throw new Error(good.error.sentence);
      expect(order(good.value).memo).toMatchObject({ fromUpdate: true, mode: 'switch' });
      const look = await lookAtLock(good.value.files, {
        computer,
        progress: () => {},
        signal: new AbortController().signal,
        kernel: { powerSupply: '/no/such', processes: '/no/such' },
      });
      expect(look).toMatchObject({ ok: true, value: { check: { findings: [], builds: 1 } } });

      expect(await apply(good.value)).toEqual(finished(null));
      expect(revisions(readFileSync(lock, 'utf8')).one).toBe(one);
      expect(readFileSync(system, 'utf8')).toBe('second\n');

      const before = readFileSync(lock);
      const running = readlinkSync(system);
      await commit('one', 'exit 1');
      const bad = await plan(null);
      if (!bad.ok) throw new Error(bad.error.sentence);
      expect(await apply(bad.value)).toMatchObject({
        event: 'failed',
        kind: 'program-failed',
        filesRestored: true,
      });
      expect(readFileSync(lock).equals(before)).toBe(true);
      expect(readlinkSync(system)).toBe(running);
    });
  });
}
