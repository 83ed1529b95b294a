/** Every app we wrote about, shelf by shelf. */

import type { CuratedApp } from '../curated.ts';
import { codeEditorsApps } from './code-editors.ts';
import { communicationApps } from './communication.ts';
import { developmentApps } from './development.ts';
import { disksAndBackupApps } from './disks-and-backup.ts';
import { filesApps } from './files.ts';
import { gameLaunchersApps } from './game-launchers.ts';
import { gamesApps } from './games.ts';
import { internetApps } from './internet.ts';
import { learningApps } from './learning.ts';
import { musicApps } from './music.ts';
import { notesApps } from './notes.ts';
import { officeApps } from './office.ts';
import { picturesApps } from './pictures.ts';
import { systemApps } from './system.ts';
import { terminalApps } from './terminal.ts';
import { videoApps } from './video.ts';
import { virtualMachinesApps } from './virtual-machines.ts';
import { webBrowsersApps } from './web-browsers.ts';

export const curatedApps: readonly CuratedApp[] = [
  ...webBrowsersApps,
  ...internetApps,
  ...communicationApps,
  ...officeApps,
  ...notesApps,
  ...picturesApps,
  ...videoApps,
  ...musicApps,
  ...gameLaunchersApps,
  ...gamesApps,
  ...codeEditorsApps,
  ...developmentApps,
  ...virtualMachinesApps,
  ...learningApps,
  ...filesApps,
  ...disksAndBackupApps,
  ...terminalApps,
  ...systemApps,
];
