import type { Texts } from '../say.ts';
import { apps } from './apps.ts';
import { sentences } from './sentences.ts';
import { settings } from './settings.ts';

export const texts: Texts = { ...apps, ...settings, ...sentences };
