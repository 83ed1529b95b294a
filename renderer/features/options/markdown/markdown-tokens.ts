/** Reads the Markdown of NixOS' descriptions: CommonMark with roles (`{option}`…``) and admonitions (`:::`). */
import { Marked, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';

/** What is written as a role: https://github.com/NixOS/nixpkgs/blob/master/doc/README.md#roles */
export interface RoleToken extends Tokens.Generic {
  readonly type: 'role';
  readonly role: string;
  readonly text: string;
}

export interface AdmonitionToken extends Tokens.Generic {
  readonly type: 'admonition';
  readonly kind: string;
  readonly tokens: Token[];
}

const role: TokenizerAndRendererExtension = {
  name: 'role',
  level: 'inline',
  start: (text) => {
    const place = text.search(/\{[a-z]+\}`/);
    return place === -1 ? undefined : place;
  },
  tokenizer(text) {
    const [raw, name, content] = /^\{([a-z]+)\}`([^`]+)`/.exec(text) ?? [];
    if (raw === undefined || name === undefined || content === undefined) return undefined;
    return { type: 'role', raw, role: name, text: content } satisfies RoleToken;
  },
};

const admonition: TokenizerAndRendererExtension = {
  name: 'admonition',
  level: 'block',
  start: (text) => {
    const place = text.search(/^:::/m);
    return place === -1 ? undefined : place;
  },
  tokenizer(text) {
    const [raw, kind, content] =
      /^:{3,} *\{\.([a-z]+)[^}\n]*\} *\n([\s\S]*?)\n? *:{3,} *(?:\n|$)/.exec(text) ?? [];
    if (raw === undefined || kind === undefined) return undefined;
    return {
      type: 'admonition',
      raw,
      kind,
      tokens: this.lexer.blockTokens(content ?? ''),
    } satisfies AdmonitionToken;
  },
};

const reader = new Marked({ extensions: [role, admonition] });

export function markdownTokens(text: string): readonly Token[] {
  return reader.lexer(text);
}
