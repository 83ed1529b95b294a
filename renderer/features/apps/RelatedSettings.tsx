import type { AppDetail } from '#shared/api/apps.ts';
import { routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { NixWord } from '../../ui/Code.tsx';

export function RelatedSettings({ settings }: { readonly settings: AppDetail['relatedSettings'] }) {
  const t = useText();
  return (
    <BoxedList title={t('app.related')}>
      {settings.map(({ option, title, page }) => (
        <Row
          key={option}
          title={title}
          subtitle={<NixWord>{option}</NixWord>}
          {...(page === null
            ? {}
            : { href: routeAddress({ page: 'settings-page', id: page, option }), chevron: true })}
        />
      ))}
    </BoxedList>
  );
}
