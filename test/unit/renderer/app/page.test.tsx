import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Page } from '../../../../renderer/app/shell/Page.tsx';
import { renderPage } from '../../../helpers/render-page.tsx';

afterEach(cleanup);

describe('the title of a screen', () => {
  it('takes the focus after a navigation, not on the first screen', () => {
    renderPage(<Page title="Home">text</Page>);
    expect(document.activeElement).toBe(document.body);
    cleanup();
    renderPage(<Page title="Apps">text</Page>);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Apps' }));
  });

  it('leaves it to a dialog that was opened while the screen was being fetched', () => {
    renderPage(
      <>
        <div role="dialog">
          {/* biome-ignore lint/a11y/noAutofocus: as the search has it. */}
          <input autoFocus aria-label="Search" />
        </div>
        <Page title="Settings">text</Page>
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});
