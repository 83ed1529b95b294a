/**
 * The calls of one page, not too many at once and not too many in a second. Who asks for more is not refused but read
 * more slowly: its own connection fills up, and nothing is lost.
 */
import type { Allowance } from './allowance.ts';

export interface CallQueueOptions {
  readonly atOnce: number;
  readonly allowance: Allowance;
  readonly answer: (message: string) => Promise<void>;
  /** To read on from the connection, or not for now. */
  readonly setReading: (isReading: boolean) => void;
}

export interface CallQueue {
  add(message: string): void;
  /** The page is gone, or may ask no more: what was not begun is not begun any more. */
  close(): void;
}

export function createCallQueue({ atOnce, allowance, answer, setReading }: CallQueueOptions): CallQueue {
  /** What had been read before reading stopped. */
  const waiting: string[] = [];
  let running = 0;
  let timer: NodeJS.Timeout | null = null;
  let isReading = true;

  function goOn(): void {
    while (waiting.length > 0 && running < atOnce && timer === null) {
      const pause = allowance.take();
      if (pause > 0) {
        timer = setTimeout(() => {
          timer = null;
          goOn();
        }, pause);
        break;
      }
      const message = waiting.shift() ?? '';
      running += 1;
      void answer(message).finally(() => {
        running -= 1;
        goOn();
      });
    }
    const mayRead = waiting.length === 0;
    if (mayRead === isReading) return;
    isReading = mayRead;
    setReading(mayRead);
  }

  return {
    add(message) {
      waiting.push(message);
      goOn();
    },
    close() {
      waiting.length = 0;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      // The end of the connection is to be read, too.
      goOn();
    },
  };
}
