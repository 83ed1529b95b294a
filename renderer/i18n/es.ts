/** The Spanish texts of the page, in files of the same names as the English ones. */

import { applyTexts } from './es/apply.ts';
import { appsTexts } from './es/apps.ts';
import { catalogTexts } from './es/catalog.ts';
import { changesTexts } from './es/changes.ts';
import { checksTexts } from './es/checks.ts';
import { fieldsTexts } from './es/fields.ts';
import { formatsTexts } from './es/formats.ts';
import { homeTexts } from './es/home.ts';
import { optionsTexts } from './es/options.ts';
import { pastJobsTexts } from './es/past-jobs.ts';
import { remoteTexts } from './es/remote.ts';
import { restorePointTexts } from './es/restore-points.ts';
import { settingWidgetTexts } from './es/setting-widgets.ts';
import { settingsTexts } from './es/settings.ts';
import { shellTexts } from './es/shell.ts';
import { spaceTexts } from './es/space.ts';
import { tasksTexts } from './es/tasks.ts';
import { tourTexts } from './es/tour.ts';
import { trialTexts } from './es/trial.ts';
import { typesTexts } from './es/types.ts';
import { updateTexts } from './es/updates.ts';
import { upgradeTexts } from './es/upgrade.ts';
import { usersTexts } from './es/users.ts';
import type { TranslatedTexts } from './load-texts.ts';

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
