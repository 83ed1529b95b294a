/** The English texts of the page by id; the ids are the type of every text. Written for react-intl (ICU). */

import { applyTexts } from './en/apply.ts';
import { appsTexts } from './en/apps.ts';
import { catalogTexts } from './en/catalog.ts';
import { changesTexts } from './en/changes.ts';
import { checksTexts } from './en/checks.ts';
import { fieldsTexts } from './en/fields.ts';
import { formatsTexts } from './en/formats.ts';
import { homeTexts } from './en/home.ts';
import { optionsTexts } from './en/options.ts';
import { pastJobsTexts } from './en/past-jobs.ts';
import { remoteTexts } from './en/remote.ts';
import { restorePointTexts } from './en/restore-points.ts';
import { settingWidgetTexts } from './en/setting-widgets.ts';
import { settingsTexts } from './en/settings.ts';
import { shellTexts } from './en/shell.ts';
import { spaceTexts } from './en/space.ts';
import { tasksTexts } from './en/tasks.ts';
import { tourTexts } from './en/tour.ts';
import { trialTexts } from './en/trial.ts';
import { typesTexts } from './en/types.ts';
import { updateTexts } from './en/updates.ts';
import { upgradeTexts } from './en/upgrade.ts';
import { usersTexts } from './en/users.ts';

export const en = {
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
} as const;
