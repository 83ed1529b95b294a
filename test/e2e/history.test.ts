/** What can be done with a restore point, in a real browser on the practice computer. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { outcome } from '../helpers/walk.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`Restore points${chromiumNeed.note}`, () => {
  it('are started once, named, pinned, deleted, compared, and give their settings back', {
    timeout: 120_000,
  }, async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    const look = (what: string) => takePicture(page, 'history', what);
    const point = (number: number) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: new RegExp(`^${number} ·`) }) });
    const choose = async (number: number, action: string) => {
      await page.getByRole('button', { name: `More for restore point ${number}` }).click();
      await page.getByRole('menuitem', { name: action, exact: true }).click();
    };
    const agree = (button: string) =>
      page.getByRole('alertdialog').getByRole('button', { name: button, exact: true }).click();

    await goTo(page, '/history');
    await look('1-timeline-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('1-timeline-dark');
    await page.emulateMedia({ colorScheme: 'light' });

    await choose(1, 'Start it once…');
    await look('2-once');
    await agree('Start it once');
    expect(await outcome(page, 'Done')).toContain('Restore point 1 starts the next time');
    await goTo(page, '/history');
    await point(1).getByText('Starts next').waitFor();
    await choose(1, 'Start as usual the next time…');
    await agree('Start as usual');
    expect(await outcome(page, 'Done')).toContain('The next start is as usual again.');
    await goTo(page, '/history');
    await point(1).waitFor();
    expect(await page.getByText('Starts next').count()).toBe(0);

    await choose(1, 'Name and note…');
    await page.getByRole('textbox', { name: 'Name' }).fill('As it came');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('heading', { name: '1 · As it came' }).waitFor();
    await choose(1, 'Pin');
    await point(1).getByText('Pinned').waitFor();
    await look('3-named-and-pinned');

    await choose(2, 'Compare…');
    await page.getByRole('dialog').getByText('All together').waitFor();
    await look('4-compare');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await choose(2, 'Delete…');
    await look('5-delete');
    await agree('Delete');
    await outcome(page, 'Done');
    await goTo(page, '/history');
    await point(1).waitFor();
    expect(await point(2).count()).toBe(0);

    const before = await readFile(snowglobe.configuration, 'utf8');
    await writeFile(snowglobe.configuration, `${before}# by hand\n`);
    await choose(3, 'Restore its settings too…');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('# by hand').waitFor();
    await dialog.getByText('The files of today are kept in').waitFor();
    await look('6-restore');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await outcome(page, 'Done');
    expect(await readFile(snowglobe.configuration, 'utf8')).toBe(before);
  });
});
