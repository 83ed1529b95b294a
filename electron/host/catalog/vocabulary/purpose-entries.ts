/** All entries of the vocabulary. */
import type { PurposeEntry } from './purpose-lines.ts';
import { desktopSettingPurposes } from './purposes/desktop-settings.ts';
import { developmentPurposes } from './purposes/development.ts';
import { filesPurposes } from './purposes/files.ts';
import { gamesPurposes } from './purposes/games.ts';
import { hardwareSettingPurposes } from './purposes/hardware-settings.ts';
import { internetPurposes } from './purposes/internet.ts';
import { mediaPurposes } from './purposes/media.ts';
import { networkSettingPurposes } from './purposes/network-settings.ts';
import { officePurposes } from './purposes/office.ts';
import { serverPurposes } from './purposes/servers.ts';
import { systemSettingPurposes } from './purposes/system-settings.ts';

export const purposeEntries: readonly PurposeEntry[] = [
  ...internetPurposes,
  ...officePurposes,
  ...mediaPurposes,
  ...filesPurposes,
  ...gamesPurposes,
  ...developmentPurposes,
  ...desktopSettingPurposes,
  ...hardwareSettingPurposes,
  ...networkSettingPurposes,
  ...systemSettingPurposes,
  ...serverPurposes,
];
