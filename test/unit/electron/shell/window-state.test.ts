import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWindowState } from '../../../../electron/shell/window-state.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

const screens = [{ x: 0, y: 0, width: 1_920, height: 1_080 }];

async function stateFile(content: string): Promise<string> {
  const file = join(await temporaryDirectory(), 'window.json');
  await writeFile(file, content);
  return file;
}

describe('The window of the last time', () => {
  it('comes back where it was', async () => {
    const state = { bounds: { x: 100, y: 50, width: 900, height: 700 }, maximized: true };
    expect(readWindowState(await stateFile(JSON.stringify(state)), screens)).toEqual(state);
  });

  it('keeps its size but not its place when its screen is gone', async () => {
    const state = { bounds: { x: 2_500, y: 50, width: 900, height: 700 }, maximized: false };
    expect(readWindowState(await stateFile(JSON.stringify(state)), screens).bounds).toEqual({
      width: 900,
      height: 700,
    });
  });

  it.each(['', '{', '{"bounds":{"width":-5}}', 'null'])(
    'is new where the file says nothing good: %s',
    async (text) => {
      const first = { bounds: { width: 1_180, height: 780 }, maximized: false };
      expect(readWindowState(await stateFile(text), screens)).toEqual(first);
      expect(readWindowState('/does/not/exist.json', screens)).toEqual(first);
    },
  );
});
