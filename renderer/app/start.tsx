/** Puts the page together: bridge, data, texts, and the shell around the screens. */
import '../styles/tokens.css';
import '../styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BridgeContext } from './bridge/bridge-context.ts';
import { chooseBridge } from './bridge/choose-bridge.ts';
import { createQueryClient, followEvents } from './data/live-events.ts';
import { LanguageProvider } from './LanguageProvider.tsx';
import { firstLanguage } from './language.ts';
import { parseRoute } from './router/route.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { preloadScreen } from './shell/Screen.tsx';
import { Shell } from './shell/Shell.tsx';
import { showRememberedTheme } from './theme.ts';

showRememberedTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const { bridge, connection } = chooseBridge(window);
const client = createQueryClient();
followEvents(bridge, connection, client);

const [first] = await Promise.all([
  firstLanguage(bridge),
  // A file that cannot be fetched is the screen's own failure, and told in its place.
  preloadScreen(parseRoute(window.location.hash)).catch(() => undefined),
]);

createRoot(root).render(
  <BridgeContext value={{ bridge, connection }}>
    <QueryClientProvider client={client}>
      <LanguageProvider first={first}>
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  </BridgeContext>,
);
