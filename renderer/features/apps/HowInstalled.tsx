/** How an app would be installed, and the other way where there is one that makes sense. */
import type { AppDetail } from '#shared/api/apps.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AppStanding } from './app-standing.ts';

interface HowInstalledProps {
  readonly app: AppDetail;
  readonly standing: AppStanding;
  /** `through`: the option of one of the ways. */
  readonly onInstall: (through: string) => void;
}

const packageList = 'environment.systemPackages';

export function HowInstalled({ app, standing, onInstall }: HowInstalledProps) {
  const t = useText();
  const recommended = app.program ?? packageList;
  const { otherWay } = app;
  const request = standing.pending?.change.request;
  const chosen = request?.kind === 'install-app' && request.for === undefined ? request.through : undefined;
  const canChoose = otherWay !== null && standing.locked === null;
  const end = (option: string) =>
    standing.pending !== null && option === (chosen ?? recommended) ? (
      <Tag>{t('app.willInstall')}</Tag>
    ) : (
      <Button aria-label={t('app.thisWayLabel', { option })} onPress={() => onInstall(option)}>
        {t('app.thisWay')}
      </Button>
    );
  return (
    <BoxedList title={t('app.how')}>
      <Row
        title={
          <>
            {t(wordsFor(recommended, false))}
            {canChoose && (
              <>
                {' '}
                <Tag tone="neutral">{t('app.recommended')}</Tag>
              </>
            )}
          </>
        }
        subtitle={<Why reason={app.programReason} option={recommended} />}
        end={canChoose ? end(recommended) : undefined}
      />
      {canChoose && (
        <Row
          title={t(wordsFor(otherWay.option, true))}
          subtitle={<Why reason={otherWay.reason} option={otherWay.option} />}
          end={end(otherWay.option)}
        />
      )}
    </BoxedList>
  );
}

function Why({ reason, option }: { readonly reason: string | null; readonly option: string }) {
  return (
    <>
      {reason !== null && <div>{reason}</div>}
      <NixWord>{option}</NixWord>
    </>
  );
}

function wordsFor(option: string, isOther: boolean): MessageId {
  if (option === packageList) return isOther ? 'app.howPackageAlone' : 'app.howPackage';
  return option.startsWith('services.') ? 'app.howService' : 'app.howProgram';
}
