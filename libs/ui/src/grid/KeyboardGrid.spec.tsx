/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { GridColumn } from './grid-column';
import { KeyboardGrid } from './KeyboardGrid';

interface Row {
  readonly id: number;
  readonly note: string;
}

const COUNT = 1_159;
const opened: string[] = [];
const keys: string[] = [];

function Sheet() {
  const [rows, setRows] = useState<readonly Row[]>(() => Array.from({ length: COUNT }, (_, id) => ({ id, note: '' })));
  const columns: readonly GridColumn<Row>[] = [
    { key: 'id', header: '番号', cell: ({ id }) => `管理策${id}`, isRowHeader: true },
    {
      key: 'note',
      header: '所見',
      cell: ({ note }) => note,
      edit: ({ id, note }, { leave }) => (
        <input
          aria-label="所見を入力"
          value={note}
          onChange={({ target }) => setRows(rows.map((row) => (row.id === id ? { id, note: target.value } : row)))}
          onKeyDown={({ key }) => (key === 'Enter' ? leave() : undefined)}
        />
      ),
    },
    { key: 'state', header: '状態', cell: () => '未確認' },
  ];
  return (
    <KeyboardGrid
      label="評価"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => String(id)}
      onOpen={({ id }, column) => opened.push(`${id}:${column}`)}
      onKey={(key, { id }) => {
        if (key !== 'm') return false;
        keys.push(`${key}${id}`);
        return true;
      }}
    />
  );
}

const here = (): string => (document.activeElement as HTMLElement).dataset['cell'] ?? '';

describe('a grid for the keyboard', () => {
  it('draws only what is in sight and says how much there is', () => {
    render(<Sheet />);
    const grid = screen.getByRole('grid', { name: '評価' });
    expect(grid.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['番号', '所見', '状態']);
    expect(screen.getByRole('rowheader', { name: '管理策0' }).closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('is one stop of Tab, moved through by arrows, Home, End, and whole pages', async () => {
    render(<Sheet />);
    await userEvent.tab();
    expect(here()).toBe('0:0');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(here()).toBe('1:2');
    await userEvent.keyboard('{Home}');
    expect(here()).toBe('1:0');
    await userEvent.keyboard('{PageDown}');
    expect(Number(here().split(':')[0])).toBeGreaterThan(5);
    await userEvent.keyboard('{PageUp}{PageUp}{ArrowUp}');
    expect(here()).toBe('0:0');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(here()).toBe(`${COUNT - 1}:2`);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(here()).toBe('0:0');
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
  });

  it('edits with Enter, leaves by the editor or Escape, and comes back to the cell', async () => {
    render(<Sheet />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(screen.getByRole('textbox', { name: '所見を入力' })).toBe(document.activeElement);
    await userEvent.keyboard('適合m{ArrowLeft}{Enter}');
    expect(here()).toBe('0:1');
    expect(document.activeElement?.textContent).toBe('適合m');
    await userEvent.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(here()).toBe('0:1');
  });

  it('opens what has no editor, and hands quick keys on', async () => {
    render(<Sheet />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}m{Enter}');
    expect(keys).toEqual(['m1']);
    expect(opened).toEqual(['1:id']);
  });

  it('goes where it is clicked', async () => {
    render(<Sheet />);
    await userEvent.click(screen.getByRole('rowheader', { name: '管理策3' }));
    expect(here()).toBe('3:0');
  });

  it('stays within when there are fewer rows', async () => {
    const columns: readonly GridColumn<Row>[] = [{ key: 'id', header: '番号', cell: ({ id }) => `管理策${id}`, isRowHeader: true }];
    const rows = Array.from({ length: 40 }, (_, id) => ({ id, note: '' }));
    const draw = (some: readonly Row[]) => <KeyboardGrid label="評価" columns={columns} rows={some} rowKey={({ id }) => String(id)} empty="ありません" />;
    const { rerender } = render(draw(rows));
    await userEvent.tab();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    rerender(draw(rows.slice(10, 12)));
    expect(document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.textContent).toBe('管理策11');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('3');
    rerender(draw([]));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByText('ありません')).toBeTruthy();
  });
});
