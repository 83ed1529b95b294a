/** The page of one place in the tree: a group of settings, a set of entries, or a single setting. */
import { FileQuestion } from 'lucide-react';
import type { OptionGroup } from '#shared/api/options.ts';
import type { Setting } from '#shared/api/settings.ts';
import { useCall } from '../../app/data/call.ts';
import { optionsRoute, routeAddress } from '../../app/router/route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { pathNames, pathText } from '../../fields/option-path.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SettingRow } from '../settings/SettingRow.tsx';
import { Crumbs } from './Crumbs.tsx';
import { OptionDetails } from './detail/OptionDetails.tsx';
import { Entries } from './entries/Entries.tsx';
import { GrowingList } from './GrowingList.tsx';
import { NodeList } from './NodeList.tsx';
import { isPlaceholder, nodeName } from './node-name.ts';
import styles from './OptionsScreen.module.css';
import { pageParts } from './page-parts.ts';

export function OptionPage({ path }: { readonly path: readonly string[] }) {
  const t = useText();
  const { data, error, refetch } = useCall('options.group', { path: [...path] });
  const title = data?.option?.title ?? data?.title ?? nodeName(t, path.at(-1) ?? '');
  return (
    <Page
      title={title}
      subtitle={<NixWord>{data?.option?.option ?? pathText(path)}</NixWord>}
      above={<Crumbs path={path} />}
      keepsFocus
    >
      {error?.kind === 'unknown-path' && (
        <EmptyState
          icon={FileQuestion}
          title={t('options.unknownPath')}
          action={<ButtonLink href={routeAddress(optionsRoute())}>{t('options.showAll')}</ButtonLink>}
        >
          {t('options.unknownPathText')}
        </EmptyState>
      )}
      {error !== null && error.kind !== 'unknown-path' && (
        <LoadProblem failure={error} onAgain={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton />}
      {data !== undefined && <Parts group={data} />}
    </Page>
  );
}

function Parts({ group }: { readonly group: OptionGroup }) {
  const t = useText();
  const { option, path } = group;
  const isTemplate = path.some(isPlaceholder);
  const { ownField, settings, groups, hasEntries } = pageParts(group);
  return (
    <>
      {isTemplate && <p className={styles.note}>{t('options.template')}</p>}
      {ownField !== null && !isTemplate && (
        <BoxedList label={ownField.title}>
          <SettingRow setting={ownField} isMarked={false} isAboveDetails />
        </BoxedList>
      )}
      {hasEntries && option !== null && !isTemplate && <Entries set={option} nodes={group.groups} />}
      {settings.length > 0 && (
        <GrowingList
          items={settings}
          {...(groups.length > 0 ? { title: t('options.settings') } : { label: t('options.settings') })}
        >
          {(setting) =>
            isTemplate ? (
              <TemplateRow key={setting.option} setting={setting} />
            ) : (
              <SettingRow key={setting.option} setting={setting} isMarked={false} isFull />
            )
          }
        </GrowingList>
      )}
      {groups.length > 0 && (
        <NodeList nodes={groups} {...(settings.length > 0 ? { title: t('options.groups') } : {})} />
      )}
      {option !== null && <OptionDetails option={option.option} isTemplate={isTemplate} />}
    </>
  );
}

/** How any entry could be set up: to read, for there is no entry to change. */
function TemplateRow({ setting }: { readonly setting: Setting }) {
  return (
    <Row
      title={setting.title}
      subtitle={setting.summary}
      href={routeAddress(optionsRoute(pathNames(setting.option)))}
      chevron
    />
  );
}
