/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { KeyboardGrid } from './KeyboardGrid';

/** A list from which a key takes the row away, as a filter does. */
function Shrinking() {
  const [rows, setRows] = useState(['a', 'b', 'c']);
  return (
    <>
      <button type="button" onClick={() => setRows(['c'])}>
        外
      </button>
      <KeyboardGrid label="一覧" columns={[{ key: 'id', header: '番号', isRowHeader: true, cell: (id) => id }]} rows={rows} rowKey={(id) => id} onKey={(key, id) => key === 'x' && (setRows(rows.filter((one) => one !== id)), true)} />
    </>
  );
}

const here = (): string | null | undefined => document.activeElement?.textContent;

describe('a grid whose rows go away', () => {
  it('keeps the keyboard on the row that takes the place', async () => {
    render(<Shrinking />);
    await userEvent.tab();
    await userEvent.tab();
    expect(here()).toBe('a');
    await userEvent.keyboard('x');
    expect(here()).toBe('b');
    await userEvent.keyboard('{ArrowDown}x');
    expect(here()).toBe('b');
  });

  it('keeps it also where a press of the mouse brought it there', async () => {
    render(<Shrinking />);
    await userEvent.click(screen.getByText('b'));
    await userEvent.keyboard('x');
    expect(here()).toBe('c');
  });

  it('gives it back to a press on the place where it was before', async () => {
    render(<Shrinking />);
    await userEvent.click(screen.getByText('b'));
    screen.getByRole('button').focus();
    await userEvent.click(screen.getByText('b'));
    expect(here()).toBe('b');
  });

  it('takes the keyboard from nobody who is elsewhere', async () => {
    render(<Shrinking />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(here()).toBe('外');
    await userEvent.click(document.body);
    expect(document.activeElement).toBe(document.body);
  });
});
