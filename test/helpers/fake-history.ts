/** The calls `history.*` of the host in memory: names, notes and pins are kept, the rest starts jobs. */
import type { Job } from '#shared/api/apply.ts';
import type { Answer, Input } from '#shared/api/contract.ts';
import type { BootCondition, Comparison, Generation, KeptSystem } from '#shared/api/history.ts';
import { fail, ok } from '#shared/api/result.ts';
import * as computer from './fake-computer.ts';

interface FakeHistoryParts {
  readonly generations: readonly Generation[];
  readonly boot: BootCondition;
  readonly keptSystems: readonly KeptSystem[];
  readonly started: (job: Job) => Answer<'history.switchTo'>;
  readonly changed: () => void;
}

export function fakeHistory({ generations, boot, keptSystems, started, changed }: FakeHistoryParts) {
  let all = [...generations];
  let kept = [...keptSystems];
  const update = (number: number, difference: Partial<Generation>) => {
    all = all.map((one) => (one.number === number ? { ...one, ...difference } : one));
    changed();
    return ok({});
  };
  const job = (task: Job['task']) =>
    started(
      computer.job('activating', {
        task,
        stages: ['authorising', 'activating'],
        activity: { kind: 'activating', what: 'bluetooth.service' },
        cancellable: false,
        secondsLeft: null,
      }),
    );
  return {
    'history.list': () => ok({ generations: all, boot, keptSystems: kept }),
    'history.compare': ({ from, to }: Input<'history.compare'>) => ok({ ...comparison, from, to }),
    'history.switchTo': ({ generation }: Input<'history.switchTo'>) =>
      job({ kind: 'switch-generation', generation }),
    'history.bootOnce': ({ generation }: Input<'history.bootOnce'>) => job({ kind: 'boot-once', generation }),
    'history.setDefault': ({ generation }: Input<'history.setDefault'>) =>
      job({ kind: 'set-default', generation }),
    'history.delete': ({ generations: numbers }: Input<'history.delete'>) =>
      job({ kind: 'delete-generations', generations: numbers }),
    'history.describe': ({ generation, name, note }: Input<'history.describe'>) =>
      update(generation, {
        ...(name === undefined ? {} : { name: name || null }),
        ...(note === undefined ? {} : { note: note || null }),
      }),
    'history.pin': ({ generation, pinned }: Input<'history.pin'>) => update(generation, { pinned }),
    'history.unpinKept': ({ id }: Input<'history.unpinKept'>) => {
      kept = kept.filter((one) => one.id !== id);
      changed();
      return ok({});
    },
    'history.restoreSettings': ({
      generation,
    }: Input<'history.restoreSettings'>): Answer<'history.restoreSettings'> =>
      generation === 41
        ? ok({
            plan: computer.plan,
            notes: [{ kind: 'newer-files' as const, paths: ['/etc/nixos/printing.nix'] }],
            kept: [
              {
                path: '/etc/nixos/configuration.nix',
                keptAs: '/home/jane/.local/state/snowglobe/kept/configuration.nix',
              },
            ],
          })
        : fail({ kind: 'files-unknown', sentence: 'What was in the files then is not known.' }),
  };
}

const comparison: Omit<Comparison, 'from' | 'to'> = {
  added: [{ name: 'thunderbird', version: '132.0.1', size: 301_000_000 }],
  removed: [{ name: 'geary', version: '46.0', size: 18_000_000 }],
  changed: [
    { name: 'linux', from: ['6.6.58'], to: ['6.6.60'], sizeDifference: 120_000 },
    { name: 'firefox', from: ['131.0.3'], to: ['132.0.1'], sizeDifference: -2_400_000 },
  ],
  closureSizeDifference: 281_000_000,
  settings: [
    { option: 'hardware.bluetooth.enable', from: null, to: 'true', elements: null },
    { option: 'time.timeZone', from: '"Europe/Amsterdam"', to: '"Europe/Lisbon"', elements: null },
    {
      option: 'environment.systemPackages',
      from: 'with pkgs; [ gimp geary ]',
      to: 'with pkgs; [ gimp thunderbird ]',
      elements: { added: ['thunderbird'], removed: ['geary'] },
    },
  ],
};
