/** The Ukrainian texts of the page, in files of the same names as the English ones. */

import type { TranslatedTexts } from './load-texts.ts';
import { applyTexts } from './uk/apply.ts';
import { appsTexts } from './uk/apps.ts';
import { catalogTexts } from './uk/catalog.ts';
import { changesTexts } from './uk/changes.ts';
import { checksTexts } from './uk/checks.ts';
import { fieldsTexts } from './uk/fields.ts';
import { formatsTexts } from './uk/formats.ts';
import { homeTexts } from './uk/home.ts';
import { optionsTexts } from './uk/options.ts';
import { pastJobsTexts } from './uk/past-jobs.ts';
import { remoteTexts } from './uk/remote.ts';
import { restorePointTexts } from './uk/restore-points.ts';
import { settingWidgetTexts } from './uk/setting-widgets.ts';
import { settingsTexts } from './uk/settings.ts';
import { shellTexts } from './uk/shell.ts';
import { spaceTexts } from './uk/space.ts';
import { tasksTexts } from './uk/tasks.ts';
import { tourTexts } from './uk/tour.ts';
import { trialTexts } from './uk/trial.ts';
import { typesTexts } from './uk/types.ts';
import { updateTexts } from './uk/updates.ts';
import { upgradeTexts } from './uk/upgrade.ts';
import { usersTexts } from './uk/users.ts';

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
