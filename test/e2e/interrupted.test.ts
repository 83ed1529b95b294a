/** Killed in the middle of an apply: the page says what was going on and puts it right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

/** As a power cut does, to the helper and to all that it has started. */
async function killHelper({ dataDirectory }: ServedSnowglobe): Promise<void> {
  const file = join(dataDirectory, 'practice/var/lib/snowglobe/job/helper.json');
  const { pid } = JSON.parse(readFileSync(file, 'utf8')) as { readonly pid: number };
  for (const one of [pid, ...descendants(pid)]) process.kill(one, 'SIGKILL');
}

function descendants(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === ''
    ? []
    : children.split(' ').flatMap((child) => [Number(child), ...descendants(+child)]);
}

describe.skipIf(chromiumNeed.isMissing)(`An interrupted apply${chromiumNeed.note}`, () => {
  it('is told at the next start on every screen, and everything is put back on demand', async () => {
    let snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const before = await snowglobe.readConfiguration();
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await apply(page);
    await page.getByText('Downloading: now', { exact: true }).waitFor({ state: 'attached' });
    await killHelper(snowglobe);
    await snowglobe.stop();
    expect(await snowglobe.readConfiguration()).not.toBe(before);

    snowglobe = await snowglobe.restart();
    await page.goto(snowglobe.address);
    await page.getByRole('heading', { name: /^Something was interrupted: Today/ }).waitFor();
    await takePicture(page, 'stand-in', 'interrupted');
    await goTo(page, '/apps');
    await page.getByText('An apply was interrupted and waits to be put right.').waitFor();
    await page.getByRole('link', { name: 'Show', exact: true }).click();
    await page.getByRole('button', { name: 'Put everything back' }).click();

    await outcome(page, 'Done');
    expect(await snowglobe.readConfiguration()).toBe(before);
    await goTo(page, '/changes');
    await page.getByText('Install Thunderbird').first().waitFor();
  });
});
