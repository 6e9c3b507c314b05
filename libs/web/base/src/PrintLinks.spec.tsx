/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { PrintLinks } from './PrintLinks';

describe('the ways to a document on paper', () => {
  it('are a PDF and an HTML file, each named with its document', () => {
    render(<PrintLinks kind="form-2-3" id="the-audit" />);
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href'), link.hasAttribute('download')]);
    expect(links).toEqual([
      ['PDF を保存する（様式2-3）', '/prints/form-2-3/the-audit.pdf', true],
      ['HTML を保存する（様式2-3）', '/prints/form-2-3/the-audit.html', true],
    ]);
  });
});
