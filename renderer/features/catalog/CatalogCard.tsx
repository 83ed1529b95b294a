/** How much is known about settings and apps, from where and since when; reading it again, and stopping that. */

import { useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { CatalogStatus } from '#shared/api/catalog.ts';
import { callKey, useCall, useRequest } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

export function CatalogCard() {
  const t = useText();
  const client = useQueryClient();
  const { data: status } = useCall('catalog.status', {});
  const { mutate: refresh } = useRequest('catalog.refresh');
  const { mutate: cancel } = useRequest('catalog.cancel');
  const [isAsking, setAsking] = useState(false);
  if (status === undefined) return null;
  const { building, problem, packagesCost } = status;
  const keep = {
    onSuccess: (next: CatalogStatus) => client.setQueryData(callKey('catalog.status', {}), next),
  };

  return (
    <>
      <BoxedList title={t('catalog.title')}>
        <Row
          title={<Counts status={status} />}
          subtitle={building === null ? <Since status={status} /> : t(`catalog.stage.${building.stage}`)}
          end={
            building === null ? (
              <Button icon={RefreshCw} onPress={() => refresh({}, keep)}>
                {t('catalog.refresh')}
              </Button>
            ) : (
              <Button onPress={() => cancel({}, keep)}>{t('catalog.cancel')}</Button>
            )
          }
        >
          {building !== null && <ProgressBar label={t('catalog.reading')} fraction={building.progress} />}
        </Row>
        {problem !== null && building === null && (
          <Row title={t(`catalog.problem.${problem.kind}`)} subtitle={problem.sentence} />
        )}
        {packagesCost !== null && building === null && (
          <Row
            title={t('catalog.packages')}
            subtitle={t('catalog.packagesText')}
            end={<Button onPress={() => setAsking(true)}>{t('catalog.evaluate')}</Button>}
          />
        )}
      </BoxedList>
      {packagesCost !== null && (
        <CostDialog
          cost={packagesCost}
          isOpen={isAsking}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) refresh({ evaluatePackages: true }, keep);
          }}
        />
      )}
    </>
  );
}

function Counts({ status: { options, packages } }: { readonly status: CatalogStatus }) {
  return useText()('catalog.counts', { options: options.count, packages: packages.count });
}

function Since({ status: { options, readAt, isStale } }: { readonly status: CatalogStatus }) {
  const t = useText();
  const formats = useFormats();
  const source = t(`catalog.source.${options.source}`);
  if (readAt === null) return source;
  const since = t('catalog.since', { when: formats.relative(readAt) });
  return `${source} · ${since}${isStale ? ` · ${t('catalog.stale')}` : ''}`;
}

interface CostDialogProps {
  readonly cost: NonNullable<CatalogStatus['packagesCost']>;
  readonly isOpen: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

/** Evaluating the whole collection is never done unasked. */
function CostDialog({ cost, isOpen, onAnswer }: CostDialogProps) {
  const t = useText();
  const formats = useFormats();
  return (
    <Dialog
      role="alertdialog"
      title={t('catalog.costTitle')}
      isOpen={isOpen}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button onPress={() => onAnswer(false)} autoFocus>
            {t('catalog.costNo')}
          </Button>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {t('catalog.costYes')}
          </Button>
        </>
      }
    >
      <p>
        {t('catalog.costText', {
          minutes: Math.max(1, Math.round(cost.seconds / 60)),
          memory: formats.size(cost.memoryBytes),
        })}
      </p>
    </Dialog>
  );
}
