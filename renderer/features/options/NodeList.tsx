/** Groups as rows that lead into them. */
import type { OptionNode } from '#shared/api/options.ts';
import { optionsRoute, routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { Row } from '../../ui/BoxedList.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { GrowingList } from './GrowingList.tsx';
import { nodeName } from './node-name.ts';

interface NodeListProps {
  readonly title?: string;
  readonly nodes: readonly OptionNode[];
}

export function NodeList({ title, nodes }: NodeListProps) {
  const t = useText();
  return (
    <GrowingList items={nodes} {...(title === undefined ? { label: t('options.groups') } : { title })}>
      {(node) => (
        <Row
          key={node.name}
          title={node.title ?? nodeName(t, node.name)}
          subtitle={
            <>
              <NixWord>{node.name}</NixWord> · {t('options.count', { count: node.options })}
            </>
          }
          href={routeAddress(optionsRoute(node.path))}
          end={node.set > 0 ? <Tag>{t('options.countSet', { count: node.set })}</Tag> : undefined}
          chevron
        />
      )}
    </GrowingList>
  );
}
