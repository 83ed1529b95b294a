/** The tour of the first start, and the menu that leads to it again. */
import type { tourTexts as english } from '../en/tour.ts';
import type { Translation } from '../load-texts.ts';

export const tourTexts: Translation<typeof english> = {};
