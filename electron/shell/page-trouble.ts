/**
 * The page can break down or hang; the host, its job and the pending changes are in another process and go on. A
 * person is asked, never surprised: a page that breaks down at once again must not load for ever.
 */
import { app, type BrowserWindow, dialog } from 'electron';
import { say } from '../host/texts/say.ts';

export function offerToLoadAgain(window: BrowserWindow): void {
  const contents = window.webContents;
  /** The page is being stopped on purpose, to be loaded again. */
  let isStopping = false;
  let hanging: AbortController | null = null;

  contents.on('render-process-gone', (_event, { reason }) => {
    hanging?.abort();
    // `clean-exit` is how a page goes when its window is closed.
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (isStopping) {
      isStopping = false;
      contents.reload();
      return;
    }
    void askAboutBrokenPage(window).then((answer) => {
      if (answer === 'quit') app.quit();
      else if (!window.isDestroyed()) contents.reload();
    });
  });

  window.on('unresponsive', () => {
    if (hanging !== null) return;
    const question = new AbortController();
    hanging = question;
    void askAboutHangingPage(window, question.signal).then((answer) => {
      hanging = null;
      if (answer === 'wait' || question.signal.aborted || window.isDestroyed()) return;
      isStopping = true;
      contents.forcefullyCrashRenderer();
    });
  });
  // It answers again by itself: the question is taken back.
  window.on('responsive', () => hanging?.abort());
}

async function askAboutBrokenPage(window: BrowserWindow): Promise<'load-again' | 'quit'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Snowglobe',
    message: say`This window stopped working`,
    detail: say`Your computer is as it was, and the changes you collected are kept. What was being applied goes on.`,
    buttons: [say`Load again`, say`Quit`],
    defaultId: 0,
    // Escape must not end what goes on in the background.
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'quit' : 'load-again';
}

async function askAboutHangingPage(
  window: BrowserWindow,
  signal: AbortSignal,
): Promise<'wait' | 'load-again'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Snowglobe',
    message: say`This window does not answer`,
    detail: say`It may need a moment. Loading it again keeps the changes you collected; text that you are just typing is lost.`,
    buttons: [say`Wait`, say`Load again`],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1 ? 'load-again' : 'wait';
}
