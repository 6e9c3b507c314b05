/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './ErrorSummary';
import { RadioGroup } from './RadioGroup';
import { TextField } from './TextField';

function Form({ items }: { readonly items: readonly { readonly text: string; readonly href?: string }[] }) {
  return (
    <>
      {items.length > 0 ? <ErrorSummary title="提出できません" items={items} /> : null}
      <TextField id="name" label="名称" value="" onChange={() => undefined} errors={['名称を入力してください。']} />
      <RadioGroup id="kind" legend="種別" options={[{ value: 'a', label: '甲' }]} value={null} onChange={() => undefined} />
    </>
  );
}

const NAME = { text: '名称を入力してください。', href: '#name' };

describe('an error summary', () => {
  it('takes the focus when it appears, and again when it says something else', async () => {
    const { rerender } = render(<Form items={[]} />);
    rerender(<Form items={[NAME]} />);
    expect(screen.getByRole('alert', { name: /提出できません/ })).toBe(document.activeElement);
    await userEvent.tab();
    rerender(<Form items={[NAME]} />);
    expect(screen.getByRole('link')).toBe(document.activeElement);
    rerender(<Form items={[NAME, { text: '報告書がありません。' }]} />);
    expect(screen.getByRole('alert')).toBe(document.activeElement);
  });

  it('leads into the field, and of a group to its first choice', async () => {
    render(<Form items={[NAME, { text: '種別を選んでください。', href: '#kind' }]} />);
    await userEvent.click(screen.getByRole('link', { name: NAME.text }));
    expect(screen.getByRole('textbox', { name: '名称' })).toBe(document.activeElement);
    await userEvent.click(screen.getByRole('link', { name: '種別を選んでください。' }));
    expect(screen.getByRole('radio', { name: '甲' })).toBe(document.activeElement);
  });

  it('says the same words as the field, which is marked wrong', () => {
    render(<Form items={[NAME]} />);
    const field = screen.getByRole('textbox', { name: '名称', description: /名称を入力してください。/ });
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});
