import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createPlanKeeper } from '../../../../../electron/host/changes/plan-keeper.ts';
import { fingerprintOf } from '../../../../../electron/host/config/file-reader.ts';
import type { PreparedPlan } from '../../../../../electron/host/config/prepared-plan.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';
import { installApp } from './sample-changes.ts';

/** Edits configuration.nix and creates snowglobe.nix. */
async function samplePlan(planId = 'plan'): Promise<PreparedPlan> {
  const directory = await temporaryDirectory();
  const path = join(directory, 'configuration.nix');
  await writeFile(path, '{ }');
  return {
    planId,
    files: [
      { path, fingerprint: fingerprintOf(Buffer.from('{ }')), before: '{ }', after: '{ a = 1; }' },
      { path: join(directory, 'snowglobe.nix'), fingerprint: null, before: null, after: '{ }' },
    ],
    changes: [installApp('gimp')],
    hasRefusals: false,
    useOverrideFile: [],
  };
}

const edited = (plan: PreparedPlan): string => plan.files[0]?.path ?? '';
const created = (plan: PreparedPlan): string => plan.files[1]?.path ?? '';

describe('the plan keeper', () => {
  it('finds nothing changed while the files are as they were', async () => {
    const plan = await samplePlan();
    expect(await createPlanKeeper(vi.fn()).changedSince(plan)).toEqual([]);
  });

  it('finds a file that was edited, one that went and one that came', async () => {
    const plan = await samplePlan();
    const keeper = createPlanKeeper(vi.fn());
    await writeFile(edited(plan), '{  }');
    expect(await keeper.changedSince(plan)).toEqual([edited(plan)]);
    await rm(edited(plan));
    await writeFile(created(plan), '');
    expect(await keeper.changedSince(plan)).toEqual([edited(plan), created(plan)]);
  });

  it('knows the latest ten plans', async () => {
    const keeper = createPlanKeeper(vi.fn());
    const plan = await samplePlan();
    for (let number = 0; number < 12; number++) keeper.keep({ ...plan, planId: `${number}` });
    expect(keeper.get('1')).toBeUndefined();
    expect(keeper.get('2')).toBeDefined();
    expect(keeper.get('11')).toBeDefined();
  });

  it('forgets a plan that was applied, and tells so', async () => {
    const whenApplied = vi.fn();
    const keeper = createPlanKeeper(whenApplied);
    const plan = await samplePlan();
    keeper.keep(plan);
    await keeper.applied(plan);
    expect(whenApplied.mock.calls).toEqual([[plan]]);
    expect(keeper.get('plan')).toBeUndefined();
  });

  it('tells so of a plan of an earlier start', async () => {
    const whenApplied = vi.fn();
    await createPlanKeeper(whenApplied).applied({ planId: 'earlier', changes: [] });
    expect(whenApplied.mock.calls).toEqual([[{ planId: 'earlier', changes: [] }]]);
  });
});
