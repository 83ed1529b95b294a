/** Renders parts of the page over a fake host, as the application does. */
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BridgeContext } from '../../renderer/app/bridge/bridge-context.ts';
import { alwaysConnected } from '../../renderer/app/bridge/connection.ts';
import { createQueryClient, followEvents } from '../../renderer/app/data/live-events.ts';
import { TextProvider } from '../../renderer/i18n/text.tsx';
import { Notices } from '../../renderer/ui/Notices.tsx';
import { type FakeBridge, type FakeScenario, fakeBridge } from './fake-bridge.ts';

export function renderPage(part: ReactNode, scenario: FakeScenario = {}): FakeBridge {
  const bridge = fakeBridge(scenario);
  const client = createQueryClient();
  followEvents(bridge, alwaysConnected, client);
  render(
    <TextProvider>
      <BridgeContext value={{ bridge, connection: alwaysConnected }}>
        <QueryClientProvider client={client}>
          {part}
          <Notices />
        </QueryClientProvider>
      </BridgeContext>
    </TextProvider>,
  );
  return bridge;
}
