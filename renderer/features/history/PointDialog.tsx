import type { Generation } from '#shared/api/history.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { DescribeDialog } from './DescribeDialog.tsx';
import type { PointAction } from './point-actions.ts';
import { RestoreSettingsDialog } from './RestoreSettingsDialog.tsx';

interface PointDialogProps {
  readonly action: PointAction;
  readonly point: Generation;
  readonly points: readonly Generation[];
  readonly onClose: () => void;
}

/** The dialog that belongs to an action; pins are set without one. */
export function PointDialog({ action, point, points, onClose }: PointDialogProps) {
  switch (action) {
    case 'boot-once':
    case 'boot-usual':
    case 'set-default':
    case 'delete':
      return <ActionDialog action={action} point={point} onClose={onClose} />;
    case 'restore-settings':
      return <RestoreSettingsDialog point={point} onClose={onClose} />;
    case 'compare':
      return <CompareDialog point={point} points={points} onClose={onClose} />;
    case 'describe':
      return <DescribeDialog point={point} onClose={onClose} />;
    case 'pin':
    case 'unpin':
      return null;
  }
}
