/** Whether a host can still be reached while a system is tried: for somebody who works from a distance. */
import { connect } from 'node:net';
import type { TrialCheck } from '#shared/api/apply.ts';

export interface HostWatch {
  /** Whether it has answered at least once: before that, nothing says that it can. */
  hasAnswered(): boolean;
  end(): void;
}

export interface HostCheckTimes {
  /** Milliseconds from one look to the next. */
  readonly every: number;
  /** Milliseconds for an answer. */
  readonly patience: number;
  /** So many looks in a row without an answer mean that it is lost. */
  readonly failures: number;
}

const usualTimes: HostCheckTimes = { every: 5_000, patience: 4_000, failures: 3 };

/** An answer is an accepted TCP connection; nothing is sent. Calls `onLost` once. */
export function watchHost(
  check: TrialCheck,
  onLost: () => void,
  { every, patience, failures }: HostCheckTimes = usualTimes,
): HostWatch {
  let answered = false;
  let failed = 0;
  let isOver = false;
  let nextLook: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const begun = performance.now();
    const isThere = await answers(check, patience);
    if (isOver) return;
    answered ||= isThere;
    failed = isThere ? 0 : failed + 1;
    if (failed < failures) {
      nextLook = setTimeout(look, Math.max(0, every - (performance.now() - begun)));
      return;
    }
    isOver = true;
    onLost();
  };
  void look();
  return {
    hasAnswered: () => answered,
    end: () => {
      isOver = true;
      clearTimeout(nextLook);
    },
  };
}

function answers({ host, port }: TrialCheck, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (isThere: boolean): void => {
      clearTimeout(tooLate);
      socket.destroy();
      resolve(isThere);
    };
    const tooLate = setTimeout(end, patience, false);
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
