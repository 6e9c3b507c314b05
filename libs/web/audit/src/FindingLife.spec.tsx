/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, type FragmentType } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LanguageProvider } from '@toroku/ui';
import { act, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { Suspense } from 'react';
import { FindingLife } from './FindingLife';
import { FindingLife_findingFragmentDoc, type FindingLife_findingFragment } from './FindingLife.generated';

interface Standing {
  readonly raisedOn: string;
  readonly title: string;
  readonly isOverdue?: boolean;
}

const standing = (id: string, { raisedOn, title, isOverdue = false }: Standing) => ({
  __typename: 'Finding',
  id,
  raisedOn,
  state: isOverdue ? 'IMPROVING' : 'CLOSED',
  isOverdue,
  document: { __typename: 'FindingDocument', id, title, severity: 'MINOR' },
  improvementPlan: { __typename: 'ImprovementPlan', id: `plan-${id}`, improveByOn: '2023-11-15' },
});

async function draw(change: object = {}) {
  const cache = new InMemoryCache();
  const finding = {
    ...standing('f2', { raisedOn: '2023-10-02', title: '承認の漏れ', isOverdue: true }),
    repeatCount: 1,
    exception: { __typename: 'AuditException', assessment: 'OPERATION', procedure: '25 件を抽出した', items: [{ __typename: 'AuditExceptionItem', population: '権限申請', reference: '申請 7', note: '承認がない' }] },
    life: [standing('f1', { raisedOn: '2022-11-10', title: '承認の漏れ（一年目）' }), standing('f2', { raisedOn: '2023-10-02', title: '承認の漏れ', isOverdue: true })],
    ...change,
  };
  cache.writeFragment({ id: 'Finding:f2', fragment: FindingLife_findingFragmentDoc, fragmentName: 'FindingLife_finding', data: finding as unknown as FindingLife_findingFragment });
  const client = new ApolloClient({ cache, link: ApolloLink.empty() });
  const from = { __typename: 'Finding', id: 'f2' } as unknown as FragmentType<FindingLife_findingFragment>;
  return act(async () =>
    render(
      <LanguageProvider language="ja" choose={() => undefined}>
        <ApolloProvider client={client}>
          <Suspense fallback="…">
            <main>
              <h1>発見事項</h1>
              <FindingLife finding={from} />
            </main>
          </Suspense>
        </ApolloProvider>
      </LanguageProvider>,
    ),
  );
}

describe('a finding across years', () => {
  it('says how often it came back and leads to the one before, oldest first', async () => {
    await draw();
    expect(screen.getByText('過去の監査でも見つかっています（1 回）')).toBeTruthy();
    const steps = screen.getAllByRole('listitem');
    expect(steps.map((step) => within(step).queryByRole('link')?.getAttribute('href') ?? null)).toEqual(['/findings/f1', null]);
    expect(steps[1]?.textContent).toContain('承認の漏れ（この発見事項）');
  });

  it('marks the one whose improvement is overdue and no other', async () => {
    await draw();
    expect(screen.getAllByRole('listitem').map((step) => step.textContent?.includes('期限超過'))).toEqual([false, true]);
  });

  it('shows the exception it was raised for, item by item', async () => {
    await draw();
    expect(screen.getByRole('heading', { name: '元になった例外（運用状況評価）' })).toBeTruthy();
    expect(screen.getByRole('row', { name: '申請 7 権限申請 承認がない' })).toBeTruthy();
  });

  it('that came up for the first time, without an exception on record, says neither', async () => {
    await draw({ repeatCount: 0, exception: null, life: [standing('f2', { raisedOn: '2023-10-02', title: '承認の漏れ' })] });
    expect(screen.queryByText(/過去の監査/)).toBeNull();
    expect(screen.queryByText(/元になった例外/)).toBeNull();
  });

  it('has nothing that axe finds', async () => {
    const { container } = await draw();
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
  });
});
