import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CatalogStatus } from '#shared/api/catalog.ts';
import { CatalogCard } from '../../../../renderer/features/catalog/CatalogCard.tsx';
import { renderPage } from '../../../helpers/render-page.tsx';

const status: CatalogStatus = {
  options: { source: 'evaluation', count: 19_838 },
  packages: { source: 'channel', count: 73_367 },
  readAt: new Date().toISOString(),
  isStale: false,
  building: null,
  problem: null,
  packagesCost: null,
};

describe('what is known', () => {
  it('is told with its source, and can be read again', async () => {
    const bridge = renderPage(<CatalogCard />, { catalog: status });
    expect(await screen.findByText('19,838 settings and 73,367 apps')).toBeDefined();
    expect(screen.getByText(/From this computer’s own configuration · read/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('catalog.refresh'));
  });

  it('shows how far reading is, and stops it', async () => {
    const bridge = renderPage(<CatalogCard />, {
      catalog: { ...status, building: { stage: 'packages', progress: 0.5 } },
    });
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('0.5');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('catalog.cancel'));
  });

  it('asks before all apps are worked out, saying what it costs', async () => {
    const bridge = renderPage(<CatalogCard />, {
      catalog: {
        ...status,
        packages: { source: 'texts', count: 251 },
        packagesCost: { seconds: 60, memoryBytes: 6_000_000_000 },
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Work it out…' }));
    expect(await screen.findByText(/about a minute and up to 6 GB/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Work it out' }));
    const asked = { name: 'catalog.refresh', input: { evaluatePackages: true } };
    await waitFor(() => expect(bridge.calls).toContainEqual(asked));
  });

  it('says why it could not be read', async () => {
    renderPage(<CatalogCard />, {
      catalog: { ...status, problem: { kind: 'download-failed', sentence: 'The host does not answer.' } },
    });
    expect(await screen.findByText('The list of apps could not be downloaded.')).toBeDefined();
    expect(screen.getByText('The host does not answer.')).toBeDefined();
  });
});
