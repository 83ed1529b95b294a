/**
 * Draws Markdown as elements of the page: there is no HTML on the way, so nothing in a description can be more
 * than text. Images are not fetched, links lead out of the application.
 */
import type { Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { optionsRoute, routeAddress } from '../../../app/router/route.ts';
import { pathNames } from '../../../fields/option-path.ts';
import { useText } from '../../../i18n/text.tsx';
import { CodeBlock } from '../../../ui/Code.tsx';
import { classNames } from '../../../ui/class-names.ts';
import styles from './Markdown.module.css';
import { type AdmonitionToken, markdownTokens, type RoleToken } from './markdown-tokens.ts';

export function Markdown({ text }: { readonly text: string }) {
  const tokens = useMemo(() => markdownTokens(text), [text]);
  return (
    <div className={styles.text}>
      <Blocks tokens={tokens} />
    </div>
  );
}

function Blocks({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return inARow(tokens, (token) => block(token));
}

function block(token: Token): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'hr':
      return <hr className={styles.rule} />;
    case 'heading':
      return (
        <p className={styles.heading}>
          <Inline tokens={token.tokens} />
        </p>
      );
    case 'code':
      return <Code text={(token as Tokens.Code).text} />;
    case 'blockquote':
      return (
        <blockquote className={styles.quote}>
          <Blocks tokens={token.tokens ?? []} />
        </blockquote>
      );
    case 'admonition':
      return <Admonition token={token as AdmonitionToken} />;
    case 'list':
      return <List token={token as Tokens.List} />;
    case 'table':
      return <Table token={token as Tokens.Table} />;
    case 'paragraph':
      return (
        <p>
          <Inline tokens={token.tokens} />
        </p>
      );
    case 'text':
      return 'tokens' in token && token.tokens ? <Inline tokens={token.tokens} /> : plain(token);
    default:
      // HTML among them: shown as it is written.
      return <p>{plain(token)}</p>;
  }
}

const serious: ReadonlySet<string> = new Set(['warning', 'warn', 'caution', 'important']);

function Admonition({ token }: { readonly token: AdmonitionToken }) {
  return (
    <div role="note" className={classNames(styles.note, serious.has(token.kind) && styles.serious)}>
      <Blocks tokens={token.tokens} />
    </div>
  );
}

function Code({ text }: { readonly text: string }) {
  const t = useText();
  return <CodeBlock label={t('option.code')}>{text}</CodeBlock>;
}

function List({ token }: { readonly token: Tokens.List }) {
  const items = inARow(token.items, (item) => (
    <li>
      <Blocks tokens={item.tokens} />
    </li>
  ));
  return token.ordered ? (
    <ol start={token.start === '' ? 1 : token.start} className={styles.list}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  );
}

function Table({ token }: { readonly token: Tokens.Table }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {inARow(token.header, ({ tokens }) => (
            <th>
              <Inline tokens={tokens} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inARow(token.rows, (row) => (
          <tr>
            {inARow(row, ({ tokens }) => (
              <td>
                <Inline tokens={tokens} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inline({ tokens = [] }: { readonly tokens?: readonly Token[] | undefined }): ReactNode {
  return inARow(tokens, inline);
}

function inline(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Inline tokens={token.tokens} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inline tokens={token.tokens} />
        </em>
      );
    case 'del':
      return (
        <del>
          <Inline tokens={token.tokens} />
        </del>
      );
    case 'codespan':
      return <code className={styles.code}>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Link token={token as Tokens.Link} />;
    case 'role':
      return <Role token={token as RoleToken} />;
    case 'image':
      return plain(token);
    default:
      return 'tokens' in token && token.tokens ? <Inline tokens={token.tokens} /> : plain(token);
  }
}

function Role({ token: { role, text } }: { readonly token: RoleToken }) {
  // Options of programs (`-o`) are written in the same way.
  if (role === 'option' && /^[A-Za-z_].*\../.test(text)) return <OptionLink option={text} />;
  return <code className={styles.code}>{text}</code>;
}

/** Side by side without keys: a description never changes while it is shown. */
function inARow<Item>(items: readonly Item[], draw: (item: Item) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}

function OptionLink({ option }: { readonly option: string }) {
  return (
    <a href={routeAddress(optionsRoute(pathNames(option)))}>
      <code className={styles.code}>{option}</code>
    </a>
  );
}

/** `[](#opt-services.openssh.enable)` is a link to another option, which the manual names itself. */
const optionAnchor = '#opt-';

function Link({ token }: { readonly token: Tokens.Link }) {
  const { href, tokens, text } = token;
  if (href.startsWith(optionAnchor)) return <OptionLink option={optionOfAnchor(href)} />;
  const words = text === '' ? href : <Inline tokens={tokens} />;
  if (!/^https?:\/\//.test(href)) return words;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

/** The manual writes `<name>` as `_name_` in its anchors. */
function optionOfAnchor(href: string): string {
  return decoded(href.slice(optionAnchor.length)).replaceAll('_name_', '<name>');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function plain(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? unescaped(token.text) : token.raw;
}

/** The reader has escaped what HTML would take for marks; here it is text again. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
