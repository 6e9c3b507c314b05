/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../actions/Button';
import { Modal } from './Modal';

function Screen({ onClosed = () => undefined }: { readonly onClosed?: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    onClosed();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>取り下げる</Button>
      <Modal title="取り下げますか" isOpen={isOpen} onClose={close} actions={<Button onClick={close}>はい</Button>}>
        元に戻せません。
      </Modal>
    </>
  );
}

describe('a modal', () => {
  it('opens with its title in focus and gives the focus back', async () => {
    render(<Screen />);
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '取り下げる' }));
    expect(screen.getByRole('dialog', { name: '取り下げますか' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '取り下げますか' })).toBe(document.activeElement);
    await userEvent.click(screen.getByRole('button', { name: '閉じる' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: '取り下げる' })).toBe(document.activeElement);
  });

  it('asks its owner before Escape closes it', async () => {
    const onClosed = jest.fn();
    render(<Screen onClosed={onClosed} />);
    await userEvent.click(screen.getByRole('button', { name: '取り下げる' }));
    const cancel = new Event('cancel', { cancelable: true });
    fireEvent(screen.getByRole('dialog'), cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(onClosed).toHaveBeenCalledTimes(1);
  });
});
