/** What is open in the firewall, in words: the ports of its lists, and the services that open their own. */
import { DoorOpen, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { Setting } from '#shared/api/settings.ts';
import { useCall } from '../../../app/data/call.ts';
import { usePending } from '../../../app/data/pending.ts';
import { optionsRoute, routeAddress } from '../../../app/router/route.ts';
import { pathNames } from '../../../fields/option-path.ts';
import { type MessageId, useText } from '../../../i18n/text.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { BoxedList, Row } from '../../../ui/BoxedList.tsx';
import { NixWord } from '../../../ui/Code.tsx';
import { LoadProblem } from '../../../ui/LoadProblem.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { SettingSource } from '../SettingSource.tsx';
import {
  isFirewallOff,
  type ListedDoor,
  listedDoors,
  openingOptions,
  openingSettings,
} from './open-doors.ts';
import type { SectionWidgetProps } from './section-widget.ts';

export function OpenDoors({ section, page }: SectionWidgetProps) {
  const t = useText();
  const { changes } = usePending();
  const { data: set, error, refetch } = useCall('options.filter', { filter: 'set' });
  const own = page.sections.flatMap(({ settings }) => settings);
  const about = section.alsoAbout ?? [];
  if (isFirewallOff(own, changes)) {
    return (
      <Banner tone="warn" icon={ShieldAlert} title={t('widget.doors.offTitle')}>
        {t('widget.doors.offText')}
      </Banner>
    );
  }

  const { doors, areMore } = listedDoors(own, changes);
  const opening = openingSettings(about, changes);
  const others = openingOptions(set?.settings ?? [], about);
  if (doors.length + opening.length + others.length === 0 && !areMore) {
    if (error !== null) return <LoadProblem failure={error} onAgain={() => void refetch()} />;
    // Before everything was looked at, nobody is told that nothing is open.
    if (set === undefined) return <Skeleton rows={1} />;
    return (
      <Banner tone="good" icon={ShieldCheck} title={t('widget.doors.nothing')}>
        {t('widget.doors.nothingText')}
      </Banner>
    );
  }
  return (
    <BoxedList title={section.title}>
      {doors.map((door) => (
        <Row
          key={`${door.protocol} ${door.port}`}
          start={<DoorOpen aria-hidden size={20} />}
          title={t(portWords(door))}
          subtitle={t('widget.doors.byList')}
          end={
            <NixWord>
              {door.protocol} {door.port}
            </NixWord>
          }
        />
      ))}
      {areMore && (
        <Row
          start={<DoorOpen aria-hidden size={20} />}
          title={t('widget.doors.computed')}
          subtitle={t('widget.doors.byList')}
        />
      )}
      {opening.map((setting) => (
        <Row
          key={setting.option}
          start={<DoorOpen aria-hidden size={20} />}
          title={requiredTitle(setting.requires?.option, about) ?? setting.title}
          subtitle={t('widget.doors.bySetting', { title: setting.title })}
          end={<NixWord>{setting.opens}</NixWord>}
          href={routeAddress({ page: 'settings-page', id: setting.page, option: setting.option })}
          chevron
        />
      ))}
      {others.map(({ option, title, state }) => (
        <Row
          key={option}
          start={<DoorOpen aria-hidden size={20} />}
          title={title}
          subtitle={<SettingSource state={state} />}
          end={<NixWord>{option}</NixWord>}
          href={routeAddress(optionsRoute(pathNames(option)))}
          chevron
        />
      ))}
    </BoxedList>
  );
}

/** `Sign in from another computer` says more than `Let it through the firewall`. */
function requiredTitle(option: string | undefined, settings: readonly Setting[]): string | undefined {
  return settings.find((setting) => setting.option === option)?.title;
}

const known: readonly number[] = [
  20, 22, 25, 53, 80, 443, 445, 631, 1883, 3000, 3306, 3389, 5353, 5432, 5900, 8080, 8096, 8123, 8384, 22000,
  25565, 32400, 51820,
];

/** What usually waits behind a port; whether it does here nobody can tell from the number. */
function portWords({ port }: ListedDoor): MessageId {
  const same = port === 21 ? 20 : port === 139 ? 445 : port;
  return known.includes(same) ? (`widget.doors.port.${same}` as MessageId) : 'widget.doors.unknown';
}
