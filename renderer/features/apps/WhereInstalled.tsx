/** Every place that installs an app; of several each can be chosen to be taken out. */
import type { AppDetail, AppOrigin } from '#shared/api/apps.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AppStanding } from './app-standing.ts';

interface WhereInstalledProps {
  readonly app: AppDetail;
  readonly standing: AppStanding;
  readonly onRemove: (option: string) => void;
}

export function WhereInstalled({ app: { origins }, standing, onRemove }: WhereInstalledProps) {
  const t = useText();
  const request = standing.pending?.change.request;
  const goes = ({ option }: AppOrigin): boolean =>
    request?.kind === 'remove-app' && (request.from?.includes(option) ?? true);
  return (
    <BoxedList title={t('app.where')}>
      {origins.map((origin) => (
        <Row
          key={`${origin.file}:${origin.line}:${origin.option}`}
          title={origin.user === null ? t('app.whereEveryone') : t('app.whereUser', { user: origin.user })}
          subtitle={
            <>
              <div>{t('app.whereFile', { file: origin.file, line: origin.line })}</div>
              <NixWord>{origin.option}</NixWord>
            </>
          }
          end={
            <>
              {origin.customised && <Tag tone="neutral">{t('app.customised')}</Tag>}
              {origin.conditional && <Tag tone="neutral">{t('app.conditional')}</Tag>}
              {goes(origin) && <Tag tone="bad">{t('app.goesHere')}</Tag>}
              {!goes(origin) && origins.length > 1 && !origin.customised && !origin.conditional && (
                <Button
                  aria-label={t('app.removeHereLabel', { option: origin.option })}
                  onPress={() => onRemove(origin.option)}
                >
                  {t('app.removeHere')}
                </Button>
              )}
            </>
          }
        />
      ))}
    </BoxedList>
  );
}
