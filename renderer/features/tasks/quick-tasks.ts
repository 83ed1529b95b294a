/** What people come to do, each with the place where it is done: for Home, and for the search. */
import {
  ArrowUpCircle,
  BatteryCharging,
  Bluetooth,
  BrushCleaning,
  CalendarClock,
  Clock,
  FolderOpen,
  Gamepad2,
  HardDrive,
  History,
  Keyboard,
  KeyRound,
  Languages,
  LayoutGrid,
  type LucideIcon,
  Monitor,
  PackageMinus,
  Printer,
  Tag,
  Terminal,
  UserPlus,
} from 'lucide-react';
import { appsRoute, type Route } from '../../app/router/route.ts';

export type TaskId = keyof typeof tasks;

export interface QuickTask {
  readonly id: TaskId;
  readonly icon: LucideIcon;
  readonly route: Route;
  /** Shown on Home. */
  readonly isOnHome: boolean;
  /** Only where this computer runs: a tree of files has neither a past nor a channel to update. */
  readonly needsRunning: boolean;
}

type TaskData = Pick<QuickTask, 'icon' | 'route'> & Partial<Pick<QuickTask, 'isOnHome' | 'needsRunning'>>;

/** Each has its texts in `renderer/i18n/en/tasks.ts`. In the order in which they are offered. */
const tasks = {
  'install-app': { icon: LayoutGrid, route: appsRoute, isOnHome: true },
  bluetooth: { icon: Bluetooth, route: setting('bluetooth', 'hardware.bluetooth.enable'), isOnHome: true },
  printer: { icon: Printer, route: setting('printing', 'services.printing.enable'), isOnHome: true },
  person: { icon: UserPlus, route: settingsPage('users'), isOnHome: true },
  share: { icon: FolderOpen, route: setting('sharing', 'services.samba.enable'), isOnHome: true },
  update: { icon: ArrowUpCircle, route: { page: 'updates' }, isOnHome: true, needsRunning: true },
  room: { icon: HardDrive, route: { page: 'space' }, isOnHome: true, needsRunning: true },
  'go-back': { icon: History, route: { page: 'history' }, isOnHome: true, needsRunning: true },
  password: { icon: KeyRound, route: settingsPage('users') },
  'remove-app': { icon: PackageMinus, route: { page: 'apps', view: 'installed', search: '' } },
  language: { icon: Languages, route: setting('language-and-time', 'i18n.defaultLocale') },
  keyboard: { icon: Keyboard, route: setting('language-and-time', 'services.xserver.xkb.layout') },
  'time-zone': { icon: Clock, route: setting('language-and-time', 'time.timeZone') },
  'computer-name': { icon: Tag, route: setting('network', 'networking.hostName') },
  desktop: { icon: Monitor, route: settingsPage('desktop') },
  remote: { icon: Terminal, route: setting('remote-access', 'services.openssh.enable') },
  games: { icon: Gamepad2, route: setting('gaming', 'programs.steam.enable') },
  battery: { icon: BatteryCharging, route: settingsPage('power') },
  'update-by-itself': { icon: CalendarClock, route: setting('updates', 'system.autoUpgrade.enable') },
  'clean-by-itself': { icon: BrushCleaning, route: setting('storage', 'nix.gc.automatic') },
} as const satisfies Record<string, TaskData>;

export const quickTasks: readonly QuickTask[] = Object.entries<TaskData>(tasks).map(([id, data]) => ({
  isOnHome: false,
  needsRunning: false,
  ...data,
  id: id as TaskId,
}));

function settingsPage(id: string): Route {
  return { page: 'settings-page', id, option: null };
}

function setting(page: string, option: string): Route {
  return { page: 'settings-page', id: page, option };
}
