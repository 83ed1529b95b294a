/** `snowglobe generations` on the practice computer: what needs the helper. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandResult } from '../../helpers/command-line.ts';
import { startCommand, wholeCommandLine } from '../../helpers/whole-command-line.ts';

describe("a computer's own generations from the command line", { timeout: 60_000 }, () => {
  let data: string;
  let cli: string;
  beforeAll(async () => {
    cli = await wholeCommandLine();
    data = await mkdtemp(join(tmpdir(), 'snowglobe-generations-'));
  }, 60_000);
  afterAll(() => rm(data, { recursive: true, force: true, maxRetries: 3 }));

  const generations = (...words: readonly string[]): Promise<CommandResult> =>
    startCommand(process.execPath, [cli, 'generations', ...words, '--practice', '--data', data], {
      SNOWGLOBE_PRACTICE_ENGINE: 'stand-in',
    }).ended;
  const list = async () => {
    const { stdout } = await generations('list', '--json');
    return JSON.parse(stdout) as readonly {
      readonly generation: number;
      readonly default: boolean;
      readonly current: boolean;
    }[];
  };

  it('go where they are told to, and tell how it went', async () => {
    expect((await generations('list')).exit).toBe(3);
    // The first that does something makes the practice computer.
    expect(await generations('boot-once', '1')).toMatchObject({
      exit: 0,
      stderr: expect.stringContaining('Restore point 1 starts the next time, and only then.'),
    });
    expect((await generations('list')).stdout).toMatch(/^1 .*\[next start\]/m);
    const special = await generations('boot-once', '1', '--specialisation', 'gaming');
    expect(special.exit).not.toBe(0);
    expect((await generations('boot-once', 'none')).stderr).toContain('The next start is as usual.');
    expect((await generations('list')).stdout).not.toContain('[next start]');

    expect((await generations('default', '2')).exit).toBe(0);
    expect((await list()).find((one) => one.default)?.generation).toBe(2);
    expect((await generations('switch', '3')).stderr).toContain('The system is that of restore point 3.');
    expect((await list()).find((one) => one.current)?.generation).toBe(3);

    const refused = await generations('delete', '3', '1', '--json');
    expect(refused.exit).toBe(4);
    expect(JSON.parse(refused.stdout)).toMatchObject({ event: 'refused', kind: 'must-stay' });
    expect((await generations('switch', '77')).exit).toBe(3);
    expect((await generations('delete', '1')).exit).toBe(0);
    expect((await list()).map(({ generation }) => generation)).toEqual([3, 2]);
  });
});
