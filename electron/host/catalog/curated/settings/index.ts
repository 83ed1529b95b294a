/** Every setting we wrote about, page by page. */

import type { CuratedSetting } from '../curated.ts';
import { accessibilitySettings } from './accessibility.ts';
import { appsAndTerminalSettings } from './apps-and-terminal.ts';
import { bluetoothSettings } from './bluetooth.ts';
import { desktopSettings } from './desktop.ts';
import { firewallSettings } from './firewall.ts';
import { fontsSettings } from './fonts.ts';
import { gamingSettings } from './gaming.ts';
import { languageAndTimeSettings } from './language-and-time.ts';
import { networkSettings } from './network.ts';
import { powerSettings } from './power.ts';
import { printingSettings } from './printing.ts';
import { remoteAccessSettings } from './remote-access.ts';
import { screenAndPointerSettings } from './screen-and-pointer.ts';
import { securitySettings } from './security.ts';
import { sharingSettings } from './sharing.ts';
import { soundSettings } from './sound.ts';
import { storageSettings } from './storage.ts';
import { updatesSettings } from './updates.ts';
import { usersSettings } from './users.ts';
import { virtualisationSettings } from './virtualisation.ts';

export const curatedSettings: readonly CuratedSetting[] = [
  ...networkSettings,
  ...languageAndTimeSettings,
  ...usersSettings,
  ...desktopSettings,
  ...screenAndPointerSettings,
  ...soundSettings,
  ...printingSettings,
  ...bluetoothSettings,
  ...firewallSettings,
  ...remoteAccessSettings,
  ...sharingSettings,
  ...gamingSettings,
  ...virtualisationSettings,
  ...storageSettings,
  ...updatesSettings,
  ...powerSettings,
  ...fontsSettings,
  ...securitySettings,
  ...accessibilitySettings,
  ...appsAndTerminalSettings,
];
