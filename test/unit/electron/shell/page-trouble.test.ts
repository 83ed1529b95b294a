/** A page that breaks down or hangs: the person is asked, and the host goes on. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDesktopDouble } from '../../../helpers/desktop-shell.ts';
import { type BrowserWindow, electronDouble } from '../../../helpers/electron-double.ts';

let window: BrowserWindow;
beforeAll(async () => {
  window = await startDesktopDouble();
});
beforeEach(() => {
  electronDouble.questions.length = 0;
  electronDouble.pressedButton = 0;
  window.webContents.reloads = 0;
});

const breakDown = (reason: string) =>
  window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });

describe('A page that breaks down', () => {
  it.each(['crashed', 'oom', 'killed', 'abnormal-exit'])(
    '(%s) is loaded again when the person wants it',
    async (reason) => {
      breakDown(reason);
      expect(electronDouble.questions[0]?.buttons).toEqual(['Load again', 'Quit']);
      expect(electronDouble.questions[0]?.detail).toContain('the changes you collected are kept');
      // Not before the answer: a page that breaks down at once again would load for ever.
      expect(window.webContents.reloads).toBe(0);
      await expect.poll(() => window.webContents.reloads).toBe(1);
    },
  );

  it('is no matter for a question when its window is closing', () => {
    breakDown('clean-exit');
    expect(electronDouble.questions).toEqual([]);
  });
});

describe('A page that does not answer', () => {
  it('is asked about once, and not any more as soon as it answers', async () => {
    window.emit('unresponsive');
    window.emit('unresponsive');
    expect(electronDouble.questions).toHaveLength(1);
    window.emit('responsive');
    expect(electronDouble.questions[0]?.signal?.aborted).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(window.webContents.crashes).toBe(0);
  });

  it('is stopped and loaded again when the person wants it, with one question', async () => {
    electronDouble.pressedButton = 1;
    window.emit('unresponsive');
    await expect.poll(() => window.webContents.reloads).toBe(1);
    expect(window.webContents.crashes).toBe(1);
    expect(electronDouble.questions).toHaveLength(1);
  });
});

describe('Quitting', () => {
  it('is the other answer to a page that broke down', async () => {
    electronDouble.pressedButton = 1;
    breakDown('crashed');
    await expect.poll(() => electronDouble.hasQuit).toBe(true);
    expect(window.webContents.reloads).toBe(0);
  });
});
