/**
 * Every state of every screen (those of test/visual, over a host in memory): what axe finds in both themes,
 * names in the accessibility tree, and whether it fits windows from 360 to 3840 pixels and larger text.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from '../helpers/browser.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { serveVisualPage, type VisualPage } from '../helpers/visual-page.ts';
import { type Shot, shots } from '../visual/shots.ts';

/** CSS pixels; 640 is a window of 1280 at 200 %. */
const widths = [3840, 640, 360];

const darkRules = ['color-contrast', 'link-in-text-block'];

let visual: VisualPage | undefined;
beforeAll(async () => {
  if (!chromiumNeed.isMissing) visual = await serveVisualPage();
});
afterAll(async () => {
  await closeBrowser();
  await visual?.remove();
});

describe.skipIf(chromiumNeed.isMissing)(`Every state of every screen${chromiumNeed.note}`, () => {
  // One walk for all of it: to reach a state takes as long as to look at it.
  it('has names, contrast and order, and fits windows from 360 to 3840 pixels', async () => {
    const seenInTheDark = new Set<string>();
    const found = await inEachState(async (page, shot) => {
      if (shot.scenario !== 'fields') await page.locator('main h1').waitFor({ state: 'attached' });
      const tree = await page.locator('body').ariaSnapshot();
      const findings = [
        ...(await axeFindings(page, shot)),
        ...namelessControls(tree),
        ...(shot.scenario === 'fields' ? [] : missingLandmarks(tree)),
      ];
      // The colours of the dark are the same tokens in every state of a screen.
      if (!seenInTheDark.has(shot.place)) {
        seenInTheDark.add(shot.place);
        findings.push(...(await inTheDark(page, () => axeFindings(page, shot, darkRules))));
      }
      return [...findings, ...(await tooWide(page))];
    });
    expect(found).toEqual([]);
  }, 600_000);
});

describe.skipIf(chromiumNeed.isMissing)(`What the system asks for${chromiumNeed.note}`, () => {
  it('no motion: nothing moves longer than a frame', async () => {
    const address = visual?.addressOf('first-start', '/') ?? '';
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page } = await openPage(address, { reducedMotion });
      await page.getByRole('dialog').waitFor();
      const duration = await page.evaluate(() => {
        const modal = document.querySelector('[role=dialog]')?.parentElement;
        return Number.parseFloat(modal ? getComputedStyle(modal).animationDuration : '');
      });
      if (reducedMotion === 'reduce') expect(duration).toBeLessThan(0.01);
      else expect(duration).toBeGreaterThan(0.1);
    }
  });

  it('forced colours: what is on, chosen or current is not told by a ground that is taken away', async () => {
    const address = visual?.addressOf('pending', '/apps') ?? '';
    const { page } = await openPage(address, { forcedColors: 'active' });
    await page.getByRole('switch').first().waitFor();
    const looks = await page.evaluate(() => {
      const styleOf = (element: Element | null | undefined) =>
        element ? getComputedStyle(element) : ({} as CSSStyleDeclaration);
      const track = (state: string) =>
        document.querySelector(`label${state}:has(input) > span:not(:has(input))`);
      return {
        on: styleOf(track('[data-selected]')).backgroundColor,
        off: styleOf(track(':not([data-selected])')).backgroundColor,
        chosenChip: styleOf(document.querySelector('[role=radio][data-selected], button[data-selected]'))
          .backgroundColor,
        page: styleOf(document.body).backgroundColor,
        current: styleOf(document.querySelector('nav [aria-current]')).outlineStyle,
      };
    });
    expect(looks.on).not.toBe(looks.off);
    expect(looks.chosenChip).not.toBe(looks.page);
    expect(looks.current).toBe('solid');
  });
});

/** Two at a time: a page waits for the browser as often as it works. */
async function inEachState(
  look: (page: Page, shot: Shot) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const waiting = [...shots];
  const found: string[] = [];
  const walk = async () => {
    let page: Page | undefined;
    for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) {
      // Another address each time: with another place alone the page would not be read anew.
      const address = visual?.addressOf(`${shot.scenario}&shot=${shot.name}`, shot.place) ?? '';
      page ??= (await openPage(address)).page;
      page.setDefaultTimeout(10_000);
      await page.setViewportSize({ width: 1180, height: 780 });
      await page.goto(address);
      const { name } = shot;
      try {
        await page.locator('h1').first().waitFor();
        await shot.prepare?.(page);
        found.push(...(await look(page, shot)).map((finding) => `${name}: ${finding}`));
      } catch (error) {
        // One state that cannot be reached is a finding like others, and hides none of them.
        found.push(`${name}: ${String(error).split('\n', 1)[0]}`);
      }
    }
  };
  await Promise.all([walk(), walk()]);
  return found;
}

async function axeFindings(page: Page, shot: Shot, rules?: string[]): Promise<readonly string[]> {
  // Without a page of its own for each look: there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules === undefined) axe.disableRules([...(shot.rulesNotMeant ?? [])]);
  else axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

async function inTheDark<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const result = await look();
  await page.emulateMedia({ colorScheme: 'light' });
  return result;
}

const controls =
  /^\s*- (?:button|link|switch|textbox|searchbox|spinbutton|combobox|listbox|checkbox|radio|radiogroup|menu|menuitem|tree|treeitem|option|dialog|alertdialog|progressbar|meter|img)\b(?! ")/;

/** What a screen reader could only call by its kind. */
function namelessControls(tree: string): readonly string[] {
  const lines = tree.split('\n').filter((line) => controls.test(line));
  return lines.map((line) => `without a name: ${line.trim()}`);
}

const landmarks = { banner: /^- banner:/m, navigation: /- navigation "Main":/, main: /- main:/ };

/** By which a screen reader finds its way about; a dialog hides them, and has a name of its own. */
function missingLandmarks(tree: string): readonly string[] {
  if (/- (?:alert)?dialog "|- (?:menu|listbox) "/.test(tree)) return [];
  const titles = tree.match(/- heading ".+" \[level=1\]/g) ?? [];
  return [
    ...Object.entries(landmarks).flatMap(([name, line]) => (line.test(tree) ? [] : [`no ${name}`])),
    ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
  ];
}

/** In windows of several widths, and with text of twice the size. */
async function tooWide(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await sidewaysIn(page, `${width} pixels`)));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  return [...found, ...(await sidewaysIn(page, 'text of twice the size'))];
}

/** What could be scrolled sideways although it is read from top to bottom, or is cut without a sign. */
async function sidewaysIn(page: Page, where: string): Promise<readonly string[]> {
  // Lists that follow the window's size do so in the next frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const extra = await page.evaluate(() => {
    const areas = [
      ...document.querySelectorAll('html, main, header:has(nav), nav, [role=dialog], [role=alertdialog]'),
    ];
    return (
      areas
        .map((area) => ({ name: area.tagName, pixels: area.scrollWidth - area.clientWidth }))
        // One pixel is the invisible select that browsers fill in forms through.
        .filter(({ pixels }) => pixels > 1)
    );
  });
  return extra.map(({ name, pixels }) => `${pixels} pixels too wide in ${name}, ${where}`);
}
