/** Takes a picture of every screen in every state, and lets axe look at each; run.mjs starts it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { serveFolder } from '../helpers/static-server.ts';
import { shots } from './shots.ts';

const built = process.env.SNOWGLOBE_VISUAL_PAGE ?? '';
const pictures = fileURLToPath(new URL('../artifacts/visual', import.meta.url));
/** What a person may have asked their system for. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};
const sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  desktop: { width: 1200, height: 760 },
  narrow: { width: 360, height: 740 },
  wide: { width: 1920, height: 1080 },
  huge: { width: 3840, height: 2160 },
  /** 1280 pixels at 200 % zoom. */
  zoomed: { width: 640, height: 400 },
};

const wanted = (process.argv[2]?.startsWith('--') ? '' : (process.argv[2] ?? '')).split(',');
const flag = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const sizeNames = (flag('sizes') ?? 'desktop,narrow').split(',');
const lookNames = (flag('looks') ?? 'light,dark').split(',');

const server = await serveFolder(built);

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let findings = 0;
const report = (line: string) => {
  findings += 1;
  process.stdout.write(`${line}\n`);
};

for (const sizeName of sizeNames) {
  for (const lookName of lookNames) {
    const context = await browser.newContext({
      viewport: sizes[sizeName] ?? null,
      reducedMotion: 'reduce',
      ...looks[lookName],
    });
    for (const shot of shots.filter(({ name }) => wanted.some((part) => name.includes(part)))) {
      const name = `${shot.name}-${sizeName}-${lookName}`;
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') report(`${name}: console: ${message.text()}`);
      });
      page.on('pageerror', (error) => report(`${name}: error: ${error.message}`));
      await page.goto(`${server.address}/?scenario=${shot.scenario}#${shot.place}`);
      await page.locator('h1').first().waitFor();
      try {
        await shot.prepare?.(page);
      } catch (error) {
        report(`${name}: ${String(error).split('\n')[0]}`);
      }
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: shot.isWhole ?? false });
      const overflow = await page.evaluate(
        () => document.querySelector('main')!.scrollWidth - document.querySelector('main')!.clientWidth,
      );
      // One pixel is the invisible select that browsers fill in forms through.
      if (overflow > 1) report(`${name}: ${overflow} px too wide`);
      const { violations } = await new AxeBuilder({ page })
        .disableRules([...(shot.rulesNotMeant ?? [])])
        .analyze();
      for (const violation of violations) {
        const places = violation.nodes
          .slice(0, 3)
          .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
        report(`${name}: ${violation.id}: ${violation.help}\n    ${places.join('\n    ')}`);
      }
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
server.close();
process.stdout.write(`${findings} findings\n`);
process.exitCode = findings === 0 ? 0 : 1;
