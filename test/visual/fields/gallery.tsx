/** A page of all fields: `?scenario=fields#lists`. The rows are the real ones, over a host in memory. */
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import './gallery.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Bridge, CallName } from '#shared/api/contract.ts';
import { ok } from '#shared/api/result.ts';
import { BridgeContext } from '../../../renderer/app/bridge/bridge-context.ts';
import { alwaysConnected } from '../../../renderer/app/bridge/connection.ts';
import { createQueryClient, followEvents } from '../../../renderer/app/data/live-events.ts';
import { SettingRow } from '../../../renderer/features/settings/SettingRow.tsx';
import { TextProvider } from '../../../renderer/i18n/text.tsx';
import { BoxedList } from '../../../renderer/ui/BoxedList.tsx';
import { fakeBridge } from '../../helpers/fake-bridge.ts';
import { declared, samples, suggestions } from './samples.ts';

type Answers = { readonly [Name in CallName]?: (input: never) => unknown };

const answers: Answers = {
  'options.declared': (input: { path: readonly string[] }) => ({ settings: declared(input.path) }),
  'options.suggestions': (input: { option: string }) => ({ suggestions: suggestions[input.option] ?? [] }),
  'options.checkText': (input: { text: string }) => ({
    problem: /[([{][^)\]}]*$/.test(input.text)
      ? { message: 'A bracket is opened and not closed.', place: { line: 1, column: 1 } }
      : null,
  }),
};

const base = fakeBridge({});
// For tests: what the page asked the host, in order.
Object.defineProperty(window, 'askedOfHost', { value: base.calls });
const bridge: Bridge = {
  ...base,
  call: async (name, input) => {
    const answer = answers[name];
    return answer === undefined ? base.call(name, input) : (ok(answer(input as never)) as never);
  },
};
const client = createQueryClient();
followEvents(bridge, alwaysConnected, client);

const group = window.location.hash.slice(1);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <TextProvider>
    <BridgeContext value={{ bridge, connection: alwaysConnected }}>
      <QueryClientProvider client={client}>
        <main className="gallery">
          <h1>Fields: {group}</h1>
          <BoxedList label={group}>
            {(samples[group] ?? []).map((setting) => (
              <SettingRow key={setting.title} setting={setting} isMarked={false} />
            ))}
          </BoxedList>
        </main>
      </QueryClientProvider>
    </BridgeContext>
  </TextProvider>,
);
