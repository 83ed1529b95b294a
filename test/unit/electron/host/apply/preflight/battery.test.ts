import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batteryFinding, lowBattery } from '../../../../../../electron/host/apply/preflight/battery.ts';
import { temporaryDirectory } from '../../../../../helpers/temporary-directory.ts';

const battery = { type: 'Battery', status: 'Discharging', scope: '', capacity: 14 };

describe('the battery', () => {
  it('is low below 15 % while it is discharging', () => {
    expect(lowBattery([battery])).toEqual({ kind: 'low-battery', percent: 14 });
    expect(lowBattery([{ ...battery, capacity: 15 }])).toBeNull();
    expect(lowBattery([{ ...battery, status: 'Charging' }])).toBeNull();
    expect(lowBattery([])).toBeNull();
  });

  it("is the computer's, not the mouse's, and two are one", () => {
    expect(lowBattery([{ ...battery, scope: 'Device' }])).toBeNull();
    const full = { ...battery, status: 'Not charging', capacity: 100 };
    expect(lowBattery([battery, full])).toBeNull();
    expect(lowBattery([battery, { ...full, capacity: 4 }])).toEqual({ kind: 'low-battery', percent: 9 });
  });

  it('is read from where Linux tells of it; a computer without one has none', async () => {
    const directory = await temporaryDirectory();
    expect(await batteryFinding(join(directory, 'missing'))).toEqual([]);
    await mkdir(join(directory, 'BAT0'));
    for (const [name, text] of [
      ['type', 'Battery'],
      ['status', 'Discharging'],
      ['capacity', '7'],
    ] as const) {
      await writeFile(join(directory, 'BAT0', name), `${text}\n`);
    }
    expect(await batteryFinding(directory)).toEqual([{ kind: 'low-battery', percent: 7 }]);
  });
});
