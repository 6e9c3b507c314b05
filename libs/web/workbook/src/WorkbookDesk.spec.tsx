/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LanguageProvider } from '@toroku/ui';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { Observable } from 'rxjs';
import { WorkbookDesk } from './WorkbookDesk';
import type { WorkbookReport } from './workbook-report';

const words = (text: string) => ({ ja: text, en: text });
const bad: WorkbookReport = {
  isTakeable: false,
  counts: { ERROR: 1, OPEN: 0, REMARK: 0 },
  notes: [{ severity: 'ERROR', code: 'ROW_UNKNOWN', sheet: '管理策', cell: 'A13', said: words('そのような番号はありません。'), mend: words('番号を確かめてください。'), fix: '9.2.3.11.PB' }],
  changes: [],
  input: null,
};
const good: WorkbookReport = { isTakeable: true, counts: { ERROR: 0, OPEN: 0, REMARK: 0 }, notes: [], changes: [{ sheet: 'controls', row: '9.2.3.1', field: 'selected', before: null, after: 'YES', sheetName: words('管理策'), fieldName: words('採否') }], input: { controls: [] } };

/** Answers each request by its address, as the platform would. */
function answering(answers: (address: string) => WorkbookReport | null, asked: string[]) {
  return class {
    status = 0;
    response: unknown = null;
    responseType = '';
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void; onload?: () => void } = {};
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    private address = '';
    open(_: string, address: string) {
      this.address = address;
      asked.push(address);
    }
    send() {
      const report = answers(this.address);
      this.status = report ? 200 : 0;
      this.response = report;
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      if (report) this.onload?.();
      else this.onerror?.();
    }
  };
}

describe('a form as a workbook', () => {
  const asked: string[] = [];
  const taken: unknown[] = [];
  const shown = async (answers: (address: string) => WorkbookReport | null, templates: readonly { readonly id: string; readonly name: string }[] = []) => {
    asked.length = 0;
    taken.length = 0;
    Object.assign(globalThis, { XMLHttpRequest: answering(answers, asked) });
    const link = new ApolloLink(
      () =>
        new Observable((told) => {
          told.next({ data: { workbookTemplates: templates.map((one) => ({ __typename: 'WorkbookTemplate', ...one })) } });
          told.complete();
        }),
    );
    const taking = { isRunning: false, reasons: [], isUnreachable: false, take: async (input: unknown) => taken.push(input) > 0 };
    await act(async () => {
      render(
        <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
          <LanguageProvider language="ja" choose={() => undefined}>
            <Suspense fallback={null}>
              <WorkbookDesk form="statement" id="s1" taking={taking} />
            </Suspense>
          </LanguageProvider>
        </ApolloProvider>,
      );
    });
  };
  const choose = async () => userEvent.upload(await screen.findByLabelText(/取り込むワークブック/), new File(['x'], '手元.xlsx'));

  it('names the cell, the mend and the proposal, takes nothing, and reads anew with the proposal that is taken', async () => {
    await shown((address) => (address.includes('fixes=') ? good : bad));
    await choose();
    expect(screen.getByRole('rowheader', { name: '管理策!A13' })).toBeTruthy();
    expect(screen.getByText('番号を確かめてください。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '取り込む' }));
    expect(taken).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /この値にする/ }));
    expect(decodeURIComponent(asked.at(-1) ?? '')).toBe('/workbooks/statement/s1/report?fixes=管理策!A13');
    expect(screen.getByRole('heading', { name: /取り込めます/ })).toBeTruthy();
  });

  it('shows what would change, and takes it in only when asked', async () => {
    await shown(() => good);
    await choose();
    expect(screen.getByRole('rowheader', { name: '管理策 9.2.3.1' })).toBeTruthy();
    expect(taken).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '取り込む' }));
    expect(taken).toEqual([good.input]);
    expect(await screen.findByRole('heading', { name: /取り込みました/ })).toBeTruthy();
  });

  it('says that a file did not arrive, and sends the same one again', async () => {
    let isAway = true;
    await shown(() => (isAway ? null : good));
    await choose();
    isAway = false;
    await userEvent.click(screen.getByRole('button', { name: 'もう一度送る' }));
    expect(screen.getByRole('heading', { name: /取り込めます/ })).toBeTruthy();
    expect(asked).toHaveLength(2);
  });

  it('goes by an official workbook where one is chosen', async () => {
    await shown(() => good, [{ id: 't1', name: '様式3（2022年版）' }]);
    await userEvent.selectOptions(screen.getByRole('combobox'), '様式3（2022年版）');
    expect(screen.getByRole('link', { name: 'ワークブックを書き出す' }).getAttribute('href')).toBe('/workbooks/statement/s1?template=t1');
    await choose();
    expect(asked).toEqual(['/workbooks/statement/s1/report?template=t1']);
  });
});
