/** The Simplified Chinese texts of the page, in files of the same names as the English ones. */

import type { TranslatedTexts } from './load-texts.ts';
import { applyTexts } from './zh-Hans/apply.ts';
import { appsTexts } from './zh-Hans/apps.ts';
import { catalogTexts } from './zh-Hans/catalog.ts';
import { changesTexts } from './zh-Hans/changes.ts';
import { checksTexts } from './zh-Hans/checks.ts';
import { fieldsTexts } from './zh-Hans/fields.ts';
import { formatsTexts } from './zh-Hans/formats.ts';
import { homeTexts } from './zh-Hans/home.ts';
import { optionsTexts } from './zh-Hans/options.ts';
import { pastJobsTexts } from './zh-Hans/past-jobs.ts';
import { remoteTexts } from './zh-Hans/remote.ts';
import { restorePointTexts } from './zh-Hans/restore-points.ts';
import { settingWidgetTexts } from './zh-Hans/setting-widgets.ts';
import { settingsTexts } from './zh-Hans/settings.ts';
import { shellTexts } from './zh-Hans/shell.ts';
import { spaceTexts } from './zh-Hans/space.ts';
import { tasksTexts } from './zh-Hans/tasks.ts';
import { tourTexts } from './zh-Hans/tour.ts';
import { trialTexts } from './zh-Hans/trial.ts';
import { typesTexts } from './zh-Hans/types.ts';
import { updateTexts } from './zh-Hans/updates.ts';
import { upgradeTexts } from './zh-Hans/upgrade.ts';
import { usersTexts } from './zh-Hans/users.ts';

export const texts: TranslatedTexts = {
  ...shellTexts,
  ...formatsTexts,
  ...tourTexts,
  ...homeTexts,
  ...tasksTexts,
  ...appsTexts,
  ...settingsTexts,
  ...settingWidgetTexts,
  ...catalogTexts,
  ...optionsTexts,
  ...fieldsTexts,
  ...typesTexts,
  ...changesTexts,
  ...checksTexts,
  ...applyTexts,
  ...trialTexts,
  ...pastJobsTexts,
  ...spaceTexts,
  ...remoteTexts,
  ...restorePointTexts,
  ...updateTexts,
  ...upgradeTexts,
  ...usersTexts,
};
