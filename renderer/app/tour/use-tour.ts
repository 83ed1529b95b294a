/** When the tour is shown: once on the first start, and whenever somebody asks for it. */
import { useState } from 'react';
import { useCall } from '../data/call.ts';
import { useInterrupted } from '../data/interrupted.ts';
import { usePreferences } from '../data/preferences.ts';

interface TourState {
  readonly isShown: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

export function useTour(): TourState {
  const { preferences, prefer } = usePreferences();
  const current = useCall('apply.current', {}).data;
  const isInterrupted = useInterrupted() !== null;
  const [isAsked, setAsked] = useState(false);
  // Beside the preference: where that cannot be kept, the tour must close all the same.
  const [isClosed, setClosed] = useState(false);

  // A job that runs, or was interrupted, is more urgent than being shown around.
  const isQuiet = current !== undefined && (current.job === null || current.job.endedAt !== null);
  const isDue = preferences?.tourSeen === false && !isClosed && isQuiet && !isInterrupted;
  return {
    isShown: isAsked || isDue,
    show: () => setAsked(true),
    close: () => {
      setAsked(false);
      setClosed(true);
      if (preferences?.tourSeen === false) prefer({ tourSeen: true });
    },
  };
}
