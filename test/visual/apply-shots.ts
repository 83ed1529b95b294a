import { press } from './press.ts';
import type { Shot } from './shots.ts';

export const applyShots: readonly Shot[] = [
  { name: 'check-running', scenario: 'checking', place: '/changes' },
  { name: 'check-found', scenario: 'checked', place: '/changes' },
  { name: 'check-stopping', scenario: 'checked-stopping', place: '/changes' },
  {
    name: 'check-anyway',
    scenario: 'checked-stopping',
    place: '/changes',
    prepare: press('Apply anyway…'),
  },
  { name: 'check-room', scenario: 'no-room', place: '/changes' },
  { name: 'check-room-question', scenario: 'no-room', place: '/changes', prepare: press('Make room…') },
  { name: 'check-not', scenario: 'not-checked', place: '/changes' },
  { name: 'check-try-options', scenario: 'pending', place: '/changes', prepare: press('How a trial goes') },
  { name: 'conflict', scenario: 'conflict', place: '/changes', prepare: press('Apply') },
  { name: 'job-looking', scenario: 'looking', place: '/apply' },
  { name: 'job-trying', scenario: 'trying', place: '/apply' },
  { name: 'job-trying-elsewhere', scenario: 'trying', place: '/apps' },
  { name: 'job-keeping', scenario: 'keeping', place: '/apply' },
  { name: 'job-reverting', scenario: 'reverting', place: '/apply' },
  { name: 'end-kept', scenario: 'kept', place: '/apply' },
  { name: 'end-not-committed', scenario: 'not-committed', place: '/apply' },
  { name: 'end-went-back', scenario: 'went-back', place: '/apply' },
  { name: 'end-fixes', scenario: 'failed-fixes', place: '/apply' },
  { name: 'end-app', scenario: 'failed-app', place: '/apply' },
  { name: 'end-elsewhere', scenario: 'failed-fixes', place: '/apps' },
  { name: 'end-warnings', scenario: 'warned', place: '/apply' },
  { name: 'past-history', scenario: 'past', place: '/history' },
  { name: 'interrupted-home', scenario: 'interrupted', place: '/' },
  { name: 'interrupted-trial', scenario: 'interrupted-trial', place: '/apply' },
  { name: 'interrupted-elsewhere', scenario: 'interrupted', place: '/apps' },
  { name: 'past', scenario: 'past', place: '/apply', prepare: press(/Show the log/) },
  {
    name: 'log-search',
    scenario: 'long-log',
    place: '/apply',
    prepare: async (page) => {
      await press(/Show the log/)(page);
      await page.getByRole('searchbox', { name: 'Search the log' }).fill('thunderbird');
      await page.keyboard.press('Enter');
    },
  },
];
