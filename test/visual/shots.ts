/** Which screens are pictured, and what is done before the picture is taken. */
import type { Page } from 'playwright-core';
import { applyShots } from './apply-shots.ts';
import { fieldShots } from './fields/shots.ts';
import { press } from './press.ts';
import { settingsShots } from './settings-shots.ts';
import { usersShots } from './users-shots.ts';

export interface Shot {
  readonly name: string;
  readonly scenario: string;
  /** What stands after the `#` of the address. */
  readonly place: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** The whole page, not only what the window shows. */
  readonly isWhole?: boolean;
  /** Rules of axe that are for another kind of page. */
  readonly rulesNotMeant?: readonly string[];
}

/** An action from the menu of a restore point. */
const choose = (point: number, action: string) => async (page: Page) => {
  await press(`More for restore point ${point}`)(page);
  await page.getByRole('menuitem', { name: action, exact: true }).click();
};

const scrollTo = (text: string) => async (page: Page) => {
  await page.getByText(text).last().scrollIntoViewIfNeeded();
};

export const shots: readonly Shot[] = [
  ...settingsShots,
  { name: 'home', scenario: 'usual', place: '/' },
  { name: 'home-practice', scenario: 'practice', place: '/' },
  { name: 'home-attention', scenario: 'attention', place: '/' },
  { name: 'home-mounted', scenario: 'mounted', place: '/' },
  { name: 'home-release', scenario: 'old-release', place: '/', isWhole: true },
  { name: 'home-tried', scenario: 'tried', place: '/', isWhole: true },
  { name: 'home-waiting', scenario: 'waiting', place: '/' },
  {
    name: 'home-log',
    scenario: 'attention',
    place: '/',
    prepare: press('See log of cups.service'),
  },
  { name: 'space', scenario: 'usual', place: '/space', isWhole: true },
  { name: 'space-question', scenario: 'usual', place: '/space', prepare: press(/older than/) },
  { name: 'space-reading', scenario: 'space-reading', place: '/space' },
  {
    name: 'updates-look',
    scenario: 'usual',
    place: '/updates',
    prepare: press('Look at what it would change'),
    isWhole: true,
  },
  {
    name: 'updates-upgrade',
    scenario: 'upgrade',
    place: '/updates',
    prepare: async (page) => {
      await press('See what NixOS 24.11 would change')(page);
      await page.getByText('Show the change').first().click();
      await scrollTo('Go to NixOS 24.11')(page);
    },
    isWhole: true,
  },
  { name: 'updates-newer', scenario: 'usual', place: '/updates', prepare: press('Look now') },
  { name: 'apps', scenario: 'pending', place: '/apps' },
  { name: 'apps-all', scenario: 'usual', place: '/apps?view=all' },
  { name: 'apps-installed', scenario: 'usual', place: '/apps?view=installed' },
  { name: 'apps-search', scenario: 'practice', place: '/apps?search=photo' },
  { name: 'apps-nothing', scenario: 'usual', place: '/apps?search=xyzzy' },
  { name: 'apps-bare', scenario: 'bare', place: '/apps?view=installed' },
  { name: 'apps-loading', scenario: 'loading', place: '/apps' },
  { name: 'apps-failing', scenario: 'failing', place: '/apps' },
  { name: 'app-firefox', scenario: 'usual', place: '/apps/firefox' },
  { name: 'app-consent', scenario: 'usual', place: '/apps/spotify', prepare: press('Install') },
  { name: 'app-locked', scenario: 'usual', place: '/apps/steam' },
  {
    name: 'app-places',
    scenario: 'places',
    place: '/apps/firefox',
    prepare: scrollTo('home-manager.users.max.home.packages'),
  },
  {
    name: 'app-ways',
    scenario: 'ways',
    place: '/apps/syncthing',
    prepare: scrollTo('Only the app itself, for everyone'),
  },
  { name: 'app-gone', scenario: 'gone', place: '/apps/mystery' },
  {
    name: 'apps-outside',
    scenario: 'outside',
    place: '/apps?view=installed',
    prepare: scrollTo('They are not updated'),
  },
  { name: 'settings', scenario: 'pending', place: '/settings' },
  { name: 'settings-network', scenario: 'usual', place: '/settings/network' },
  {
    name: 'settings-language',
    scenario: 'pending',
    place: '/settings/language-and-time?option=time.timeZone',
  },
  ...usersShots,
  { name: 'options', scenario: 'usual', place: '/settings/all' },
  { name: 'options-set', scenario: 'usual', place: '/settings/all?filter=set' },
  { name: 'options-pending', scenario: 'pending', place: '/settings/all?filter=pending' },
  { name: 'options-search', scenario: 'usual', place: '/settings/all?search=nginx' },
  { name: 'options-group', scenario: 'usual', place: '/settings/all/services/nginx' },
  { name: 'options-large', scenario: 'usual', place: '/settings/all/services' },
  { name: 'options-entries', scenario: 'entries', place: '/settings/all/users/users' },
  { name: 'options-entry', scenario: 'usual', place: '/settings/all/users/users/jane' },
  {
    name: 'options-add-entry',
    scenario: 'usual',
    place: '/settings/all/users/users',
    prepare: press(/^Add…/),
  },
  { name: 'options-detail', scenario: 'usual', place: '/settings/all/services/nginx/appendHttpConfig' },
  {
    name: 'options-computed',
    scenario: 'usual',
    place: '/settings/all/networking/domain',
    prepare: press('Work it out'),
  },
  { name: 'options-unknown', scenario: 'usual', place: '/settings/all/no/such/path' },
  { name: 'settings-firewall', scenario: 'usual', place: '/settings/firewall' },
  {
    name: 'settings-nix',
    scenario: 'usual',
    place: '/settings/network',
    prepare: async (page) => {
      await press(/^More for/)(page);
      await page.getByRole('menuitem', { name: 'Edit as Nix…' }).click();
    },
  },
  { name: 'changes', scenario: 'pending', place: '/changes' },
  { name: 'changes-refused', scenario: 'refused', place: '/changes' },
  { name: 'changes-empty', scenario: 'usual', place: '/changes' },
  { name: 'changes-discard', scenario: 'pending', place: '/changes', prepare: press('Discard all') },
  { name: 'apply-running', scenario: 'running', place: '/apply' },
  { name: 'apply-log', scenario: 'running', place: '/apply', prepare: press(/Show the log/) },
  { name: 'apply-cancel', scenario: 'running', place: '/apply', prepare: press('Cancel') },
  { name: 'apply-activating', scenario: 'activating', place: '/apply' },
  { name: 'apply-done', scenario: 'done', place: '/apply' },
  { name: 'apply-failed', scenario: 'failed', place: '/apply' },
  { name: 'apply-cancelled', scenario: 'cancelled', place: '/apply' },
  { name: 'history', scenario: 'usual', place: '/history', prepare: press(/What changed/) },
  {
    name: 'history-back',
    scenario: 'usual',
    place: '/history',
    prepare: press('Go back to restore point 41'),
  },
  { name: 'history-menu', scenario: 'usual', place: '/history', prepare: press('More for restore point 41') },
  { name: 'history-compare', scenario: 'usual', place: '/history', prepare: choose(41, 'Compare…') },
  {
    name: 'history-restore',
    scenario: 'usual',
    place: '/history',
    prepare: choose(41, 'Restore its settings too…'),
  },
  { name: 'history-describe', scenario: 'usual', place: '/history', prepare: choose(40, 'Name and note…') },
  { name: 'history-once', scenario: 'usual', place: '/history', prepare: choose(40, 'Start it once…') },
  { name: 'history-delete', scenario: 'usual', place: '/history', prepare: choose(41, 'Delete…') },
  { name: 'history-pinned', scenario: 'usual', place: '/history', prepare: choose(41, 'Pin') },
  {
    name: 'history-boot-trouble',
    scenario: 'boot-read-only',
    place: '/history',
    prepare: press('More for restore point 41'),
  },
  { name: 'history-kept', scenario: 'kept-systems', place: '/history', isWhole: true },
  {
    name: 'history-usual',
    scenario: 'kept-systems',
    place: '/history',
    prepare: choose(41, 'Start as usual the next time…'),
  },
  { name: 'history-running-job', scenario: 'running', place: '/history' },
  { name: 'updates', scenario: 'usual', place: '/updates' },
  { name: 'updates-flake', scenario: 'flake', place: '/updates' },
  { name: 'updates-flake-plan', scenario: 'flake', place: '/updates', prepare: press('Update all…') },
  { name: 'broken', scenario: 'broken', place: '/apps' },
  {
    name: 'search',
    scenario: 'usual',
    place: '/',
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await page.keyboard.type('print');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'menu', scenario: 'usual', place: '/', prepare: press('Menu') },
  {
    name: 'preferences',
    scenario: 'usual',
    place: '/',
    prepare: async (page) => {
      await press('Menu')(page);
      await page.getByRole('menuitem', { name: 'Preferences…' }).click();
    },
  },
  { name: 'tour', scenario: 'first-start', place: '/' },
  { name: 'tour-practice', scenario: 'first-start', place: '/', prepare: press('Next') },
  { name: 'tour-elsewhere', scenario: 'first-real-start', place: '/', prepare: press('Next') },
  {
    name: 'tour-search',
    scenario: 'first-start',
    place: '/',
    prepare: async (page) => {
      await press('Next')(page);
      await press('Next')(page);
    },
  },
  ...applyShots,
  ...fieldShots,
];
