import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useCall } from '../../../../renderer/app/data/call.ts';
import { useChangeKeys } from '../../../../renderer/app/shell/use-change-keys.ts';
import { renderPage } from '../../../helpers/render-page.tsx';

afterEach(cleanup);

function Page({ withDialog = false }: { readonly withDialog?: boolean }) {
  useChangeKeys();
  const list = useCall('changes.list', {}).data;
  return (
    <>
      <input aria-label="Name" defaultValue="text" />
      <input aria-label="Switch" type="checkbox" />
      <p>{list === undefined ? 'loading' : `undo ${list.canUndo}, redo ${list.canRedo}`}</p>
      {withDialog && <div role="dialog" />}
    </>
  );
}

async function pageWithChange(withDialog = false) {
  const bridge = renderPage(<Page withDialog={withDialog} />);
  await screen.findByText('undo false, redo false');
  await bridge.call('changes.add', { kind: 'install-app', app: 'firefox' });
  const count = async () => {
    const list = await bridge.call('changes.list', {});
    return list.ok ? list.value.changes.length : -1;
  };
  // What the host told has to have reached the page.
  await screen.findByText('undo true, redo false');
  return count;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('Ctrl+Z', () => {
  it('takes a change back, and Ctrl+Shift+Z or Ctrl+Y brings it back, also on a switch', async () => {
    const count = await pageWithChange();
    fireEvent.keyDown(screen.getByLabelText('Switch'), { key: 'z', ctrlKey: true });
    await screen.findByText('undo false, redo true');
    expect(await count()).toBe(0);
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await screen.findByText('undo true, redo false');
    expect(await count()).toBe(1);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await screen.findByText('undo false, redo true');
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    await expect.poll(count).toBe(1);
  });

  it('is the text’s own in a text', async () => {
    const count = await pageWithChange();
    const isFree = fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'z', ctrlKey: true });
    await settled();
    expect([isFree, await count()]).toEqual([true, 1]);
  });

  it('does nothing behind a dialog, and nothing with Alt', async () => {
    const count = await pageWithChange(true);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, altKey: true });
    await settled();
    expect(await count()).toBe(1);
  });
});
