// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchDialog } from '../../../../renderer/features/search/SearchDialog.tsx';
import { renderPage } from '../../../helpers/render-page.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('The search', () => {
  it('opens what belongs to the whole word when Enter is faster than the answer', async () => {
    const onClose = vi.fn();
    renderPage(<SearchDialog onClose={onClose} />);
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: 'g' } });
    await screen.findAllByRole('option');
    // What is shown in this moment was found for `g`.
    fireEvent.change(field, { target: { value: 'thunderbird' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(window.location.hash).toBe('#/apps/thunderbird');
  });

  it('has its focus in the field, also when the dialog around it takes the focus back for itself', () => {
    renderPage(<SearchDialog onClose={() => undefined} />);
    const field = screen.getByRole('combobox');
    expect(document.activeElement).toBe(field);
    // As happens when a screen arrives in this moment and its title asks for the focus.
    screen.getByRole('dialog').focus();
    expect(document.activeElement).toBe(field);
  });

  it('stays where nothing is found', async () => {
    const onClose = vi.fn();
    renderPage(<SearchDialog onClose={onClose} />);
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: 'xyzzy' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText(/Nothing found for “xyzzy”/);
    expect(onClose).not.toHaveBeenCalled();
  });
});
