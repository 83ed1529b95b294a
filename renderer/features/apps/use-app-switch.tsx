import { type ReactNode, useCallback, useState } from 'react';
import type { AppSummary } from '#shared/api/apps.ts';
import { usePending, usePendingActions } from '../../app/data/pending.ts';
import { type AppStanding, appStanding } from './app-standing.ts';
import { ConsentDialog } from './ConsentDialog.tsx';

interface AppSwitch {
  readonly standing: AppStanding;
  readonly change: (isOn: boolean) => void;
  /** Put it into the page: the question that comes before an app that is not free. */
  readonly dialog: ReactNode;
}

/** Ticking and unticking one app: takes a pending change back, or asks and adds one. */
export function useAppSwitch(app: AppSummary): AppSwitch {
  const [isAsking, setAsking] = useState(false);
  const ask = useCallback(() => setAsking(true), []);
  const { changes } = usePending();
  const actions = usePendingActions(ask);
  const standing = appStanding(app, changes, actions.adding);

  const change = (isOn: boolean) => {
    const { pending, installed } = standing;
    if (pending !== null && installed === isOn) actions.takeBack(pending.change);
    else if (!isOn) actions.add({ kind: 'remove-app', app: app.id });
    else if (app.free) actions.add({ kind: 'install-app', app: app.id });
    else setAsking(true);
  };

  const dialog = (
    <ConsentDialog
      name={app.name}
      isOpen={isAsking}
      onAnswer={(yes) => {
        setAsking(false);
        if (yes) actions.add({ kind: 'install-app', app: app.id, acceptUnfree: true });
      }}
    />
  );
  return { standing, change, dialog };
}
