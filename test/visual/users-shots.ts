/** The pages about people. */
import type { Page } from 'playwright-core';
import { press } from './press.ts';
import type { Shot } from './shots.ts';

const describeMia = async (page: Page) => {
  await press('Add a person…')(page);
  await page.getByLabel('Full name').fill('Mia Berg');
  await page.getByLabel('New password').fill('correct horse battery');
  await page.getByLabel('The same again').fill('correct staple');
};

const addKey = async (page: Page) => {
  await press('Add a key…')(page);
  await page
    .getByLabel('Public key')
    .fill('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJKzWP3dTCgSJzL0nGDaHdsoSW6P mia@laptop');
};

export const usersShots: readonly Shot[] = [
  { name: 'users', scenario: 'usual', place: '/settings/users', isWhole: true },
  { name: 'users-pending', scenario: 'users', place: '/settings/users' },
  { name: 'users-add', scenario: 'usual', place: '/settings/users', prepare: describeMia },
  { name: 'users-person', scenario: 'usual', place: '/settings/users/jane', isWhole: true },
  { name: 'users-person-pending', scenario: 'users', place: '/settings/users/jane', isWhole: true },
  { name: 'users-person-elsewhere', scenario: 'usual', place: '/settings/users/guest', isWhole: true },
  { name: 'users-password', scenario: 'usual', place: '/settings/users/jane', prepare: press('Change…') },
  { name: 'users-key', scenario: 'usual', place: '/settings/users/jane', prepare: addKey },
  { name: 'users-remove', scenario: 'usual', place: '/settings/users/jane', prepare: press('Remove…') },
  { name: 'users-unknown', scenario: 'usual', place: '/settings/users/nobody-here' },
];
