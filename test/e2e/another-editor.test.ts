/** A file that somebody edits while its changes are reviewed: nothing of either is lost. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

const written = '# Written elsewhere.';
const installed = 'programs.thunderbird.enable = true;';

/** Both versions are on the screen, and a choice is asked for. */
async function untilAsked() {
  const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
  onTestFinished(() => snowglobe.remove());
  const { page } = await openPage(snowglobe.address);
  await tick(page, 'Thunderbird');
  await goTo(page, '/changes');
  await page.getByRole('heading', { name: 'Review 1 change' }).waitFor();
  await page.getByRole('button', { name: 'Apply', exact: true }).and(page.locator(':enabled')).waitFor();
  await snowglobe.writeConfiguration(`${written}\n${await snowglobe.readConfiguration()}`);
  await page.getByText('configuration.nix was changed elsewhere meanwhile').waitFor();
  await page.getByRole('button', { name: 'Look at both' }).click();
  const theirs = page.getByRole('region', { name: 'Changed elsewhere in configuration.nix' });
  await theirs.getByText(written).waitFor();
  return { snowglobe, page };
}

describe.skipIf(chromiumNeed.isMissing)(`Another editor${chromiumNeed.note}`, () => {
  it('is noticed while the review is open, and both are kept', async () => {
    const { snowglobe, page } = await untilAsked();
    await takePicture(page, 'stand-in', 'another-editor');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Here is the review as it is now').waitFor();
    await apply(page);
    await outcome(page, 'Done');
    const applied = await snowglobe.readConfiguration();
    expect(applied).toContain(written);
    expect(applied).toContain(installed);
  });

  it('gives way to the planned version on demand, and what it wrote is kept as a copy', async () => {
    const { snowglobe, page } = await untilAsked();
    await page.getByRole('radio', { name: /^Use your version/ }).check({ force: true });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(/^What the other editor wrote is kept in/).waitFor();
    await apply(page);
    await outcome(page, 'Done');
    const applied = await snowglobe.readConfiguration();
    expect(applied).not.toContain(written);
    expect(applied).toContain(installed);
    expect(await keptTexts(snowglobe.dataDirectory)).toEqual([expect.stringContaining(written)]);
  });

  it('has its version stay on demand, and the changes to it no longer wait', async () => {
    const { snowglobe, page } = await untilAsked();
    await page.getByRole('radio', { name: /^Use the other version/ }).check({ force: true });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('The other version stays. Nothing is left to be applied').waitFor();
    await page.getByText('No changes are waiting').waitFor();
    expect(await snowglobe.readConfiguration()).not.toContain(installed);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('heading', { name: 'Review 1 change' }).waitFor();
  });
});

async function keptTexts(dataDirectory: string): Promise<readonly string[]> {
  const all = await readdir(dataDirectory, { recursive: true, withFileTypes: true });
  const kept = all.filter((entry) => entry.isFile() && /\/kept\//.test(`${entry.parentPath}/`));
  return Promise.all(kept.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
}
