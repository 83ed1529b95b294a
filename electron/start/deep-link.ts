/**
 * Links into the application, `snowglobe://option/services.openssh`. Any web page can hold one and any program can
 * open one, so a link only ever chooses what is looked at: it names a place, and nothing in it is carried out, sent
 * or kept. What is not written exactly like this is no link.
 *
 *   snowglobe://option/PATH      a setting or a group of settings, `users.users."jane doe".shell`
 *   snowglobe://app/NAME         an app, `firefox`, `kdePackages.kate`
 *   snowglobe://page/NAME        a page of the settings, `bluetooth`
 *   snowglobe://NAME             a screen: home, apps, settings, changes, history, space, updates
 */
import { fail, ok, type Result } from '#shared/api/result.ts';

export const linkScheme = 'snowglobe';

/** The part of the page's address from `#` on (renderer/app/router/route.ts reads it). */
export type PagePlace = `#/${string}`;

export interface NotALink {
  readonly kind: 'not-a-link';
  readonly sentence: string;
}

/** Longer than any attribute path of nixpkgs, short enough for every command line. */
const longestLink = 500;

const screens: readonly string[] = ['home', 'apps', 'settings', 'changes', 'history', 'space', 'updates'];

/** As Nix writes a name (shared/nix), `*` and `<name>` of declared options included. */
const optionName = /^(?:[A-Za-z_][\w'-]*|\*|<[\w'-]+>)$/;
/** What stands between quotes: letters, digits and what names of users, units, hosts and files are made of. */
const quotedName = /^"[\p{L}\p{N} _@%+:,./~-]+"$/u;
/** Names of packages, and sets of packages before them. */
const appName = /^[A-Za-z_][\w'+-]*(?:\.[A-Za-z_][\w'+-]*)*$/;
const pageName = /^[a-z][a-z0-9-]*$/;

export function parseDeepLink(link: string): Result<PagePlace, NotALink> {
  const place = link.length <= longestLink ? placeOf(link) : null;
  if (place !== null) return ok(place);
  return fail({
    kind: 'not-a-link',
    sentence: `This is no link to a place in Snowglobe: ${shownLink(link)}`,
  });
}

/** Whether a word of a command line is meant as a link, a wrong one included. */
export function looksLikeLink(word: string): boolean {
  return word.slice(0, linkScheme.length + 1).toLowerCase() === `${linkScheme}:`;
}

/** A place that came from another process: it is taken only when a link could have led there. */
export function isPagePlace(text: unknown): text is PagePlace {
  return typeof text === 'string' && text.length <= 4 * longestLink && /^#\/[\w%/.*~'!()-]*$/.test(text);
}

function placeOf(link: string): PagePlace | null {
  const [, kind = '', rest] = /^snowglobe:\/\/([a-z]+)(?:\/([^/?#].*))?$/isu.exec(link) ?? [];
  const name = rest === undefined ? null : decode(rest);
  switch (kind.toLowerCase()) {
    case 'option': {
      const names = name === null ? null : optionNames(name);
      return names === null ? null : `#/settings/all/${names.map(encodeURIComponent).join('/')}`;
    }
    case 'app':
      return name !== null && appName.test(name) ? `#/apps/${encodeURIComponent(name)}` : null;
    case 'page':
      // `all` would be the tree of all options, which `option` leads to.
      return name !== null && pageName.test(name) && name !== 'all' ? `#/settings/${name}` : null;
    default: {
      const screen = kind.toLowerCase();
      if (rest !== undefined || !screens.includes(screen)) return null;
      return screen === 'home' ? '#/' : `#/${screen}`;
    }
  }
}

/** The names of a path, without their quotes; null for what is no path. */
function optionNames(path: string): readonly string[] | null {
  const names = path.match(/"[^"]*"|[^."]+|\.|"/g) ?? [];
  const isPath =
    names.length % 2 === 1 &&
    names.every((name, at) => (at % 2 === 1 ? name === '.' : optionName.test(name) || quotedName.test(name)));
  if (!isPath) return null;
  return names.filter((_name, at) => at % 2 === 0).map((name) => name.replace(/^"|"$/g, ''));
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** For a terminal: nothing in it may move the cursor or go on for pages. */
function shownLink(link: string): string {
  const start = link.slice(0, 80).replace(/[^\x20-\x7e]/g, '?');
  return link.length > 80 ? `${start}…` : start;
}
