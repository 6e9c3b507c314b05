/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tabs } from './Tabs';

const tabs = [
  { id: 'plan', label: '計画', content: '計画の中身' },
  { id: 'results', label: '結果', content: '結果の中身' },
  { id: 'report', label: '報告書', content: '報告書の中身' },
];

describe('tabs', () => {
  it('show the first view and hide the others', () => {
    render(<Tabs label="監査" tabs={tabs} />);
    expect(screen.getByRole('tablist', { name: '監査' })).toBeTruthy();
    expect(screen.getByRole('tabpanel', { name: '計画' }).textContent).toBe('計画の中身');
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
  });

  it('are one stop of the keyboard and are chosen with arrows, Home and End', async () => {
    const onSelect = jest.fn();
    render(<Tabs label="監査" tabs={tabs} onSelect={onSelect} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: '結果', selected: true })).toBe(document.activeElement);
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('計画');
    await userEvent.keyboard('{ArrowLeft}{Home}');
    expect(onSelect.mock.calls.flat()).toEqual(['results', 'report', 'plan', 'report', 'plan']);
    await userEvent.tab();
    expect(screen.getByRole('tabpanel')).toBe(document.activeElement);
  });

  it('show what the screen has chosen', () => {
    render(<Tabs label="監査" tabs={tabs} selected="report" />);
    expect(screen.getByRole('tabpanel', { name: '報告書' })).toBeTruthy();
  });
});
