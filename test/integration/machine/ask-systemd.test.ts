/** Failed units as a real systemd tells them. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { failedUnits, nextCleanUp } from '../../../electron/host/machine/ask-systemd.ts';
import { startSystemd, systemdIsMissing } from '../../helpers/real-systemd.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';

const missing = systemdIsMissing();
const note = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(`A real systemd${note}`, { timeout: 60_000 }, () => {
  it('names what failed, with its description, and plans no clean-up where there is no timer', async () => {
    const machine = await scriptedComputer();
    await startSystemd(machine);
    const { commands } = machine.computer;
    expect(await failedUnits(commands)).toEqual([]);
    expect(await nextCleanUp(commands)).toBeNull();

    const env = { ...process.env, ...commands.systemdRun.environment };
    const run = (...args: readonly string[]) =>
      execFileSync(commands.systemdRun.program, args, { env, stdio: 'ignore' });
    run('--unit=snowglobe-fails', '--description=Something that fails', 'false');
    const failed = { name: 'snowglobe-fails.service', description: 'Something that fails' };
    await vi.waitFor(async () => expect(await failedUnits(commands)).toEqual([failed]), { timeout: 20_000 });

    run('--unit=nix-gc', '--on-active=1h', 'true');
    const next = Date.parse((await nextCleanUp(commands)) ?? '');
    expect(next - Date.now()).toBeGreaterThan(50 * 60_000);
    expect(next - Date.now()).toBeLessThan(70 * 60_000);
  });
});
