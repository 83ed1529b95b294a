/** The steps that several end-to-end tests take, in a person's words. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo } from './browser.ts';

/** The switch of an app on the Apps screen. */
export function appSwitch(page: Page, name: string) {
  return page.getByRole('switch', { name: `Install ${name}`, exact: true }).first();
}

export async function tick(page: Page, name: string): Promise<void> {
  await goTo(page, '/apps');
  // The input itself is hidden behind what is drawn, as a label's is.
  const control = appSwitch(page, name);
  const before = await control.isChecked();
  await page.locator('label', { has: control }).first().click();
  await expect.poll(() => appSwitch(page, name).isChecked()).toBe(!before);
}

/** On the Changes screen, when the plan is shown. */
export async function apply(page: Page, mode: 'Apply' | 'From next start' = 'Apply'): Promise<void> {
  await goTo(page, '/changes');
  await page.getByRole('button', { name: mode, exact: true }).click();
}

/** From the Changes screen to the question whether the new system is to be kept. */
export async function tryOut(page: Page): Promise<void> {
  await goTo(page, '/changes');
  await page.getByRole('button', { name: /^Try for/ }).click();
  await page.getByRole('heading', { name: 'Keep this?' }).waitFor({ timeout: 60_000 });
}

/** The words of the card that says how it ended. */
export async function outcome(
  page: Page,
  title: 'Done' | 'This did not work' | 'Stopped' | 'Gone back',
): Promise<string> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 100_000 });
  return page.getByRole('main').innerText();
}

export async function rehearse(page: Page, failure: string): Promise<void> {
  await goTo(page, '/');
  await page.getByRole('button', { name: /Rehearse a failure/ }).click();
  await page.getByRole('option', { name: failure }).click();
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
}
