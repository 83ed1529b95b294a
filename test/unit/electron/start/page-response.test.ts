import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPageFiles } from '../../../../electron/start/page-files.ts';
import { pageResponse } from '../../../../electron/start/page-response.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

it('answers with the listed files and nothing else', async () => {
  const folder = await temporaryDirectory();
  await writeFile(join(folder, 'index.html'), '<h1>here</h1>');
  await writeFile(join(folder, 'notes.txt'), 'not a file of a page');
  const files = listPageFiles(folder);
  const start = await pageResponse(files, '/', null);
  expect([start.status, new TextDecoder().decode(start.body)]).toEqual([200, '<h1>here</h1>']);
  for (const path of ['/notes.txt', '/../index.html', '/__proto__', '']) {
    expect((await pageResponse(files, path, null)).status, path).toBe(404);
  }
});

it('answers that a file is not there when it went away since the start', async () => {
  const folder = await temporaryDirectory();
  await writeFile(join(folder, 'index.html'), '<h1>here</h1>');
  const files = listPageFiles(folder);
  await rm(join(folder, 'index.html'));
  expect((await pageResponse(files, '/', null)).status).toBe(404);
});
