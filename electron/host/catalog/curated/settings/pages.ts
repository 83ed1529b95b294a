/** The everyday pages, in the order in which they are shown. docs/PAGES.md says how one is added. */
import type { CuratedPage } from '../curated.ts';
import { accessibilityPage } from './accessibility.ts';
import { appsAndTerminalPage } from './apps-and-terminal.ts';
import { backupsPage } from './backups.ts';
import { bluetoothPage } from './bluetooth.ts';
import { desktopPage } from './desktop.ts';
import { firewallPage } from './firewall.ts';
import { fontsPage } from './fonts.ts';
import { gamingPage } from './gaming.ts';
import { graphicsPage } from './graphics.ts';
import { languageAndTimePage } from './language-and-time.ts';
import { networkPage } from './network.ts';
import { pointerPage } from './pointer.ts';
import { powerPage } from './power.ts';
import { printingPage } from './printing.ts';
import { remoteAccessPage } from './remote-access.ts';
import { securityPage } from './security.ts';
import { sharingPage } from './sharing.ts';
import { soundPage } from './sound.ts';
import { storagePage } from './storage.ts';
import { updatesPage } from './updates.ts';
import { usersPage } from './users.ts';
import { virtualisationPage } from './virtualisation.ts';

export const curatedPages: readonly CuratedPage[] = [
  networkPage,
  languageAndTimePage,
  usersPage,
  desktopPage,
  graphicsPage,
  pointerPage,
  soundPage,
  printingPage,
  bluetoothPage,
  firewallPage,
  remoteAccessPage,
  sharingPage,
  gamingPage,
  virtualisationPage,
  storagePage,
  backupsPage,
  updatesPage,
  powerPage,
  fontsPage,
  securityPage,
  accessibilityPage,
  appsAndTerminalPage,
];
