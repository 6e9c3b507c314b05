/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { pages } from '../catalogue/pages';
import { LanguageProvider } from './language';

/** Colours and drawn letters need eyes that jsdom has not; the frame of a page is the app's. */
const RULES = { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it.each(pages)('$name is without fault for axe', async ({ Show }) => {
    const { container } = render(
      <LanguageProvider language={language} choose={() => undefined}>
        <main lang={language}>
          <Show />
        </main>
      </LanguageProvider>,
    );
    const { violations } = await axe.run(container, { rules: RULES });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});
