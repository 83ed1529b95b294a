import { SlidersHorizontal } from 'lucide-react';
import type { SearchHit } from '#shared/api/contract.ts';
import { useText } from '../../i18n/text.tsx';
import { AppIcon } from '../../ui/AppIcon.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { pageIcon } from '../settings/page-icons.ts';
import styles from './SearchDialog.module.css';

/** An app, a setting or a page. */
export function HitResult({ hit }: { readonly hit: SearchHit }) {
  const t = useText();
  return (
    <>
      <HitIcon hit={hit} />
      <span className={styles.words}>
        <span className={styles.title}>{hit.title}</span>
        <span className={styles.subtitle}>
          {isOfTree(hit) && <NixWord>{hit.id}</NixWord>}
          {!isOfTree(hit) && hit.where !== null && `${hit.where} · `}
          {hit.subtitle}
          {hit.foundBy !== null && ` · ${t('search.foundBy', { word: hit.foundBy })}`}
        </span>
      </span>
      {hit.mark !== null && <Tag tone="good">{t(`search.mark.${hit.mark}`)}</Tag>}
      <span className={styles.kind}>{t(`search.${hit.kind}`)}</span>
    </>
  );
}

/** On no everyday page: its name says where in the tree it is. */
function isOfTree(hit: SearchHit): boolean {
  return hit.kind === 'setting' && hit.page === null;
}

function HitIcon({ hit }: { readonly hit: SearchHit }) {
  if (hit.kind === 'app') return <AppIcon name={hit.title} slug={hit.icon} size="small" />;
  const Icon = hit.kind === 'setting' ? SlidersHorizontal : pageIcon(hit.icon ?? '');
  return (
    <span className={styles.icon}>
      <Icon aria-hidden size={17} />
    </span>
  );
}
