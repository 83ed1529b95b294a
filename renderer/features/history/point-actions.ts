/** What can be done with a restore point beside going back to it. */
import {
  ArrowLeftRight,
  FileClock,
  type LucideIcon,
  Pencil,
  Pin,
  PinOff,
  Power,
  PowerOff,
  Star,
  Trash2,
} from 'lucide-react';
import type { BootCondition, Generation } from '#shared/api/history.ts';
import type { Translate } from '../../i18n/text.tsx';

export type PointAction =
  | 'boot-once'
  | 'boot-usual'
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
  /** Why it cannot be done now, where that is no passing state. */
  readonly hint?: string;
}

interface Circumstances {
  /** A job is under way. */
  readonly isBusy: boolean;
  /** This computer can be changed from here. */
  readonly canApply: boolean;
  readonly isOnly: boolean;
  readonly boot: BootCondition;
}

/** Why nothing can be written into the boot menu; null where it can. */
export function bootObstacle(t: Translate, boot: BootCondition): string | null {
  if (boot === 'missing') return t('history.bootMissing');
  return boot === 'read-only' ? t('history.bootReadOnly') : null;
}

/** In the order of the menu. What can never be done with this one is left out; what cannot be done now is greyed. */
export function actionsOf(t: Translate, point: Generation, now: Circumstances): readonly OfferedAction[] {
  const { isBusy, canApply, isOnly, boot } = now;
  const obstacle = bootObstacle(t, boot);
  const isThere = !point.missing;
  const action = (id: PointAction, icon: LucideIcon, isOffered: boolean, isDisabled = false) =>
    isOffered ? [{ id, label: t(`history.action.${id}`), icon, isDisabled }] : [];
  const bootAction = (
    id: PointAction,
    icon: LucideIcon,
    isOffered: boolean,
    reason: string | null = null,
  ) => {
    const hint = obstacle ?? reason;
    const offered = action(id, icon, canApply && isThere && isOffered, isBusy || hint !== null);
    return offered.map((one) => (hint === null ? one : { ...one, hint }));
  };
  const notInMenu = point.inBootMenu === false ? t('history.notInBootMenu') : null;
  return [
    ...bootAction('boot-usual', PowerOff, point.nextStart),
    ...bootAction('boot-once', Power, !point.nextStart || point.specialisations.length > 0, notInMenu),
    ...bootAction('set-default', Star, !point.default),
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
