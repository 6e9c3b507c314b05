/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LanguageProvider } from '@toroku/ui';
import { PersonProvider } from '@toroku/web-base';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { DrawnSample, PopulationRow } from './control-lines';
import { SampleForm } from './SampleForm';

const person = { id: 'p', nameJa: '暁', nameEn: 'Akatsuki', duties: [], organisation: {} as never, today: '2022-11-10' };
const engagement = { id: 'e', version: 3, viewerMay: ['recordSamples'] } as const;
const population = { id: 'q', name: '権限申請', expectedSampleSize: 3 } as unknown as PopulationRow;
const recorded = { id: 's', controlId: '9.2.3.1', selection: 'RANDOM', selectionNote: '', sizeReason: '', items: [{ reference: 'A-1', outcome: 'NO_EXCEPTION', note: '' }] } as unknown as DrawnSample;

/** The platform as the form meets it: it takes what is recorded. */
function aPlatform() {
  const inputs: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    inputs.push(variables['input'] as Record<string, unknown>);
    return new Observable((observer) => {
      observer.next({ data: { recordSamples: { __typename: 'Engagement', id: 'e', version: 4 } } });
      observer.complete();
    });
  });
  return { inputs, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

function open({ sample = null, viewerMay = engagement.viewerMay }: { readonly sample?: DrawnSample | null; readonly viewerMay?: readonly string[] } = {}) {
  const platform = aPlatform();
  const drawn = render(
    <LanguageProvider language="ja" choose={() => undefined}>
      <ApolloProvider client={platform.client}>
        <PersonProvider person={person}>
          <SampleForm engagement={{ ...engagement, viewerMay: [...viewerMay] }} population={population} controlId="9.2.3.1" sample={sample} />
        </PersonProvider>
      </ApolloProvider>
    </LanguageProvider>,
  );
  return { ...platform, ...drawn };
}

const paste = async (text: string): Promise<void> => {
  await userEvent.click(screen.getByLabelText('取り出した項目を貼り付ける'));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: '項目に加える' }));
};

describe('a sample on the screen', () => {
  beforeAll(() => configure({ eventWrapper: (press) => press() }));
  beforeEach(() => {
    localStorage.clear();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  });

  it('is pasted, marked by a letter on its row, and recorded as it is seen', async () => {
    const { inputs } = open();
    await paste('A-1\nA-2\t承認がない\nA-3');
    await userEvent.click(await screen.findByRole('rowheader', { name: 'A-2' }));
    await userEvent.keyboard('x');
    await userEvent.click(screen.getByRole('button', { name: '未確認の項目をすべて例外なしにする' }));
    expect((await screen.findByText(/3 件（目安 3 件）/)).textContent).toBe('3 件（目安 3 件）、例外 1 件、未確認 0 件');
    await userEvent.selectOptions(screen.getByLabelText('選び方'), 'RANDOM');
    await userEvent.click(screen.getByRole('button', { name: 'サンプルを記録する' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({
      id: 'e',
      expectedVersion: 3,
      populationId: 'q',
      controlId: '9.2.3.1',
      selection: 'RANDOM',
      items: [{ reference: 'A-1', outcome: 'NO_EXCEPTION' }, { reference: 'A-2', outcome: 'EXCEPTION', note: '承認がない' }, { reference: 'A-3', outcome: 'NO_EXCEPTION' }],
    });
  });

  it('asks for a reason while there are fewer items than the table says, and no more once there are enough', async () => {
    open();
    await paste('A-1\nA-2');
    expect(await screen.findByLabelText(/目安（3 件）より少なくてよい理由/)).toBeTruthy();
    await paste('A-3');
    await waitFor(() => expect(screen.queryByLabelText(/より少なくてよい理由/)).toBeNull());
  });

  it('keeps what was written when the page is closed, and says when a colleague recorded a sample meanwhile', async () => {
    const first = open();
    await paste('B-1');
    await screen.findByRole('rowheader', { name: 'B-1' });
    first.unmount();
    open({ sample: recorded });
    expect(screen.getByRole('rowheader', { name: 'B-1' })).toBeTruthy();
    expect(screen.getByText(/このサンプルが別に記録されました/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '記録されている内容にする' }));
    expect(await screen.findByRole('rowheader', { name: 'A-1' })).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: 'B-1' })).toBeNull();
  });

  it('is only read by those who may not record it', async () => {
    const { inputs } = open({ sample: recorded, viewerMay: [] });
    await userEvent.click(screen.getByRole('rowheader', { name: 'A-1' }));
    await userEvent.keyboard('x');
    expect(screen.getByText('1 件（目安 3 件）、例外 0 件、未確認 0 件')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'サンプルを記録する' })).toBeNull();
    expect(inputs).toEqual([]);
  });

  it('has nothing that axe finds', async () => {
    const { container } = open({ sample: recorded });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});
