import { type ReactNode, useCallback, useState } from 'react';
import type { AppSummary } from '#shared/api/apps.ts';
import { usePending, usePendingActions } from '../../app/data/pending.ts';
import { type AppStanding, appStanding } from './app-standing.ts';
import { type Consent, ConsentDialog } from './ConsentDialog.tsx';

export interface InstallWish {
  /** For them only. */
  readonly for?: string;
  /** One of the ways that its page offers. */
  readonly through?: string;
}

interface AppSwitch {
  readonly standing: AppStanding;
  readonly change: (isOn: boolean, wish?: InstallWish) => void;
  /** Takes it away from one of the places it is installed by, and from those already chosen. */
  readonly removeFrom: (option: string) => void;
  /** Put it into the page: the questions that come before some apps. */
  readonly dialog: ReactNode;
}

interface Asking {
  readonly about: Consent;
  readonly agreed: readonly Consent[];
  readonly wish: InstallWish;
}

/** Ticking and unticking one app: takes a pending change back, or asks and adds one. */
export function useAppSwitch(app: AppSummary): AppSwitch {
  const [asking, setAsking] = useState<Asking | null>(null);
  // The files may say more than the list of apps did when it was read.
  const ask = useCallback(
    (about: Consent) => setAsking({ about, agreed: about === 'insecure' ? ['unfree'] : [], wish: {} }),
    [],
  );
  const { changes } = usePending();
  const actions = usePendingActions(ask);
  const standing = appStanding(app, changes, actions.adding);

  const install = (agreed: readonly Consent[], wish: InstallWish): void => {
    const about = questionsOf(app).find((question) => !agreed.includes(question));
    if (about !== undefined) {
      setAsking({ about, agreed, wish });
      return;
    }
    setAsking(null);
    actions.add({
      kind: 'install-app',
      app: app.id,
      ...(agreed.includes('unfree') ? { acceptUnfree: true } : {}),
      ...(agreed.includes('insecure') ? { acceptInsecure: true } : {}),
      ...wish,
    });
  };

  const change = (isOn: boolean, wish: InstallWish = {}): void => {
    const { pending, installed } = standing;
    if (pending !== null && installed === isOn) actions.takeBack(pending.change);
    else if (!isOn) actions.add({ kind: 'remove-app', app: app.id });
    else install([], wish);
  };

  const removeFrom = (option: string): void => {
    const request = standing.pending?.change.request;
    const chosen = request?.kind === 'remove-app' ? (request.from ?? []) : [];
    actions.add({ kind: 'remove-app', app: app.id, from: [...new Set([...chosen, option])] });
  };

  const dialog = (
    <ConsentDialog
      name={app.name}
      about={asking?.about ?? null}
      onAnswer={(yes) => {
        if (yes && asking !== null) install([...asking.agreed, asking.about], asking.wish);
        else setAsking(null);
      }}
    />
  );
  return { standing, change, removeFrom, dialog };
}

function questionsOf({ free, trouble }: AppSummary): readonly Consent[] {
  return [
    ...(free === false ? (['unfree'] as const) : []),
    ...(trouble === 'insecure' ? (['insecure'] as const) : []),
  ];
}
