/**
 * What NixOS says of settings and apps that are others in a newer release, read sentence by sentence. The sentences
 * are those of nixpkgs' lib/modules.nix (doRename, mkRemovedOptionModule, mkMergedOptionModule), of its modules' own
 * warnings, and of pkgs/top-level/aliases.nix. Pure.
 */

export type Said =
  | {
      readonly kind: 'renamed';
      readonly option: string;
      readonly to: string;
      readonly files: readonly string[];
    }
  | {
      readonly kind: 'removed';
      readonly option: string;
      readonly files: readonly string[];
      readonly reason: string;
    }
  /** Its value means something else there: NixOS still reads the old one and asks for the new one. */
  | {
      readonly kind: 'replaced';
      readonly option: string;
      readonly to: string;
      readonly files: readonly string[];
    }
  | { readonly kind: 'renamed-app'; readonly app: string; readonly to: string };

interface Row {
  readonly pattern: RegExp;
  read(found: RegExpExecArray): Said;
}

const quoted = '[`\'‘“"]([^\'’`”"\\s]+)[\'’`”"]';
const files = "((?:[`'‘][^'’`]+['’`](?:,? and |, )?)+)";

const rows: readonly Row[] = [
  {
    pattern: new RegExp(`^The option ${quoted} defined in ${files} has been renamed to ${quoted}`),
    read: ([, option = '', where = '', to = '']) => ({ kind: 'renamed', option, to, files: filesIn(where) }),
  },
  {
    pattern: new RegExp(`^Obsolete option ${quoted} is used\\. It was renamed to ${quoted}`),
    read: ([, option = '', to = '']) => ({ kind: 'renamed', option, to, files: [] }),
  },
  {
    pattern: new RegExp(`^The option ${quoted} defined in ${files} has been changed to ${quoted}`),
    read: ([, option = '', where = '', to = '']) => ({ kind: 'replaced', option, to, files: filesIn(where) }),
  },
  {
    pattern: new RegExp(
      `^The option definition ${quoted} in ${files} no longer has any effect; please remove it\\.?\\s*([\\s\\S]*)`,
    ),
    read: ([, option = '', where = '', reason = '']) => ({
      kind: 'removed',
      option,
      files: filesIn(where),
      reason: oneLine(reason),
    }),
  },
  {
    pattern: new RegExp(
      `^The option ${quoted} can no longer be used since it's been removed\\.?\\s*([\\s\\S]*)`,
    ),
    read: ([, option = '', reason = '']) => ({ kind: 'removed', option, files: [], reason: oneLine(reason) }),
  },
  {
    // What modules write themselves: “The boot.loader.grub.version option does not have any effect anymore”.
    pattern:
      /^(?:The )?(?:option )?[`'‘“"]?([a-z][\w-]*(?:\.[\w-]+)+)[`'’”"]?(?: option| setting)? (?:does not have|doesn't have|has|no longer has|does no longer have) (?:any|no) (?:more )?effect\b([\s\S]*)/,
    read: ([whole, option = '']) => ({ kind: 'removed', option, files: [], reason: oneLine(whole) }),
  },
  {
    pattern:
      /^(?:The package (?:set )?)?[`'‘“"]?([A-Za-z_][\w.+-]*)[`'’”"]? has been renamed to(?:\/replaced by)? [`'‘“"]?([A-Za-z_][\w.+-]*\w)/,
    read: ([, app = '', to = '']) => ({ kind: 'renamed-app', app, to: to.replace(/^pkgs\./, '') }),
  },
];

/** Null for a sentence that tells nothing a program could act on. */
export function readSentence(sentence: string): Said | null {
  const text = sentence.trim();
  for (const { pattern, read } of rows) {
    const found = pattern.exec(text);
    if (found !== null) return read(found);
  }
  return null;
}

/** NixOS tells all conditions that do not hold at once (nixos/modules/system/activation/top-level.nix). */
export function failedConditions(sentence: string): readonly string[] | null {
  const all = /Failed assertions:\s*\n([\s\S]*)/.exec(sentence)?.[1];
  if (all === undefined) return null;
  return `\n${all}`
    .split(/\n- /)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** `` `/etc/nixos/a.nix' and `/etc/nixos/b.nix' `` (nixpkgs: lib.showFiles) */
function filesIn(text: string): readonly string[] {
  return [...text.matchAll(/[`'‘]([^'’`]+)['’`]/g)].map(([, file = '']) => file);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
