/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LanguageProvider } from '@toroku/ui';
import { PersonProvider, type Person } from '@toroku/web-base';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Observable } from 'rxjs';
import { Attachments } from './Attachments';

const japanese = { __typename: 'StatementAttachment', attachment: 'COMPANY_OVERVIEW', text: '会社の概要', language: 'JA', translationState: 'NOT_NEEDED', requestedOn: null, translation: null, viewerMay: [] };
const english = { ...japanese, attachment: 'SERVICE_OVERVIEW', text: 'We run on three sites.', language: 'EN' };
const stale = { ...english, translationState: 'STALE', requestedOn: '2022-11-10', translation: { __typename: 'ReferenceTranslation', text: '二つの拠点で動く。', providedOn: '2022-11-12' }, viewerMay: ['provideReferenceTranslation'] };

const person: Person = { id: 'p', nameJa: '青山 文', nameEn: 'Aya Aoyama', duties: ['STATEMENT_AUTHOR'], organisation: { id: 'o', kind: 'CSP', nameJa: '青空クラウド', nameEn: 'Aozora Cloud' } as Person['organisation'], today: '2022-11-14' };

/** The screen, and what it asked of the platform besides reading. */
async function draw(line: object) {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const verb = operationName.charAt(0).toLowerCase() + operationName.slice(1);
    const isRead = operationName === 'StatementAttachments';
    if (!isRead) asked.push({ verb, ...(variables as { input: object }).input, idempotencyKey: null });
    return new Observable((told) => {
      told.next({ data: isRead ? { statement: { __typename: 'Statement', id: 's', version: 7, attachments: [japanese, line] } } : { [verb]: { __typename: 'Statement', id: 's' } } });
      told.complete();
    });
  });
  const { container } = await act(async () =>
    render(
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <LanguageProvider language="ja" choose={() => undefined}>
          <PersonProvider person={person}>
            <main>
              <h1>登録申請</h1>
              <Attachments statementId="s" />
            </main>
          </PersonProvider>
        </LanguageProvider>
      </ApolloProvider>,
    ),
  );
  const row = (name: string) => within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
  return { asked, container, row };
}

describe('the attachments of a statement', () => {
  it('show their language and where their reference translation stands', async () => {
    const { row } = await draw(stale);
    expect(row('会社の概要').getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['日本語', '不要', '—', '']);
    expect(row('サービスの概要').getByText('原文が差し替えられた')).toBeTruthy();
    expect(screen.getByText('二つの拠点で動く。')).toBeTruthy();
  });

  it('are one sentence where none is in English', async () => {
    await draw({ ...japanese, attachment: 'SERVICE_OVERVIEW' });
    expect(screen.getByText('英語の別添はありません。参考和訳は要りません。')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('have no column for deeds where the reader has none to do', async () => {
    const { row } = await draw({ ...stale, viewerMay: [] });
    expect(row('サービスの概要').queryByRole('button')).toBeNull();
    expect(screen.queryByRole('columnheader', { name: '操作' })).toBeNull();
  });

  it('are asked for in Japanese by whoever may', async () => {
    const { asked, row } = await draw({ ...english, translationState: 'NOT_REQUESTED', viewerMay: ['requestReferenceTranslation'] });
    await userEvent.click(row('サービスの概要').getByRole('button', { name: '参考和訳を求める' }));
    expect(asked).toEqual([{ verb: 'requestReferenceTranslation', id: 's', expectedVersion: 7, attachment: 'SERVICE_OVERVIEW', idempotencyKey: null }]);
    expect(row('会社の概要').queryByRole('button')).toBeNull();
  });

  it('are given in Japanese beside the original, beginning from the translation before', async () => {
    const { asked, row } = await draw(stale);
    await userEvent.click(row('サービスの概要').getByRole('button', { name: /参考和訳を提出する/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('We run on three sites.').getAttribute('lang')).toBe('en');
    const text = dialog.getByRole('textbox', { name: /参考和訳/ });
    expect((text as HTMLTextAreaElement).value).toBe('二つの拠点で動く。');
    await userEvent.clear(text);
    await userEvent.type(text, '三つの拠点で動く。');
    await userEvent.click(dialog.getByRole('button', { name: '参考和訳を提出する' }));
    expect(asked).toEqual([{ verb: 'provideReferenceTranslation', id: 's', expectedVersion: 7, attachment: 'SERVICE_OVERVIEW', text: '三つの拠点で動く。', idempotencyKey: null }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('have nothing that axe finds', async () => {
    const { container } = await draw(stale);
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
  });
});
