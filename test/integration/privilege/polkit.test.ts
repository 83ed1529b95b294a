/** Becoming root by the real polkit: its daemon, pkexec, and agents that answer in all the ways there are. */
import { chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { polkitAction } from '../../../build/polkit/action.mjs';
import { words } from '../../../build/polkit/words.mjs';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import type { AskOrder } from '../../helpers/polkit/ask.ts';
import {
  type Asking,
  ask,
  askOnTerminal,
  bringAskProgram,
  createPolkitWorld,
  missingForPolkit,
  newConfiguration,
  type PolkitWorld,
  programmedAgent,
  putInSession,
  questionFor,
  replaceConfiguration,
  terminalAgent,
  type WorldUser,
} from '../../helpers/polkit/polkit-world.ts';

const missing = missingForPolkit();
const helper = await bundleHelper();

const configuration = '/etc/nixos/configuration.nix';
const before = '{ }\n';

const title = missing === null ? 'the real polkit' : `the real polkit (needs ${missing})`;

describe.skipIf(missing !== null)(title, () => {
  let world: PolkitWorld;
  let askProgram: string;
  /** The helper that the installed action is for, and the same one elsewhere. */
  let installed: string;
  let elsewhere: string;

  beforeAll(async () => {
    world = await createPolkitWorld();
    askProgram = await bringAskProgram(world);
    installed = world.bring(helper.script, 'helper.js');
    elsewhere = world.bring(helper.script, 'checkout/out/helper.js');
    const action = polkitAction(process.execPath, installed);
    writeFileSync(world.outside('/usr/share/polkit-1/actions/org.snowglobe.helper.policy'), action);
    world.startBus();
  });
  afterAll(() => world?.end());

  beforeEach(() => {
    writeFileSync(world.outside(configuration), before);
    writeFileSync(world.outside('/run/rebuilds'), '');
  });

  interface Given {
    readonly user?: WorldUser;
    readonly action?: 'switch' | 'write';
    readonly script?: string;
    readonly searchPath?: string;
    readonly patience?: number;
  }

  function order(given: Given = {}): AskOrder {
    return {
      helper: { ...helper, script: given.script ?? installed },
      request: replaceConfiguration(world, given.action ?? 'switch'),
      stateDirectory: `${world.directory}/home-jane/state`,
      searchPath: given.searchPath ?? '/usr/bin:/bin',
      patience: given.patience ?? 60_000,
    };
  }

  function someoneAsks(given: Given = {}): Promise<Asking> {
    return ask(world, given.user ?? 'jane', askProgram, order(given));
  }

  const read = (path: string): string => readFileSync(world.outside(path), 'utf8');

  function expectNothingDone(asking: Asking): void {
    expect(asking.events).toEqual([]);
    expect(read(configuration)).toBe(before);
    expect(read('/run/rebuilds')).toBe('');
    expect(readdirSync(world.outside('/etc/nixos'))).toEqual(['configuration.nix']);
  }

  /** No pkexec is left to show a question. */
  function expectNoQuestion(): void {
    expect(world.programs()).not.toContain('pkexec');
  }

  it('does what was asked as root when the password is right; the file stays its owner’s', async () => {
    const owner = statSync(world.outside(configuration)).uid;
    const asking = await someoneAsks();
    const agent = await terminalAgent(world, asking.pid);
    asking.say('go');
    await waitFor(() => agent.shown().includes('Password:'), 20_000);
    expect(agent.shown()).toContain('AUTHENTICATING FOR org.snowglobe.helper');
    expect(agent.shown()).toContain(words.en?.message);
    expectNothingDone(asking);
    agent.type('correct horse\n');
    expect(await asking.ended).toBeNull();
    expect(asking.events.at(-1)).toMatchObject({ event: 'finished' });
    expect(read(configuration)).toBe(newConfiguration);
    expect(statSync(world.outside(configuration)).uid).toBe(owner);
    expect(owner).not.toBe(0);
    expect(read('/run/rebuilds')).toMatch(/^0 switch /);
    expect(read('/run/rebuild-environment')).not.toMatch(/^(?:SUDO_USER|PKEXEC_UID|DISPLAY)=/m);
  });

  it('asks on the terminal, for the command line, where no desktop does', async () => {
    const terminal = askOnTerminal(world, askProgram, order());
    await waitFor(() => terminal.shown().includes('Password:'), 20_000);
    await waitFor(() => terminal.shown().includes('Password:'), 20_000);
    expect(terminal.shown()).toContain(words.en?.message);
    terminal.type('correct horse\n');
    await waitFor(() => terminal.shown().includes('"ended"'), 20_000);
    expect(terminal.shown()).toContain('{"ended":null}');
    expect(terminal.shown()).not.toContain('correct horse');
    expect(read('/run/rebuilds')).toMatch(/^0 switch /);
    await waitFor(() => !world.programs().includes('pkttyagent'));
  });

  it('does nothing when the password is wrong, and says so', async () => {
    const asking = await someoneAsks();
    const agent = await terminalAgent(world, asking.pid);
    asking.say('go');
    await waitFor(() => agent.shown().includes('Password:'), 20_000);
    agent.type('wrong horse\n');
    expect(await asking.ended).toMatchObject({ kind: 'not-authorised' });
    expectNothingDone(asking);
  });

  it('does nothing when the question is dismissed, and says so', async () => {
    const asking = await someoneAsks();
    const agent = await programmedAgent(world, asking.pid, 'dismiss');
    asking.say('go');
    expect(await asking.ended).toMatchObject({ kind: 'dismissed' });
    expect(agent.asked).toHaveLength(1);
    expectNothingDone(asking);
  });

  it('does nothing when no agent runs, and says that', async () => {
    const asking = await someoneAsks();
    asking.say('go');
    expect(await asking.ended).toMatchObject({ kind: 'no-agent' });
    expectNothingDone(asking);
  });

  it('closes the question when nobody answers, and the agent takes it from the screen', async () => {
    const asking = await someoneAsks({ patience: 1_000 });
    const agent = await programmedAgent(world, asking.pid, 'wait');
    asking.say('go');
    await waitFor(() => agent.asked.length === 1, 20_000);
    expect(world.programs()).toContain('pkexec');
    expect(await asking.ended).toMatchObject({ kind: 'nobody-answered' });
    await waitFor(() => agent.cancelled() === 1);
    expectNoQuestion();
    expectNothingDone(asking);
  });

  it('closes the question when the change is cancelled', async () => {
    const asking = await someoneAsks();
    const agent = await programmedAgent(world, asking.pid, 'wait');
    asking.say('go');
    await waitFor(() => agent.asked.length === 1, 20_000);
    asking.say('cancel');
    expect(await asking.ended).toMatchObject({ kind: 'dismissed' });
    await waitFor(() => agent.cancelled() === 1);
    expectNothingDone(asking);
  });

  it('does nothing for a password that comes too late', async () => {
    const asking = await someoneAsks({ patience: 1_500 });
    const agent = await terminalAgent(world, asking.pid);
    asking.say('go');
    await waitFor(() => agent.shown().includes('Password:'), 20_000);
    expect(await asking.ended).toMatchObject({ kind: 'nobody-answered' });
    agent.type('correct horse\n');
    await waitFor(() => /FAILED|Cancelled|COMPLETE/.test(agent.shown()), 20_000);
    expectNoQuestion();
    expectNothingDone(asking);
  });

  it.each([
    ['de_DE.UTF-8', words.de?.message],
    ['de_AT', words.de?.message],
    ['fr_CA.UTF-8', words.fr?.message],
    ['es_MX.UTF-8', words.es?.message],
    ['uk_UA.UTF-8', words.uk?.message],
    ['zh_CN.UTF-8', words.zh_CN?.message],
    ['fi_FI.UTF-8', words.en?.message],
  ])('asks in the language of the session: %s', async (locale, message) => {
    const asking = await someoneAsks();
    const agent = await programmedAgent(world, asking.pid, 'dismiss', locale);
    asking.say('go');
    await asking.ended;
    expect(agent.asked).toMatchObject([{ action: 'org.snowglobe.helper', message }]);
  });

  it('keeps an answer for the process that asked, in a session at the screen, and for nobody else', async () => {
    const first = await someoneAsks();
    putInSession(world, first.pid);
    const terminal = await terminalAgent(world, first.pid);
    first.say('go');
    await waitFor(() => terminal.shown().includes('Password:'), 20_000);
    terminal.type('correct horse\n');
    await first.ended;
    first.say('go');
    await waitFor(() => first.endings.length === 2, 20_000);
    expect(first.endings).toEqual([null, null]);
    expect(terminal.shown().match(/AUTHENTICATING FOR/g)).toHaveLength(1);

    const second = await someoneAsks();
    putInSession(world, second.pid);
    const agent = await programmedAgent(world, second.pid, 'dismiss');
    second.say('go');
    expect(await second.ended).toMatchObject({ kind: 'dismissed' });
    expect(agent.asked).toHaveLength(1);
  });

  it('asks for a helper of a checkout with polkit’s own words, which name the program', async () => {
    const asking = await someoneAsks({ script: elsewhere });
    const agent = await programmedAgent(world, asking.pid, 'dismiss');
    asking.say('go');
    expect(await asking.ended).toMatchObject({ kind: 'dismissed' });
    const [question] = agent.asked;
    expect(question?.action).toBe('org.freedesktop.policykit.exec');
    // polkit 122 names the program, 124 and later the beginning and the end of the command line.
    expect(question?.message).toContain(process.execPath);
  });

  it.each([
    ['Node alone', []],
    ['a program that Node is given as text', ['--eval', 'process.exit()']],
    ['another script', ['/usr/bin/true']],
    ['something that is loaded before the helper', ['--require', '/tmp/evil.js', 'HELPER']],
    ['the helper by another name', ['/.HELPER']],
  ])('does not give the helper’s action to %s', async (_name, args) => {
    const given = args.map((word) => word.replace('HELPER', installed));
    const { action } = await questionFor(world, [process.execPath, ...given]);
    expect(action).toBe('org.freedesktop.policykit.exec');
  });

  it('gives it to the helper whatever its later arguments are, which the helper then refuses', async () => {
    const { action } = await questionFor(world, [process.execPath, installed, '--practice', '/']);
    expect(action).toBe('org.snowglobe.helper');
  });

  it('asks nobody to write files of one’s own, and asks for the same files where they are root’s', async () => {
    const owner = statSync(world.outside(configuration));
    chownSync(world.outside('/etc/nixos'), owner.uid, owner.gid);
    onTestFinished(() => chownSync(world.outside('/etc/nixos'), 0, 0));
    const own = await someoneAsks({ action: 'write' });
    own.say('go');
    expect(await own.ended).toBeNull();
    expect(own.events.at(-1)).toMatchObject({ event: 'finished', generation: null });
    expect(read(configuration)).toBe(newConfiguration);
    expect(statSync(world.outside(configuration)).uid).toBe(owner.uid);
    expect(read('/run/rebuilds')).toBe('');

    writeFileSync(world.outside(configuration), before);
    chownSync(world.outside('/etc/nixos'), 0, 0);
    const roots = await someoneAsks({ action: 'write' });
    roots.say('go');
    expect(await roots.ended).toMatchObject({ kind: 'no-agent' });
    expectNothingDone(roots);
  });

  it('gives the helper no rights when it is started by hand', () => {
    const { code, output } = world.run('jane', process.execPath, [installed]);
    expect(code).toBe(1);
    expect(output).toContain('"event":"failed"');
    expect(readdirSync(world.outside('/etc/nixos'))).toEqual(['configuration.nix']);
  });

  describe('sudo-prompt, where PATH leads to neither pkexec nor run0', () => {
    it('does what was asked as root, and the helper tells it over the socket', async () => {
      const asking = await someoneAsks({ user: 'tom', searchPath: '/nowhere' });
      asking.say('go');
      expect(await asking.ended).toBeNull();
      expect(asking.events.at(-1)).toMatchObject({ event: 'finished' });
      expect(read('/run/rebuilds')).toMatch(/^0 switch /);
      const left = ['/tmp', '-maxdepth', '1', '-name', 'snowglobe-socket-*', '-user', 'tom'];
      expect(world.run('tom', 'find', left).output).toBe('');
    });

    it('says that no agent runs', async () => {
      const asking = await someoneAsks({ searchPath: '/nowhere' });
      asking.say('go');
      expect(await asking.ended).toMatchObject({ kind: 'no-agent' });
      expectNothingDone(asking);
    });
  });

  it('says that polkit does not answer where there is no system bus', async () => {
    const busless = await createPolkitWorld();
    onTestFinished(() => busless.end());
    const program = await bringAskProgram(busless);
    const script = busless.bring(helper.script, 'helper.js');
    const asking = await ask(busless, 'jane', program, {
      helper: { ...helper, script },
      request: replaceConfiguration(busless, 'switch'),
      stateDirectory: '/nowhere',
      searchPath: '/usr/bin',
      patience: 60_000,
    });
    asking.say('go');
    expect(await asking.ended).toMatchObject({
      kind: 'no-way',
      sentence: expect.stringContaining('does not answer'),
    });
    expect(asking.events).toEqual([]);
  });
});
