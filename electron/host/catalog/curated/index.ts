/** The texts we wrote ourselves, together. */
export { curatedApps } from './apps/index.ts';
export { curatedSettings } from './settings/index.ts';
export { curatedPages } from './settings/pages.ts';
