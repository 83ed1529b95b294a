/** The German texts of the page, in files of the same names as the English ones. */

import { applyTexts } from './de/apply.ts';
import { appsTexts } from './de/apps.ts';
import { catalogTexts } from './de/catalog.ts';
import { changesTexts } from './de/changes.ts';
import { checksTexts } from './de/checks.ts';
import { fieldsTexts } from './de/fields.ts';
import { formatsTexts } from './de/formats.ts';
import { homeTexts } from './de/home.ts';
import { optionsTexts } from './de/options.ts';
import { pastJobsTexts } from './de/past-jobs.ts';
import { remoteTexts } from './de/remote.ts';
import { restorePointTexts } from './de/restore-points.ts';
import { settingWidgetTexts } from './de/setting-widgets.ts';
import { settingsTexts } from './de/settings.ts';
import { shellTexts } from './de/shell.ts';
import { spaceTexts } from './de/space.ts';
import { tasksTexts } from './de/tasks.ts';
import { tourTexts } from './de/tour.ts';
import { trialTexts } from './de/trial.ts';
import { typesTexts } from './de/types.ts';
import { updateTexts } from './de/updates.ts';
import { upgradeTexts } from './de/upgrade.ts';
import { usersTexts } from './de/users.ts';
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
