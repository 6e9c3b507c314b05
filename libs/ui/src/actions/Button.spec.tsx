/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from './Button';

describe('a button', () => {
  it('does what it says', async () => {
    const onClick = jest.fn();
    render(<Button onClick={onClick}>提出する</Button>);
    await userEvent.click(screen.getByRole('button', { name: '提出する' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('that is blocked is reached by keyboard, says why, and neither acts nor submits', async () => {
    const onClick = jest.fn();
    const onSubmit = jest.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" onClick={onClick} blockedBecause="監査報告書がありません">
          申請する
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: '申請する', description: '監査報告書がありません' });
    await userEvent.tab();
    expect(button).toBe(document.activeElement);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter} ');
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('that works cannot be pressed again', async () => {
    const onClick = jest.fn();
    render(
      <Button isBusy onClick={onClick}>
        提出する
      </Button>,
    );
    const button = screen.getByRole('button', { busy: true });
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
  });
});
