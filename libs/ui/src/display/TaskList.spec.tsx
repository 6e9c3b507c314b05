/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { TaskList } from './TaskList';

const groups = [
  {
    title: '言明書を整える',
    tasks: [
      { id: 'scope', title: '対象の範囲', href: '/scope', status: { tone: 'success', text: '完了' }, due: '2026-05-31' },
      { id: 'submit', title: '提出', status: { tone: 'neutral', text: 'まだできません' }, hint: '範囲が完了すると始められます。' },
    ],
  },
] as const;

describe('a task list', () => {
  it('leads to each task that can be begun and says how it stands', () => {
    render(<TaskList groups={groups} />);
    const part = screen.getByRole('list', { name: '言明書を整える' });
    const link = within(part).getByRole('link', { name: '対象の範囲', description: /完了.*2026-05-31/ });
    expect(link.getAttribute('href')).toBe('/scope');
  });

  it('shows a task that cannot be begun with the reason, and no link', () => {
    render(<TaskList groups={groups} />);
    const task = screen.getAllByRole('listitem')[1]!;
    expect(task.textContent).toContain('範囲が完了すると始められます。');
    expect(within(task).queryByRole('link')).toBeNull();
  });
});
