/** Trials with systemd itself: its timer is the guard, its units are what activates. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { startSystemd, systemdIsMissing } from '../../helpers/real-systemd.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';
import {
  activationsOf,
  askFor,
  journalOf,
  systemsOf,
  triedText,
  tryText,
} from '../../helpers/trial-conversation.ts';

const helper = await bundleHelper();
const missing = systemdIsMissing();
const skipped = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(`with a real systemd${skipped}`, () => {
  it('goes back by its timer when the helper was killed', async () => {
    const machine = await scriptedComputer();
    await startSystemd(machine);
    const files = await machine.files();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    expect(systemsOf(machine)).toEqual({ profile: 1, runs: 2, starts: 1 });
    talk.process.kill('SIGKILL');
    await talk.events;
    await waitFor(() => !existsSync(journalOf(machine)), 30_000);
    expect(systemsOf(machine)).toEqual({ profile: 1, runs: 1, starts: 1 });
    expect(await machine.files()).toEqual(files);
    expect(activationsOf(machine)).toEqual(['test 2', 'test 1']);
  }, 45_000);

  it('keeps, and goes on activating without the helper; the next one waits for it', async () => {
    const machine = await scriptedComputer();
    await startSystemd(machine);
    const kept = tryText(helper, machine);
    await kept.saw('trying');
    kept.send({ request: 'confirm' });
    expect(await kept.last).toEqual(finished(2));
    expect(systemsOf(machine)).toEqual({ profile: 2, runs: 2, starts: 2 });

    await machine.behave('activates-slowly');
    const text = `${triedText}# once more\n`;
    const talk = askFor(helper, machine, replaceRequest(machine.computer.places.entry, text, 'test'));
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    const { pid } = JSON.parse(readFileSync(join(journalOf(machine), '../program.json'), 'utf8'));
    talk.process.kill('SIGKILL');
    process.kill(-pid, 'SIGKILL');
    await talk.events;
    const next = askFor(helper, machine, { request: 'restore', version: helperProtocolVersion });
    expect(await next.events).toContainEqual({ event: 'recovered', files: 'kept' });
    expect(systemsOf(machine)).toEqual({ profile: 2, runs: 3, starts: 2 });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(text);
  }, 30_000);
});
