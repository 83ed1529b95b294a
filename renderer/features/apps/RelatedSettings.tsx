import { useQueries } from '@tanstack/react-query';
import { useBridge } from '../../app/bridge/bridge-context.ts';
import { routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { NixWord } from '../../ui/Code.tsx';

interface RelatedSettingsProps {
  readonly settings: readonly { readonly option: string; readonly title: string }[];
}

/** The page of each setting is found through the search, which knows where every setting stands. */
export function RelatedSettings({ settings }: RelatedSettingsProps) {
  const t = useText();
  const bridge = useBridge();
  const pages = useQueries({
    queries: settings.map(({ option }) => ({
      queryKey: ['search.everything', { text: option, limit: 5 }],
      queryFn: async () => {
        const answer = await bridge.call('search.everything', { text: option, limit: 5 });
        return answer.ok ? answer.value : { hits: [] };
      },
    })),
  });
  return (
    <BoxedList title={t('app.related')}>
      {settings.map(({ option, title }, index) => {
        const hit = pages[index]?.data?.hits.find(({ kind, id }) => kind === 'setting' && id === option);
        const page = hit?.page ?? null;
        return (
          <Row
            key={option}
            title={title}
            subtitle={<NixWord>{option}</NixWord>}
            {...(page === null
              ? {}
              : { href: routeAddress({ page: 'settings-page', id: page, option }), chevron: true })}
          />
        );
      })}
    </BoxedList>
  );
}
