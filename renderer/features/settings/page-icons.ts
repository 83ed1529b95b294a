/** The lucide icons that pages of settings name; single imports, as the whole collection is large. */
import {
  Accessibility,
  AppWindow,
  ArchiveRestore,
  BatteryCharging,
  Bluetooth,
  Boxes,
  BrickWall,
  Gamepad2,
  Gpu,
  HardDrive,
  Languages,
  ListTree,
  type LucideIcon,
  Monitor,
  MonitorSmartphone,
  MousePointer,
  Network,
  Printer,
  RefreshCw,
  Settings2,
  Share2,
  ShieldCheck,
  Terminal,
  Type,
  Users,
  Volume2,
  Wifi,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  accessibility: Accessibility,
  'app-window': AppWindow,
  'archive-restore': ArchiveRestore,
  'battery-charging': BatteryCharging,
  bluetooth: Bluetooth,
  boxes: Boxes,
  'brick-wall': BrickWall,
  'gamepad-2': Gamepad2,
  gpu: Gpu,
  'hard-drive': HardDrive,
  languages: Languages,
  'list-tree': ListTree,
  monitor: Monitor,
  'monitor-smartphone': MonitorSmartphone,
  'mouse-pointer': MousePointer,
  network: Network,
  printer: Printer,
  'refresh-cw': RefreshCw,
  'share-2': Share2,
  'shield-check': ShieldCheck,
  terminal: Terminal,
  type: Type,
  users: Users,
  'volume-2': Volume2,
  wifi: Wifi,
};

/** A page whose icon is not known here gets the sign for settings. */
export function pageIcon(name: string): LucideIcon {
  return icons[name] ?? Settings2;
}

export const knownPageIcons: readonly string[] = Object.keys(icons);
