import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BridgeContext } from '../../../../renderer/app/bridge/bridge-context.ts';
import { alwaysConnected } from '../../../../renderer/app/bridge/connection.ts';
import { createQueryClient, followEvents } from '../../../../renderer/app/data/live-events.ts';
import { LanguageProvider } from '../../../../renderer/app/LanguageProvider.tsx';
import { firstLanguage } from '../../../../renderer/app/language.ts';
import { LanguageMenu } from '../../../../renderer/app/shell/LanguageMenu.tsx';
import { useText } from '../../../../renderer/i18n/text.tsx';
import { type FakeBridge, type FakeScenario, fakeBridge } from '../../../helpers/fake-bridge.ts';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

function Home() {
  const t = useText();
  return <h1>{t('nav.changes')}</h1>;
}

async function open(scenario: FakeScenario = {}): Promise<FakeBridge> {
  const bridge = fakeBridge(scenario);
  const client = createQueryClient();
  followEvents(bridge, alwaysConnected, client);
  render(
    <BridgeContext value={{ bridge, connection: alwaysConnected }}>
      <QueryClientProvider client={client}>
        <LanguageProvider first={await firstLanguage(bridge)}>
          <Home />
          <LanguageMenu />
        </LanguageProvider>
      </QueryClientProvider>
    </BridgeContext>,
  );
  return bridge;
}

describe('the language of the page', () => {
  it('is the chosen one, and the document says which', async () => {
    await open({ preferences: { language: 'de' } });
    await screen.findByRole('heading', { name: 'Ände\u00ADrungen' });
    expect(document.documentElement.lang).toBe('de');
  });

  it('is remembered, so that the next start begins with it', async () => {
    await open({ preferences: { language: 'de' } });
    await screen.findByRole('heading', { name: 'Ände\u00ADrungen' });
    const first = await firstLanguage(fakeBridge({ preferences: { language: 'de' } }));
    expect(first.language).toBe('de');
    expect(first.texts['nav.changes']).toBe('Ände\u00ADrungen');
  });

  it('is another one as soon as it is chosen, and kept', async () => {
    const bridge = await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Language: English' }));
    const menu = await screen.findByRole('menu');
    expect(
      within(menu)
        .getAllByRole('menuitemradio')
        .map(({ textContent }) => textContent),
    ).toEqual(['As the system', 'English', 'Deutsch', 'Français', 'Español', 'Українська', '简体中文']);
    fireEvent.click(within(menu).getByRole('menuitemradio', { name: 'Deutsch' }));
    await screen.findByRole('heading', { name: 'Ände\u00ADrungen' });
    expect(bridge.calls).toContainEqual({ name: 'preferences.set', input: { language: 'de' } });
  });

  it('is English where the host does not answer', async () => {
    await open({ failing: ['language.speak', 'preferences.get'] });
    expect(screen.getByRole('heading', { name: 'Changes' })).toBeTruthy();
  });
});
