/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LanguageProvider } from '@toroku/ui';
import { PersonProvider } from '@toroku/web-base';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { SamplesEngagement } from './control-lines';
import { SampleSizes } from './SampleSizes';

const person = { id: 'p', nameJa: '暁', nameEn: 'Akatsuki', duties: [], organisation: {} as never, today: '2022-11-10' };
const rows = [{ frequency: 'YEARLY', occurrences: 1, size: 1 }, { frequency: 'DAILY', occurrences: 250, size: 25 }];
const clause = { source: 'STANDARD_AUDIT_PROCEDURE', at: '3.2', edition: '2022-11-01', isPlatformDefault: true };
const engagement = { id: 'e', version: 3, viewerMay: ['setSampleSizes'], sampleSizes: { rows, clause, basis: null, setOn: null }, latestSampleSizes: null, populations: [] } as unknown as SamplesEngagement;
const refused = { __typename: 'Refused', refusals: [{ __typename: 'Refusal', code: 'NUMBER_OUT_OF_RANGE', path: ['rows', '1', 'size'], facts: {}, ja: '1 から 500 まで', en: '1 to 500', clause: null }] };

function open(change: object = {}, answer: object = { __typename: 'Engagement', id: 'e', version: 4 }) {
  const inputs: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    inputs.push(variables['input']);
    return new Observable((told) => {
      told.next({ data: { setSampleSizes: answer } });
      told.complete();
    });
  });
  const drawn = render(
    <LanguageProvider language="ja" choose={() => undefined}>
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <PersonProvider person={person}>
          <SampleSizes engagement={{ ...engagement, ...change }} />
        </PersonProvider>
      </ApolloProvider>
    </LanguageProvider>,
  );
  for (const details of drawn.container.querySelectorAll('details')) details.open = true;
  return { inputs, ...drawn };
}

const begin = () => userEvent.click(screen.getByRole('button', { name: 'サンプル数の目安を定める' }));
const dialog = () => within(screen.getByRole('dialog'));
const line = (name: string) => within(dialog().getByRole('group', { name }));
const set = () => userEvent.click(dialog().getByRole('button', { name: 'サンプル数の目安を定める' }));

describe('the table of sample sizes', () => {
  beforeEach(() => localStorage.clear());

  it('says that it is a platform default where the audit body set none', () => {
    open();
    expect(screen.getByText(/公式の数は見つかっていません/)).toBeTruthy();
  });

  it('is set from the one in force, in digits of any width, with where it comes from', async () => {
    const { inputs } = open();
    await begin();
    const size = line('日次').getByLabelText('サンプル数');
    await userEvent.clear(size);
    await userEvent.type(size, '４０');
    await userEvent.type(screen.getByLabelText('目安の根拠'), '監査マニュアル 4.2');
    await set();
    await waitFor(() => expect(inputs).toMatchObject([{ id: 'e', expectedVersion: 3, rows: [rows[0], { frequency: 'DAILY', occurrences: 250, size: 40 }], basis: '監査マニュアル 4.2' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what was typed when it is refused, and says why at the very line', async () => {
    open({}, refused);
    await begin();
    await userEvent.clear(line('日次').getByLabelText('サンプル数'));
    await userEvent.type(screen.getByLabelText('目安の根拠'), '手引き');
    await set();
    await waitFor(() => expect(line('日次').getByLabelText('サンプル数').getAttribute('aria-invalid')).toBe('true'));
    expect((screen.getByLabelText('目安の根拠') as HTMLTextAreaElement).value).toBe('手引き');
  });

  it('begins as the table of the audit body’s last audit by one press', async () => {
    open({ latestSampleSizes: { basis: '監査マニュアル', rows: [{ frequency: 'DAILY', occurrences: 200, size: 30 }] } });
    await begin();
    await userEvent.click(screen.getByRole('button', { name: '前に定めた表から始める（監査マニュアル）' }));
    expect((line('日次').getByLabelText('サンプル数') as HTMLInputElement).value).toBe('30');
    expect(screen.queryByRole('group', { name: '年次' })).toBeNull();
  });

  it('names the audit body’s own with its basis, and stays once a sample is on record', () => {
    open({ sampleSizes: { rows, clause: null, basis: '監査マニュアル 4.2', setOn: '2022-11-10' }, populations: [{ samples: [{}] }] });
    expect(screen.getByText(/根拠：監査マニュアル 4.2/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'サンプル数の目安を定める' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('is only read by those who may not set it', () => {
    open({ viewerMay: [] });
    expect(screen.queryByRole('button', { name: 'サンプル数の目安を定める' })).toBeNull();
  });

  it('has nothing that axe finds', async () => {
    const { container } = open();
    await begin();
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id)).toEqual([]);
  });
});
