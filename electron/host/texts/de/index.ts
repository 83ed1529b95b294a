import type { Texts } from '../say.ts';
import { apps } from './apps.ts';
import { keywords } from './keywords.ts';
import { sentences } from './sentences.ts';
import { settings } from './settings.ts';

export { keywords };

export const texts: Texts = { ...apps, ...settings, ...sentences };
