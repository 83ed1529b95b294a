/** The upgrade assistant: newer releases, what one of them says of the files, and the way there. */
import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { NewerRelease, UpgradeLook, UpgradeStatus } from '#shared/api/upgrade.ts';
import { callKey, useCall, useRequest } from '../../../app/data/call.ts';
import { useText } from '../../../i18n/text.tsx';
import { BoxedList, Row } from '../../../ui/BoxedList.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useNotices } from '../../../ui/Notices.tsx';
import { LookUnderWay } from './LookUnderWay.tsx';
import { UpgradeFindings } from './UpgradeFindings.tsx';
import { useUpgradeLook } from './use-upgrade-look.ts';

export function ReleaseUpgrade() {
  const { data: status } = useCall('upgrade.status', {});
  const look = useUpgradeLook();
  if (status === undefined || look === undefined) return null;
  const isOffered = (release: string): boolean => status.newer.some((one) => one.release === release);
  return (
    <>
      <Releases status={status} look={look} />
      {look.kind === 'looked' && isOffered(look.release) && (
        <UpgradeFindings look={look} stateVersion={status.stateVersion} />
      )}
    </>
  );
}

interface ReleasesProps {
  readonly status: UpgradeStatus;
  readonly look: UpgradeLook;
}

function Releases({ status, look }: ReleasesProps) {
  const t = useText();
  const day = useDay();
  const { release, supportedUntil, newer, hindrance } = status;
  if (release === null || supportedUntil === null) {
    return (
      <BoxedList title={t('upgrade.title')}>
        <Row title={t('upgrade.followsNone')} {...(hindrance === null ? {} : { subtitle: hindrance })} />
      </BoxedList>
    );
  }
  const isOver = new Date(supportedUntil) < new Date();
  return (
    <BoxedList title={t('upgrade.title')}>
      <Row
        title={t('upgrade.follows', { release })}
        subtitle={t(isOver ? 'upgrade.unsupported' : 'upgrade.supported', { date: day(supportedUntil) })}
      />
      {newer.length === 0 && <Row title={t('upgrade.newest')} subtitle={t('upgrade.newestText')} />}
      {newer.map((one) => (
        <Release key={one.release} newer={one} look={look} isPossible={hindrance === null} />
      ))}
    </BoxedList>
  );
}

interface ReleaseProps {
  readonly newer: NewerRelease;
  readonly look: UpgradeLook;
  readonly isPossible: boolean;
}

function Release({ newer: { release, isOut, supportedUntil }, look, isPossible }: ReleaseProps) {
  const t = useText();
  const day = useDay();
  const begin = useBeginLook();
  const isThis = look.kind !== 'none' && look.release === release;
  const isLooking = look.kind === 'looking' && isThis;
  return (
    <Row
      title={`NixOS ${release}`}
      subtitle={
        isOut === 'perhaps' ? t('upgrade.perhaps') : t('upgrade.until', { date: day(supportedUntil) })
      }
      end={
        !isLooking && (
          <Button
            aria-label={t('upgrade.lookNamed', { release })}
            isDisabled={!isPossible || look.kind === 'looking'}
            onPress={() => begin(release)}
          >
            {isThis ? t('upgrade.again') : t('upgrade.look')}
          </Button>
        )
      }
    >
      {isThis && (look.kind === 'looking' || look.kind === 'failed') && <LookUnderWay look={look} />}
    </Row>
  );
}

function useBeginLook(): (release: string) => void {
  const t = useText();
  const client = useQueryClient();
  const showNotice = useNotices((store) => store.show);
  const { mutate } = useRequest('upgrade.look');
  return (release) =>
    mutate(
      { release },
      {
        onSuccess: (told) => client.setQueryData(callKey('upgrade.current', {}), told),
        onError: (failure) => showNotice(t('upgrade.failed', { release }), failure.message),
      },
    );
}

/** `30 June 2025`: a day of the calendar, the same everywhere. */
function useDay(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => intl.formatDate(iso, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
