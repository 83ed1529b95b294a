/** What a name in the files may have become, where the collection does not know it any more. */
import type { AppDetail } from '#shared/api/apps.ts';
import { routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { NixWord } from '../../ui/Code.tsx';

export function NearApps({ near }: Pick<AppDetail, 'near'>) {
  const t = useText();
  if (near.length === 0) return null;
  return (
    <BoxedList title={t('app.near')}>
      {near.map(({ id, name }) => (
        <Row
          key={id}
          title={name}
          subtitle={<NixWord>{id}</NixWord>}
          href={routeAddress({ page: 'app', id })}
          chevron
        />
      ))}
    </BoxedList>
  );
}
