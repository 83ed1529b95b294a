/** Pictures of every everyday page, and of what its own parts do. */
import { curatedPages } from '../../electron/host/catalog/curated/index.ts';
import { press } from './press.ts';
import type { Shot } from './shots.ts';

export const settingsShots: readonly Shot[] = [
  ...curatedPages.map(({ id }) => ({
    name: `page-${id}`,
    scenario: 'usual',
    place: `/settings/${id}`,
    isWhole: true,
  })),
  {
    name: 'page-desktop-question',
    scenario: 'usual',
    place: '/settings/desktop',
    prepare: press('Choose Xfce'),
  },
  {
    name: 'page-dependent',
    scenario: 'everything-on',
    place: '/settings/remote-access',
    isWhole: true,
  },
  { name: 'page-doors', scenario: 'everything-on', place: '/settings/firewall', isWhole: true },
  { name: 'page-printing-drivers', scenario: 'everything-on', place: '/settings/printing', isWhole: true },
  { name: 'page-graphics-nvidia', scenario: 'everything-on', place: '/settings/graphics', isWhole: true },
];
