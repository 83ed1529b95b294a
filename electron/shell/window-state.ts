/** Where the window was and how large, over restarts. Losing it costs nothing, so problems are passed over. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const windowStateSchema = z.object({
  bounds: z.object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(360),
    height: z.number().int().min(300),
  }),
  maximized: z.boolean(),
});

export interface WindowState {
  /** Without a place, the window manager finds one. */
  readonly bounds: Rectangle | Pick<Rectangle, 'width' | 'height'>;
  readonly maximized: boolean;
}

const firstState: WindowState = { bounds: { width: 1_180, height: 780 }, maximized: false };

/** `screens` are the work areas there are now: a window that would be on none of them is placed anew. */
export function readWindowState(file: string, screens: readonly Rectangle[]): WindowState {
  try {
    const state = windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (isVisible(state.bounds, screens)) return state;
    const { width, height } = state.bounds;
    return { ...state, bounds: { width, height } };
  } catch {
    return firstState;
  }
}

export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(state));
      renameSync(`${file}.new`, file);
    } catch {
      // A full or read-only disk: the next start places the window anew.
    }
  });
}

function isVisible({ x, y, width }: Rectangle, screens: readonly Rectangle[]): boolean {
  const grip = 80;
  return screens.some(
    (screen) =>
      x + width > screen.x + grip &&
      x < screen.x + screen.width - grip &&
      y >= screen.y &&
      y < screen.y + screen.height - grip,
  );
}
