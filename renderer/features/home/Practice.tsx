import { useQueryClient } from '@tanstack/react-query';
import { rehearsalSchema } from '#shared/api/contract.ts';
import { callKey, useCall, useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Select } from '../../ui/Select.tsx';

export function Practice({ engine }: { readonly engine: 'nix' | 'stand-in' }) {
  const t = useText();
  const client = useQueryClient();
  const rehearsal = useCall('practice.rehearsal', {}).data?.rehearsal ?? 'none';
  const { mutate, variables, isPending } = useRequest('practice.rehearse');
  return (
    <BoxedList title={t('home.practice')}>
      <Row
        title={t('home.rehearse')}
        subtitle={t('home.rehearseText')}
        end={
          <Select
            label={t('home.rehearse')}
            selected={isPending ? (variables?.rehearsal ?? rehearsal) : rehearsal}
            choices={rehearsalSchema.options.map((id) => ({ id, label: t(`rehearsal.${id}`) }))}
            onSelect={(id) =>
              mutate(
                { rehearsal: rehearsalSchema.parse(id) },
                { onSuccess: (now) => client.setQueryData(callKey('practice.rehearsal', {}), now) },
              )
            }
          />
        }
      />
      <Row title={t('home.engine', { engine })} />
    </BoxedList>
  );
}
