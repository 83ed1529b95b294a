/** The French texts of the page, in files of the same names as the English ones. */

import { applyTexts } from './fr/apply.ts';
import { appsTexts } from './fr/apps.ts';
import { catalogTexts } from './fr/catalog.ts';
import { changesTexts } from './fr/changes.ts';
import { checksTexts } from './fr/checks.ts';
import { fieldsTexts } from './fr/fields.ts';
import { formatsTexts } from './fr/formats.ts';
import { homeTexts } from './fr/home.ts';
import { optionsTexts } from './fr/options.ts';
import { pastJobsTexts } from './fr/past-jobs.ts';
import { remoteTexts } from './fr/remote.ts';
import { restorePointTexts } from './fr/restore-points.ts';
import { settingWidgetTexts } from './fr/setting-widgets.ts';
import { settingsTexts } from './fr/settings.ts';
import { shellTexts } from './fr/shell.ts';
import { spaceTexts } from './fr/space.ts';
import { tasksTexts } from './fr/tasks.ts';
import { tourTexts } from './fr/tour.ts';
import { trialTexts } from './fr/trial.ts';
import { typesTexts } from './fr/types.ts';
import { updateTexts } from './fr/updates.ts';
import { upgradeTexts } from './fr/upgrade.ts';
import { usersTexts } from './fr/users.ts';
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
