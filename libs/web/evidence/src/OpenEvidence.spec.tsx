/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LanguageProvider } from '@toroku/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Observable } from 'rxjs';
import { OpenEvidence } from './OpenEvidence';

const refusals = [{ __typename: 'Refusal', code: 'TEXT_MISSING', path: ['purpose'], facts: {}, ja: '開く目的を書いてください。', en: 'Say why.', clause: null }];
const file = { id: 'f1', name: '規程.pdf', viewerMay: ['openEvidence'] };

describe('opening a file of evidence', () => {
  const asked: unknown[] = [];
  const went: string[] = [];
  const shown = (viewerMay: readonly string[] = file.viewerMay) => {
    const link = new ApolloLink(({ variables }) => {
      const { input } = variables as { input: { purpose: string; idempotencyKey: string } };
      asked.push({ ...input, idempotencyKey: typeof input.idempotencyKey });
      const openEvidence = input.purpose.trim() === '' ? { __typename: 'Refused', refusals } : { __typename: 'EvidenceFile', id: 'f1' };
      return new Observable((told) => {
        told.next({ data: { openEvidence } });
        told.complete();
      });
    });
    render(
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <LanguageProvider language="ja" choose={() => undefined}>
          <OpenEvidence file={{ ...file, viewerMay }} goTo={(address) => void went.push(address)} />
        </LanguageProvider>
      </ApolloProvider>,
    );
  };
  beforeEach(() => {
    asked.length = 0;
    went.length = 0;
  });

  it('asks why first, says who will read it, and fetches the file only when that is on record', async () => {
    shown();
    await userEvent.click(screen.getByRole('button', { name: /証跡ファイルを開く/ }));
    expect(went).toEqual([]);
    expect(screen.getByText(/ファイルの持ち主が読みます/)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: /開く目的/ }), '運用の確認');
    await userEvent.click(screen.getByRole('button', { name: '目的を記録してダウンロードする' }));
    expect(asked).toEqual([{ id: 'f1', purpose: '運用の確認', idempotencyKey: 'string' }]);
    expect(went).toEqual(['/files/f1']);
    expect(screen.getByRole('link', { name: /始まらないときは/ }).getAttribute('href')).toBe('/files/f1');
  });

  it('fetches nothing without a reason, and says so', async () => {
    shown();
    await userEvent.click(screen.getByRole('button', { name: /証跡ファイルを開く/ }));
    await userEvent.click(screen.getByRole('button', { name: '目的を記録してダウンロードする' }));
    expect(await screen.findByText(/開く目的を書いてください/)).toBeTruthy();
    expect(went).toEqual([]);
  });

  it('is not offered to somebody who may not', () => {
    shown([]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
