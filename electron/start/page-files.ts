/** The files of the built page. Only what is listed here is ever sent: a request can name nothing else. */
import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface PageFile {
  readonly path: string;
  readonly contentType: string;
  /** Its name contains a hash of its content, so a copy never goes stale. */
  readonly immutable: boolean;
}

/** From the path in an address (`/assets/index-3f2a.js`) to the file. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** `folder` is `out/renderer`. A file of a kind that no page needs is left out. */
export function listPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const path of filesBelow(folder)) {
    const contentType = contentTypes[extname(path)];
    if (contentType === undefined) continue;
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { path, contentType, immutable: address.startsWith('/assets/') });
  }
  const start = files.get('/index.html');
  if (start) files.set('/', start);
  return files;
}

/** Folder by folder: Electron's archives, which a package's page is in, are listed that way for certain. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
