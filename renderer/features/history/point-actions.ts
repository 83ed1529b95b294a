/** What can be done with a restore point beside going back to it. */
import {
  ArrowLeftRight,
  FileClock,
  type LucideIcon,
  Pencil,
  Pin,
  PinOff,
  Power,
  Star,
  Trash2,
} from 'lucide-react';
import type { Generation } from '#shared/api/history.ts';
import type { Translate } from '../../i18n/text.tsx';

export type PointAction =
  | 'boot-once'
  | 'set-default'
  | 'restore-settings'
  | 'compare'
  | 'describe'
  | 'pin'
  | 'unpin'
  | 'delete';

interface OfferedAction {
  readonly id: PointAction;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isDisabled: boolean;
}

interface Circumstances {
  /** A job is under way. */
  readonly isBusy: boolean;
  /** This computer can be changed from here. */
  readonly canApply: boolean;
  readonly isOnly: boolean;
}

/** In the order of the menu. What can never be done with this one is left out; what cannot be done now is greyed. */
export function actionsOf(t: Translate, point: Generation, now: Circumstances): readonly OfferedAction[] {
  const { isBusy, canApply, isOnly } = now;
  const isThere = !point.missing;
  const action = (id: PointAction, icon: LucideIcon, isOffered: boolean, isDisabled = false) =>
    isOffered ? [{ id, label: t(`history.action.${id}`), icon, isDisabled }] : [];
  return [
    ...action('boot-once', Power, canApply && isThere, isBusy || point.inBootMenu === false),
    ...action('set-default', Star, canApply && isThere && !point.default, isBusy),
    ...action('restore-settings', FileClock, canApply, isBusy || !point.settingsKnown),
    ...action('compare', ArrowLeftRight, isThere && !isOnly),
    ...action('describe', Pencil, true),
    ...action('pin', Pin, canApply && isThere && !point.pinned),
    ...action('unpin', PinOff, point.pinned),
    ...action('delete', Trash2, canApply && mayGo(point), isBusy),
  ];
}

function mayGo({ running, booted, default: isDefault, pinned }: Generation): boolean {
  return !running && !booted && !isDefault && !pinned;
}
