/** Inputs of a flake: all or one brought up to date, looked at before like every plan. */
import { useEffect, useState } from 'react';
import type { UpdateStatus } from '#shared/api/updates.ts';
import { useCall, useRequest } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { PlanDialog } from '../changes/PlanDialog.tsx';
import { UpdateLook } from './UpdateLook.tsx';

type Input = Extract<UpdateStatus['follows'], { kind: 'flake' }>['inputs'][number];

const pinnedWords = { revision: 'updates.inputPinned', follows: 'updates.inputFollows' } as const;

export function UpdateInputs({ inputs }: { readonly inputs: readonly Input[] }) {
  const t = useText();
  const { relative } = useFormats();
  /** Null for all of them. */
  const [asked, setAsked] = useState<{ readonly input: string | null } | null>(null);
  const canApply = useCall('machine.overview', {}).data?.canApply ?? false;
  const running = useCall('apply.current', {}).data?.job?.endedAt === null;
  const isDisabled = !canApply || running;
  return (
    <>
      <BoxedList
        title={t('updates.inputs')}
        titleEnd={
          inputs.length > 0 && (
            <Button isDisabled={isDisabled} onPress={() => setAsked({ input: null })}>
              {t('updates.updateAll')}
            </Button>
          )
        }
      >
        {inputs.map(({ name, url, revision, lastModified, pinned }) => (
          <Row
            key={name}
            title={name}
            subtitle={
              <>
                {pinned !== null && <p>{t(pinnedWords[pinned])}</p>}
                {revision === null && pinned === null && t('updates.inputUnknown')}
                {revision !== null && (
                  <NixWord>
                    {[
                      ...(url === null ? [] : [url]),
                      revision.slice(0, 12),
                      ...(lastModified === null ? [] : [relative(lastModified)]),
                    ].join(' · ')}
                  </NixWord>
                )}
              </>
            }
            end={
              revision !== null &&
              pinned === null && (
                <Button
                  aria-label={t('updates.updateNamed', { name })}
                  isDisabled={isDisabled}
                  onPress={() => setAsked({ input: name })}
                >
                  {t('updates.updateOne')}
                </Button>
              )
            }
          />
        ))}
      </BoxedList>
      {asked !== null && <UpdateDialog input={asked.input} onClose={() => setAsked(null)} />}
    </>
  );
}

function UpdateDialog({ input, onClose }: { readonly input: string | null; readonly onClose: () => void }) {
  const t = useText();
  const { mutate, data, error } = useRequest('updates.plan');
  useEffect(() => mutate({ inputs: input === null ? null : [input] }), [mutate, input]);
  const isCurrent = error?.kind === 'nothing-newer';
  return (
    <PlanDialog
      title={input === null ? t('updates.planAll') : t('updates.planOne', { name: input })}
      text={t('updates.planText')}
      plan={data?.plan}
      problem={isCurrent ? t('updates.nothingNewer') : (error?.message ?? null)}
      applyWords={t('updates.planYes')}
      onClose={onClose}
    >
      {data !== undefined && <UpdateLook planId={data.plan.planId} />}
    </PlanDialog>
  );
}
