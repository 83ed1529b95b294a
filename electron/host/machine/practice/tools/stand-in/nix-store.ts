/** `nix-store --query | --dump-db | --add | --realise | --gc`, as far as the application and nixos-rebuild use it. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { practiceFolder } from '../../folder.ts';
import { resolved } from '../generations.ts';
import { setLink } from '../links.ts';
import type { ToolCall } from '../tool-call.ts';
import { addFolder } from './add-folder.ts';
import { deadPaths, rootLinks, storePathOf } from './collect-garbage.ts';
import { collectAndTell } from './nix-collect-garbage.ts';
import { closureOf, isInStore, pathInfo } from './path-info.ts';

export async function nixStore(call: ToolCall): Promise<number> {
  const { args, root, print, say } = call;
  const has = (...names: readonly string[]): boolean => names.some((name) => args.includes(name));
  if (has('--print-roots') || has('--print-dead')) {
    print(gcLines(root, has('--print-roots')));
    return 0;
  }
  if (has('--gc')) return collectAndTell(call);
  const rootLink = args[args.indexOf('--add-root') + 1];
  const named = args.filter(
    (argument) => !argument.startsWith('-') && !(has('--add-root') && argument === rootLink),
  );
  if (has('--add')) {
    for (const folder of named) print(`${await addFolder(root, resolve(folder))}\n`);
    return 0;
  }

  const paths: string[] = [];
  for (const name of named) {
    const path = storePathIn(root, name);
    if (path === undefined) {
      say(`error: path '${name}' is not valid\n`);
      return 1;
    }
    paths.push(path);
  }
  if (has('--realise', '-r')) {
    for (const path of paths) {
      if (rootLink !== undefined && has('--add-root')) keep(root, resolve(rootLink), path);
      print(`${rootLink !== undefined && has('--add-root') ? resolve(rootLink) : path}\n`);
    }
    return 0;
  }
  const lines = answer(root, has, paths);
  if (lines === undefined) {
    say("error: no operation specified\nTry 'nix-store --help' for more information.\n");
    return 1;
  }
  print(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** As nix-store(1), "--gc --print-roots" and "--gc --print-dead": nothing is deleted. */
function gcLines(root: string, isRoots: boolean): string {
  const lines = isRoots ? rootLinks(root).map(({ link, path }) => `${link} -> ${path}`) : deadPaths(root);
  return lines.map((line) => `${line}\n`).join('');
}

function answer(
  root: string,
  has: (...names: readonly string[]) => boolean,
  paths: readonly string[],
): readonly string[] | undefined {
  if (has('--dump-db')) return paths.flatMap((path) => registration(root, path));
  if (!has('--query', '-q')) return undefined;
  if (has('--requisites', '-R')) return closureOf(root, paths);
  if (has('--references')) return paths.flatMap((path) => pathInfo(root, path)?.references ?? []);
  if (has('--size')) return paths.map((path) => String(pathInfo(root, path)?.size ?? 0));
  if (has('--outputs')) return paths;
  return undefined;
}

/** As nix-store(1), "--load-db", reads it: the derivation is not known. */
function registration(root: string, path: string): readonly string[] {
  const { size = 0, references = [] } = pathInfo(root, path) ?? {};
  return [path, `sha256:${'0'.repeat(64)}`, String(size), '', String(references.length), ...references];
}

/** Also for a link that leads to one, such as a generation's. */
function storePathIn(root: string, name: string): string | undefined {
  const { store } = practiceFolder(root);
  const target = resolved(resolve(name)) ?? resolve(name);
  if (!target.startsWith(`${store}/`)) return undefined;
  const path = storePathOf(store, target);
  return isInStore(root, path) ? path : undefined;
}

/** A link anywhere that the garbage collector knows of through a link of its own, as `--add-root` makes it. */
function keep(root: string, link: string, path: string): void {
  if (statSync(link, { throwIfNoEntry: false })?.isDirectory() !== true || resolved(link) !== path)
    setLink(link, path);
  const name = link.replaceAll('/', '-').slice(-120);
  setLink(`${practiceFolder(root).gcRoots}/auto/${name}`, link);
}
