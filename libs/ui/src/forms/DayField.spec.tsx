/** @jest-environment jsdom */
import type { LegalDay } from '@toroku/kernel';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { LanguageProvider } from '../language';
import { DayField } from './DayField';

const heard: (LegalDay | null)[] = [];

function Asked({ language = 'ja' }: { readonly language?: 'ja' | 'en' }) {
  const [text, setText] = useState('');
  return (
    <LanguageProvider language={language} choose={() => undefined}>
      <DayField
        label="発行日"
        value={text}
        onChange={(typed, day) => {
          setText(typed);
          heard.push(day);
        }}
      />
    </LanguageProvider>
  );
}

describe('a field for a day', () => {
  it.each(['2026-04-01', '2026/4/1', '2026年4月1日', '令和8年4月1日', 'R8.4.1', '２０２６－４－１'])('understands %s and says so in both calendars', async (typed) => {
    render(<Asked />);
    await userEvent.type(screen.getByRole('textbox', { name: '発行日' }), typed);
    expect(heard.at(-1)).toBe('2026-04-01');
    expect(screen.getByRole('status').textContent).toBe('2026-04-01（令和8年4月1日）として受け取りました');
  });

  it('says in English what it understood', async () => {
    render(<Asked language="en" />);
    await userEvent.type(screen.getByRole('textbox'), 'R1.5.1');
    expect(screen.getByRole('status').textContent).toBe('Understood as 2019-05-01 (Reiwa 1)');
  });

  it('says that it does not understand, and hands on no day', async () => {
    render(<Asked />);
    await userEvent.type(screen.getByRole('textbox'), '2026-02-30');
    expect(heard.at(-1)).toBeNull();
    expect(screen.getByRole('textbox', { description: /日付として読めません/ })).toBeTruthy();
  });
});
