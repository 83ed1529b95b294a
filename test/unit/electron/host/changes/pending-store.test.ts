import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  noPendingChanges,
  type PendingChanges,
  undo,
  withRequest,
} from '../../../../../electron/host/changes/pending-changes.ts';
import { createPendingStore } from '../../../../../electron/host/changes/pending-store.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';
import { installApp } from './sample-changes.ts';

const ticked = ['firefox', 'gimp', 'vlc'].reduce<PendingChanges>((pending, app) => {
  const change = installApp(app);
  return withRequest(pending, change.request, change);
}, noPendingChanges);

describe('the store of pending changes', () => {
  it('keeps the list and the whole history of undo and redo', async () => {
    const directory = await temporaryDirectory();
    const pending = undo(ticked);
    await createPendingStore(directory).write(pending);
    expect(await createPendingStore(directory).read()).toEqual({ pending, setAside: null });
  });

  it('writes each change once, however many steps it is part of', async () => {
    const directory = await temporaryDirectory();
    await createPendingStore(directory).write(ticked);
    const text = await readFile(join(directory, 'pending-changes.json'), 'utf8');
    expect(text.match(/"systemPackages"/g)).toHaveLength(3);
  });

  it('starts empty beside a damaged file, which stays for a person to look at', async () => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, 'pending-changes.json'), '{"format":1,"changes":[{"id":7}]');
    const { pending, setAside } = await createPendingStore(directory).read();
    expect(pending).toEqual(noPendingChanges);
    expect(setAside).not.toBeNull();
    expect(await readdir(directory)).toHaveLength(1);
  });
});
