/** One field over a fake host, which keeps what is handed over, as the row of a setting does. */
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { useState } from 'react';
import type { AppSummary } from '#shared/api/apps.ts';
import type { Bridge, CallName, Input, Output } from '#shared/api/contract.ts';
import type { NixValue } from '#shared/api/intent.ts';
import { ok } from '#shared/api/result.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { BridgeContext } from '../../renderer/app/bridge/bridge-context.ts';
import { alwaysConnected } from '../../renderer/app/bridge/connection.ts';
import { createQueryClient } from '../../renderer/app/data/live-events.ts';
import type { FieldProps } from '../../renderer/fields/field.ts';
import { NixField } from '../../renderer/fields/NixField.tsx';
import { fieldFor } from '../../renderer/fields/registry.ts';
import { TextProvider } from '../../renderer/i18n/text.tsx';

type Asked =
  | 'options.declared'
  | 'options.suggestions'
  | 'options.checkText'
  | 'apps.search'
  | 'users.hashPassword';

/** Answers to what fields ask. */
export type FieldAnswers = { readonly [Name in Asked]?: (input: Input<Name>) => Output<Name> };

const quiet: Required<FieldAnswers> = {
  'options.declared': () => ({ settings: [] }),
  'options.suggestions': () => ({ suggestions: [] }),
  'options.checkText': () => ({ problem: null }),
  'apps.search': () => ({ apps: [], total: 0 }),
  'users.hashPassword': () => ({ hash: '$6$rounds=100000$salt$hash' }),
};

interface RenderFieldOptions extends Partial<Omit<FieldProps, 'type' | 'onCommit'>> {
  readonly answers?: FieldAnswers;
}

export interface RenderedField {
  /** Everything handed over, in order. */
  readonly committed: readonly NixValue[];
  readonly asked: readonly { readonly name: CallName; readonly input: unknown }[];
}

export function renderField(
  type: OptionType,
  { answers = {}, value = null, ...props }: RenderFieldOptions = {},
): RenderedField {
  const committed: NixValue[] = [];
  const asked: { name: CallName; input: unknown }[] = [];
  const bridge: Bridge = {
    async call(name, input) {
      asked.push({ name, input });
      const answer = { ...quiet, ...answers }[name as Asked] as unknown as (input: unknown) => never;
      return ok(answer(input)) as never;
    },
    on: () => () => {},
  };
  function Row() {
    const [current, setCurrent] = useState<NixValue | null>(value);
    const Field = fieldFor(type, current)?.component ?? NixField;
    return (
      <Field
        title="The setting"
        choices={[]}
        option={null}
        declared={['the', 'setting']}
        {...props}
        type={type as never}
        value={current}
        onCommit={(next) => {
          committed.push(next);
          setCurrent(next);
        }}
      />
    );
  }
  render(
    <TextProvider>
      <BridgeContext value={{ bridge, connection: alwaysConnected }}>
        <QueryClientProvider client={createQueryClient()}>
          <Row />
        </QueryClientProvider>
      </BridgeContext>
    </TextProvider>,
  );
  return { committed, asked };
}

export function foundApp(id: string, name: string, summary: string): AppSummary {
  return { id, name, summary, shelf: null, icon: null, free: true, trouble: null, known: true, origins: [] };
}
