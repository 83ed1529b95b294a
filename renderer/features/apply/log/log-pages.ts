/** The lines of a log that are known so far: asked for in pages as they come into view, the farthest forgotten. */

/** Lines of a page. */
export const pageLength = 500;

/** More pages than these are forgotten, those farthest from what is looked at first: 20,000 lines. */
const mostPages = 40;

/** Lines from a line on, at most so many; fewer at the end of the log, none when it cannot be had. */
type AskLines = (from: number, limit: number) => Promise<readonly string[]>;

export interface LogPages {
  /** Undefined while it is on its way. */
  readonly line: (index: number) => string | undefined;
  /** Lines `from` to before `to` will be looked at; settles when they are known or cannot be had. */
  readonly want: (from: number, to: number) => Promise<void>;
}

export function createLogPages(ask: AskLines, onArrival: () => void): LogPages {
  const known = new Map<number, readonly string[]>();
  const onTheWay = new Map<number, Promise<number>>();

  const askFor = async (page: number): Promise<number> => {
    const have = known.get(page) ?? [];
    const more = await ask(page * pageLength + have.length, pageLength - have.length);
    if (more.length > 0) {
      known.set(page, [...have, ...more]);
      forgetFarFrom(page);
      onArrival();
    }
    return more.length;
  };
  const forgetFarFrom = (page: number): void => {
    const farthestFirst = [...known.keys()].sort(
      (one, other) => Math.abs(other - page) - Math.abs(one - page),
    );
    for (const far of farthestFirst.slice(0, Math.max(0, known.size - mostPages))) known.delete(far);
  };
  /** Until the page has so many lines; a page at the end of a growing log is asked for again and again. */
  const fill = async (page: number, count: number): Promise<void> => {
    while ((known.get(page)?.length ?? 0) < count) {
      const running = onTheWay.get(page);
      const asked = running ?? askFor(page).finally(() => onTheWay.delete(page));
      onTheWay.set(page, asked);
      const arrived = await asked;
      if (running === undefined && arrived === 0) return;
    }
  };

  return {
    line: (index) => known.get(Math.floor(index / pageLength))?.[index % pageLength],
    want: async (from, to) => {
      const pages: Promise<void>[] = [];
      for (let page = Math.floor(from / pageLength); page * pageLength < to; page += 1) {
        pages.push(fill(page, Math.min(pageLength, to - page * pageLength)));
      }
      await Promise.all(pages);
    },
  };
}
