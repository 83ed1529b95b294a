import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RemoteDialog } from '../../../../renderer/features/remote/RemoteDialog.tsx';
import { renderPage } from '../../../helpers/render-page.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A server with so many other sessions; what was posted to it is kept. */
function serverWith(others: number): readonly string[] {
  const posted: string[] = [];
  let left = others;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return Response.json({ others: left, since: 0 });
    posted.push(path);
    if (path.endsWith('others')) left = 0;
    return new Response(null, { status: 204 });
  });
  return posted;
}

describe('Use from another computer', () => {
  it('says how, with commands that fit together', async () => {
    serverWith(0);
    renderPage(<RemoteDialog onClose={() => {}} />);
    expect(await screen.findByText('snowglobe serve --port 8642')).toBeTruthy();
    expect(screen.getByText('ssh -L 8642:127.0.0.1:8642 COMPUTER')).toBeTruthy();
    expect(await screen.findByText('Only this browser.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign out the others' })).toBeNull();
  });

  it('signs out the others, and stays', async () => {
    const posted = serverWith(2);
    const onClose = vi.fn();
    renderPage(<RemoteDialog onClose={onClose} />);
    expect(await screen.findByText('This browser and 2 others.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Sign out the others' }));
    expect(await screen.findByText('Only this browser.')).toBeTruthy();
    expect(posted).toEqual(['/session/end-others']);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('signs out here, and closes', async () => {
    const posted = serverWith(0);
    const onClose = vi.fn();
    renderPage(<RemoteDialog onClose={onClose} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out here' }));
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(posted).toEqual(['/session/end']);
  });

  it('says when that did not work', async () => {
    vi.stubGlobal('fetch', async (_path: string, init?: RequestInit) => {
      if (init?.method === 'POST') throw new TypeError('no connection');
      return Response.json({ others: 1 });
    });
    renderPage(<RemoteDialog onClose={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out here' }));
    expect(await screen.findByText(/did not work/)).toBeTruthy();
  });

  it('tells nothing of sessions in the desktop window, which has none', async () => {
    vi.stubGlobal('snowglobe', {});
    renderPage(<RemoteDialog onClose={() => {}} />);
    expect(await screen.findByText('snowglobe serve --port 8642')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign out here' })).toBeNull();
  });
});
