/** Settings: fields and sections that are made for one page. */
import type { settingWidgetTexts as english } from '../en/setting-widgets.ts';
import type { Translation } from '../load-texts.ts';

export const settingWidgetTexts: Translation<typeof english> = {};
