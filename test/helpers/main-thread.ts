/** What the main thread of a page computes, in its own processor time: a busy machine does not change it. */
import type { Page } from 'playwright-core';

export interface MainThreadWork {
  readonly tasks: number;
  /** Milliseconds of processor time of the longest task: what a frame can be late by. */
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export async function mainThreadWork(page: Page, during: () => Promise<void>): Promise<MainThreadWork> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page is in a browser of its own.');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await during();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mainThreads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = trace.traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mainThreads.has(`${pid}/${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000);
  return { tasks: tasks.length, longest: Math.max(0, ...tasks) };
}
