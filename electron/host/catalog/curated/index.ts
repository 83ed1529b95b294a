/** The texts we wrote ourselves, together. */
import { curatedPages } from './settings/pages.ts';
import { settingsOfPages } from './settings-of-pages.ts';

export { curatedApps } from './apps/index.ts';
export { curatedPages };

export const curatedSettings = settingsOfPages(curatedPages);
