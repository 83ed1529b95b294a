/** What the numbers in an index stand for. */
import type { SearchKind } from './search-document.ts';

export const kindOrder: readonly SearchKind[] = ['package', 'option', 'page'];

export const WEIGHT_STEP = 1 / 64;
