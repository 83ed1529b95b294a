import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGenerations } from '../../../electron/host/generations/read-generations.ts';
import { setRehearsal } from '../../../electron/host/machine/practice/rehearsal.ts';
import { type HelperEvent, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import type { Computer } from '../../../shared/machine/computer.ts';
import { finished, type HelperTalk, talkToHelper, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { newPractice, practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';

const helper = await bundleHelper();

interface Practice {
  readonly root: string;
  readonly computer: Computer;
}

async function ask({ root }: Practice, request: Record<string, unknown>): Promise<readonly HelperEvent[]> {
  const talk = talkToHelper(helper, ['--practice', root]);
  talk.send({ version: helperProtocolVersion, ...request });
  return talk.events;
}

function numbers({ computer }: Practice): readonly number[] {
  return readdirSync(dirname(computer.places.systemProfile))
    .map((name) => Number(/^system-(\d+)-link$/.exec(name)?.[1]))
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => a - b);
}

const bootDefault = ({ computer }: Practice): string =>
  readFileSync(join(computer.places.boot, 'loader/loader.conf'), 'utf8');

const logOf = (events: readonly HelperEvent[]): string =>
  events.flatMap((event) => (event.event === 'log' ? [event.line] : [])).join('\n');

describe.each(practiceEngines)('generations through the helper, $name', ({ engine, skip }) => {
  it.skipIf(skip)(
    'are started once, made the default, deleted, and their systems collected',
    { timeout: practiceTestTimeout },
    async () => {
      const practice = await newPractice(engine);
      const [oldest = 0, , ...others] = numbers(practice);
      const newest = others.at(-1) ?? 0;

      const once = await ask(practice, { request: 'boot-once', generation: oldest, specialisation: null });
      expect(once.at(-1)).toEqual(finished(null));
      const startsNext = (await readGenerations(practice.computer)).filter(({ nextStart }) => nextStart);
      expect(startsNext.map(({ number }) => number)).toEqual([oldest]);
      expect(bootDefault(practice)).toContain(`nixos-generation-${newest}.conf`);

      const usual = { request: 'boot-once', generation: null, specialisation: null } as const;
      expect((await ask(practice, usual)).at(-1)).toEqual(finished(null));
      expect((await readGenerations(practice.computer)).some(({ nextStart }) => nextStart)).toBe(false);

      const chosen = await ask(practice, { request: 'set-default', generation: oldest });
      expect(chosen.at(-1)).toEqual(finished(oldest));
      expect(bootDefault(practice)).toContain(`default nixos-generation-${oldest}.conf`);

      const back = await ask(practice, { request: 'set-default', generation: newest });
      expect(back.at(-1)).toEqual(finished(newest));

      const deleted = await ask(practice, { request: 'delete-generations', generations: [oldest, oldest] });
      expect(deleted.at(-1)).toEqual(finished(null));
      expect(numbers(practice)).not.toContain(oldest);
      expect(numbers(practice)).toContain(newest);

      const store = readdirSync(practice.computer.places.store).length;
      const collected = await ask(practice, { request: 'collect-garbage' });
      expect(collected.at(-1)).toEqual(finished(null));
      expect(logOf(collected)).toMatch(/\d+ store paths deleted, [\d.]+ MiB freed/);
      expect(readdirSync(practice.computer.places.store).length).toBeLessThan(store);
      expect(numbers(practice)).toContain(newest);
    },
  );
});

describe('generations that stay', () => {
  it('are the running, the booted and the default one, whatever else is asked to go with them', {
    timeout: practiceTestTimeout,
  }, async () => {
    const practice = await newPractice('stand-in');
    const { systemProfile, bootedSystem } = practice.computer.places;
    const all = numbers(practice);
    const [oldest = 0, second = 0] = all;
    const newest = all.at(-1) ?? 0;
    rmSync(bootedSystem);
    symlinkSync(`${systemProfile}-${second}-link`, bootedSystem);
    const refusals = [
      [oldest, newest],
      [oldest, second],
      [oldest, 999_999],
    ];
    for (const generations of refusals) {
      const events = await ask(practice, { request: 'delete-generations', generations });
      const kind = generations[1] === 999_999 ? 'unknown-generation' : 'refused-generation';
      expect(events.at(-1)).toMatchObject({ event: 'failed', kind });
      expect(numbers(practice)).toEqual(all);
    }
  });
});

describe('a generation to start', () => {
  it('is refused where the boot menu does not have it, or there is no boot menu that could be told', {
    timeout: practiceTestTimeout,
  }, async () => {
    const practice = await newPractice('stand-in');
    const [oldest = 0] = numbers(practice);
    const { boot } = practice.computer.places;
    const specialisation = await ask(practice, {
      request: 'boot-once',
      generation: oldest,
      specialisation: 'gaming',
    });
    expect(specialisation.at(-1)).toMatchObject({ kind: 'unknown-generation' });
    writeFileSync(join(boot, `loader/entries/nixos-generation-${oldest}-specialisation-gaming.conf`), '');
    const found = await ask(practice, {
      request: 'boot-once',
      generation: oldest,
      specialisation: 'gaming',
    });
    expect(found.at(-1)).toEqual(finished(null));
    rmSync(join(boot, 'loader'), { recursive: true });
    const none = await ask(practice, { request: 'boot-once', generation: oldest, specialisation: null });
    expect(none.at(-1)).toMatchObject({ kind: 'refused-computer' });
  });

  it('with GRUB is chosen by the titles on the way to it', { timeout: practiceTestTimeout }, async () => {
    const practice = await newPractice('stand-in');
    const [oldest = 0] = numbers(practice);
    const { boot } = practice.computer.places;
    rmSync(join(boot, 'loader'), { recursive: true });
    mkdirSync(join(boot, 'grub'));
    const title = `NixOS - Configuration ${oldest} (2024-11-01 - 24.11)`;
    const menu = `submenu "NixOS - All configurations" {\nmenuentry "${title}" {\n}\n}\n`;
    writeFileSync(join(boot, 'grub/grub.cfg'), menu);
    const trace = join(practice.root, 'trace');
    const program = practice.computer.commands.grubReboot.program;
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > ${trace}\n`, { mode: 0o755 });
    const events = await ask(practice, { request: 'boot-once', generation: oldest, specialisation: null });
    expect(events.at(-1)).toEqual(finished(null));
    const expected = [`--boot-directory=${boot}`, `NixOS - All configurations>${title}`, ''];
    expect(readFileSync(trace, 'utf8')).toBe(expected.join('\n'));

    const editor = practice.computer.commands.grubEditenv.program;
    writeFileSync(editor, `#!/bin/sh\nprintf '%s\\n' "$@" > ${trace}\n`, { mode: 0o755 });
    const back = await ask(practice, { request: 'boot-once', generation: null, specialisation: null });
    expect(back.at(-1)).toEqual(finished(null));
    expect(readFileSync(trace, 'utf8')).toBe(`${join(boot, 'grub/grubenv')}\nunset\nnext_entry\n`);
  });

  it('leaves the one that was the default when the boot loader fails', {
    timeout: practiceTestTimeout,
  }, async () => {
    const practice = await newPractice('stand-in');
    const [oldest = 0] = numbers(practice);
    const before = bootDefault(practice);
    await setRehearsal(practice.root, 'boot-loader');
    const events = await ask(practice, { request: 'set-default', generation: oldest });
    expect(events.at(-1)).toMatchObject({ event: 'failed', kind: 'program-failed', filesRestored: true });
    expect(bootDefault(practice)).toBe(before);
    const again = await ask(practice, { request: 'restore' });
    expect(again.at(-1)).toEqual(finished(null));
    expect(existsSync(join(practice.root, 'var/lib/snowglobe/journal'))).toBe(false);
  });

  it('is refused when its link leads out of the store, or to something that is no system', {
    timeout: practiceTestTimeout,
  }, async () => {
    const practice = await newPractice('stand-in');
    const { systemProfile, store } = practice.computer.places;
    const evil = join(practice.root, 'elsewhere/nix/store/evil');
    mkdirSync(join(evil, 'bin'), { recursive: true });
    const trace = join(practice.root, 'trace');
    const script = `#!/bin/sh\ntouch ${trace}\n`;
    writeFileSync(join(evil, 'bin/switch-to-configuration'), script, { mode: 0o755 });
    symlinkSync(evil, `${systemProfile}-70-link`);
    symlinkSync(store, `${systemProfile}-71-link`);
    symlinkSync('/nowhere', `${systemProfile}-72-link`);
    for (const generation of [70, 71, 72]) {
      for (const request of ['switch-generation', 'set-default', 'boot-once']) {
        const more = request === 'boot-once' ? { specialisation: null } : {};
        const events = await ask(practice, { request, generation, ...more });
        expect(events.at(-1)).toMatchObject({ kind: 'unknown-generation' });
      }
    }
    expect(existsSync(trace)).toBe(false);
  });
});

describe('garbage', () => {
  it('is left where it is when the person cancels, or is gone', async () => {
    for (const leave of [cancel, hangUp]) {
      const machine = await scriptedComputer();
      const program = machine.computer.commands.nixCollectGarbage.program;
      writeFileSync(program, `#!/bin/sh\necho deleting\ntouch ${machine.root}/marker\nsleep 60\n`, {
        mode: 0o755,
      });
      const talk = talkToHelper(helper, ['--practice', machine.root]);
      talk.send({ request: 'collect-garbage', version: helperProtocolVersion });
      await waitFor(() => existsSync(join(machine.root, 'marker')));
      leave(talk);
      expect(await talk.last).toMatchObject({ event: 'failed', kind: 'cancelled', filesRestored: true });
    }
  });
});

const cancel = (talk: HelperTalk): void => talk.send({ request: 'cancel' });
const hangUp = (talk: HelperTalk): void => void talk.process.stdin?.end();
