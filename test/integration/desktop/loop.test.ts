/**
 * The main job through the code of Electron's main process and preload script, with a double of the
 * `electron` module: the page's part is played by the test, everything behind the bridge is real.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '#shared/api/apply.ts';
import type { Answer, Bridge, CallName, Input, Output } from '#shared/api/contract.ts';
import { runDesktop } from '../../../electron/shell/desktop.ts';
import { exposeBridge } from '../../../electron/shell/expose-bridge.ts';
import { startHost } from '../../../electron/start/start-host.ts';
import { electronDouble } from '../../helpers/electron-double.ts';

const outFolder = fileURLToPath(new URL('../../../out', import.meta.url));
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'snowglobe-desktop-'));
  process.env.SNOWGLOBE_PRACTICE_ENGINE = 'stand-in';
  const shown = new Promise<void>((resolve) => {
    void runDesktop({
      outFolder,
      instanceFolder: join(data, 'desktop'),
      place: undefined,
      isDevelopment: false,
      openHost: () =>
        startHost({ root: undefined, practice: true, resetPractice: false, dataDirectory: data }, outFolder),
      onShown: resolve,
    });
  });
  electronDouble.becomeReady();
  exposeBridge();
  await shown;
});

afterAll(() => rm(data, { recursive: true, force: true }));

const bridge = () => electronDouble.exposed.get('snowglobe') as Bridge;
const configuration = () => readFile(join(data, 'practice/etc/nixos/configuration.nix'), 'utf8');

async function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer: Answer<Name> = await bridge().call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Starts something and waits for the event that says it has ended. */
function ended(start: () => Promise<Job>): Promise<Job> {
  return new Promise((resolve, reject) => {
    const unsubscribe = bridge().on('apply.changed', ({ job }) => {
      if (job === null || job.outcome === null) return;
      unsubscribe();
      resolve(job);
    });
    start().catch(reject);
  });
}

const runningGeneration = async () =>
  (await ask('history.list', {})).generations.find(({ running }) => running)?.number;

describe('Through the main process and the preload script', () => {
  it('a tick becomes a plan, the plan a restore point, and back', async () => {
    const before = await configuration();
    const first = await runningGeneration();

    const list = await ask('changes.add', { kind: 'install-app', app: 'thunderbird' });
    expect(list.changes).toHaveLength(1);
    expect(await configuration()).toBe(before);

    const plan = await ask('changes.plan', { useOverrideFile: [] });
    expect(
      plan.files[0]?.diff.some(({ kind, text }) => kind === 'added' && text.includes('thunderbird')),
    ).toBe(true);

    const job = await ended(() => ask('apply.start', { planId: plan.planId, mode: 'switch' }));
    expect(job.outcome).toMatchObject({ kind: 'done' });
    expect(await configuration()).toContain('thunderbird');
    const second = await runningGeneration();
    expect(second).toBe((first ?? 0) + 1);
    await ask('apply.dismiss', { jobId: job.id });

    const back = await ended(() => ask('history.switchTo', { generation: first ?? 0 }));
    expect(back.outcome).toMatchObject({ kind: 'done' });
    expect(await runningGeneration()).toBe(first);
  });

  it('answers what breaks the contract with a value, not with an exception', async () => {
    const answer = await bridge().call('changes.add', { kind: 'rm -rf' } as never);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
  });

  it('serves the page under its own scheme, with its policy, and nothing else', async () => {
    const get = async (address: string) => electronDouble.protocolHandlers.get('app')?.(new Request(address));
    const page = await get('app://snowglobe/');
    expect(page?.status).toBe(200);
    expect(await page?.text()).toContain('<div id="root">');
    expect(page?.headers.get('Content-Security-Policy')).toMatch(/default-src 'self';.*object-src 'none'/);
    expect(page?.headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*/);
    for (const address of [
      'app://snowglobe/../main.js',
      'app://snowglobe/%2e%2e/main.js',
      'app://snowglobe/etc/passwd',
      'app://elsewhere/index.html',
    ]) {
      expect((await get(address))?.status, address).toBe(404);
    }
  });

  it('finishes what the host has to do, and then quits', async () => {
    const window = electronDouble.windows[0];
    window?.closeByPerson();
    await expect.poll(() => electronDouble.hasQuit).toBe(true);
    expect(electronDouble.invokeHandlers.size).toBe(0);
    expect(JSON.parse(await readFile(join(data, 'desktop/window.json'), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 900, height: 700 },
      maximized: false,
    });
  });
});
