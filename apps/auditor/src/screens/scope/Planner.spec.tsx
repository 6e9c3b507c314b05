/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider, useSuspenseQuery } from '@apollo/client/react';
import { liuScopeRules, noArrangement, placeControls, judgeArrangement, previewScope, type ScopeArrangement, type ScopeControl, type ScopeYear } from '@toroku/domain-audit';
import { LanguageProvider } from '@toroku/ui';
import { PersonProvider } from '@toroku/web-base';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Suspense } from 'react';
import { ScopePageDocument } from './Page.generated';
import { Planner } from './Planner';

const control = (controlId: string, facts: Partial<ScopeControl> = {}): ScopeControl => ({ controlId, objective: '9.2.3', tier: 'CONTROLS', liuAreas: [1], isMandatory: false, isStated: true, isChanged: false, sortKey: controlId, ...facts });
const controls = [control('3.1.2.1', { tier: 'GOVERNANCE', liuAreas: [] }), control('5.1.1.1', { liuAreas: [] }), ...['1', '2', '3', '4', '5', '6'].map((last) => control(`9.2.3.${last}`)), control('9.2.4.1', { isChanged: true })];
const rules = liuScopeRules({ auditCycleYears: 3, auditAreas: [1, 2, 3, 4] });
const clause = { __typename: 'Clause', source: 'PLATFORM', at: 'x', edition: '2022-11-01', isPlatformDefault: true };

/** The platform as the planner asks it: the plan by the rules themselves, the arrangement kept by the verb. */
function aPlatform(mayArrange = true) {
  const kept: { arrangement: ScopeArrangement; version: number; inputs: unknown[] } = { arrangement: noArrangement, version: 3, inputs: [] };
  const plan = (arrangement: ScopeArrangement) => {
    const year: ScopeYear = { rules, year: 1, kept: new Map(), arrangement, asked: null };
    const { prospects, ...preview } = previewScope(controls, year);
    const unmet = judgeArrangement(placeControls(controls, year), year).refusals.map((one) => ({ __typename: 'Refusal', ...one, ja: one.code, en: one.code, clause }));
    const depths = { __typename: 'ScopeYearDepths', due: 'DESIGN_AND_OPERATION', notDue: 'DESIGN' };
    const lines = prospects.map(({ control: of, rule, ...line }) => ({ __typename: 'ScopePlanLine', ...line, labelJa: `見出し ${line.controlId}`, labelEn: '', areas: of.liuAreas, scopeClass: rule.scopeClass, isStated: of.isStated, isChanged: of.isChanged }));
    const classes = rules.classes.map((rule) => ({ __typename: 'ScopeClassRule', ...rule, stated: 1, firstYear: depths, renewals: depths, clause }));
    return { __typename: 'ScopePlan', year: 1, isArrangeable: true, offeredRulesIds: ['LIU-2022-11'], arrangement, rules: { __typename: 'ScopeRules', id: 'LIU-2022-11', clause, classes }, ...preview, unmet, lines };
  };
  const engagement = () => ({ __typename: 'Engagement', id: 'e', version: kept.version, state: 'CONTRACTED', year: 1, viewerMay: mayArrange ? ['arrangeScope'] : [], plannedOn: null, service: null });
  const link = new ApolloLink(({ operationName, variables }) => {
    const input = variables['input'] as { moves: ScopeArrangement['moves']; pulls: ScopeArrangement['pulls'] } | undefined;
    if (operationName === 'ArrangeScope' && input) Object.assign(kept, { arrangement: { moves: input.moves, pulls: input.pulls }, version: kept.version + 1, inputs: [...kept.inputs, input] });
    const data = operationName === 'ArrangeScope' ? { arrangeScope: engagement() } : { engagement: engagement(), scopePlan: plan((variables['arrangement'] as ScopeArrangement | undefined) ?? kept.arrangement) };
    return new Observable((observer) => {
      observer.next({ data });
      observer.complete();
    });
  });
  return { kept, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

function Screen() {
  const { engagement, scopePlan } = useSuspenseQuery(ScopePageDocument, { variables: { id: 'e' } }).data;
  return engagement && scopePlan ? <Planner engagement={engagement} plan={scopePlan} /> : null;
}

async function open(platform = aPlatform()) {
  const person = { id: 'p', nameJa: '暁', nameEn: 'Akatsuki', duties: [], organisation: {} as never, today: '2022-11-10' };
  const drawn = await act(async () => render(
    <LanguageProvider language="ja" choose={() => undefined}>
      <ApolloProvider client={platform.client}>
        <PersonProvider person={person}>
          <Suspense fallback="…">
            <main>
              <h1>監査の範囲</h1>
              <Screen />
            </main>
          </Suspense>
        </PersonProvider>
      </ApolloProvider>
    </LanguageProvider>,
  ));
  await screen.findByRole('grid', { name: '管理策を選んで動かす' });
  return { ...platform, ...drawn };
}

const numbers = (): readonly (readonly string[])[] => within(screen.getByRole('table', { name: '年ごとの管理策の数（評価の深さ別）' })).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').slice(1).map(({ textContent }) => textContent));
const rowOf = (controlId: string): HTMLElement => screen.getByRole('rowheader', { name: controlId });

describe('監査対象の調整 on the screen', () => {
  // What is pressed is answered by the platform later: nothing is drawn ahead of its time.
  beforeAll(() => configure({ eventWrapper: (press) => press() }));
  beforeEach(() => {
    localStorage.clear();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  });

  it('draws each year by depth and each chapter by year, as tables too, and is without fault for axe', async () => {
    const { container } = await open();
    expect(numbers()).toEqual([['4', '4', '8'], ['3', '0', '3'], ['3', '0', '3']]);
    expect(within(screen.getByRole('table', { name: /章と年ごと/ })).getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['章1年目（今年）2年目3年目', '第3章111', '第5章000', '第9章322']);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  it('moves a control by a digit, says at once what that does, and takes it back by Delete', async () => {
    await open();
    await userEvent.click(rowOf('9.2.3.1'));
    await userEvent.keyboard('3');
    expect(screen.getByText('1 件を3年目へ移しました。')).toBeTruthy();
    await waitFor(() => expect(numbers()).toEqual([['3', '5', '8'], ['3', '0', '3'], ['4', '0', '4']]));
    expect(screen.getByText('案より −1')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: '案からの変更' })).getAllByRole('row')[1]?.textContent).toContain('9.2.3.1移動1年目3年目');
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(screen.getByText('案のとおりです')).toBeTruthy());
  });

  it('leaves where they are the controls that the rules do not let go, and says which', async () => {
    await open();
    await userEvent.click(rowOf('3.1.2.1'));
    await userEvent.keyboard('2');
    expect(screen.getByText('0 件を2年目へ移しました。規則により移せない 1 件はそのままです（3.1.2.1）。')).toBeTruthy();
    await userEvent.click(rowOf('9.2.4.1'));
    await userEvent.keyboard('2');
    expect(screen.getByText(/規則により移せない 1 件はそのままです（9.2.4.1）/)).toBeTruthy();
    expect(screen.getByText('案のとおりです')).toBeTruthy();
  });

  it('moves many at once, chosen by a filter', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText('運用を評価する年'), '2年目');
    await userEvent.click(screen.getByRole('button', { name: '表示中の 2 件をすべて選ぶ' }));
    await userEvent.selectOptions(screen.getByLabelText('移す年'), '1年目');
    await userEvent.click(screen.getByRole('button', { name: '選んだ管理策を移す' }));
    await waitFor(() => expect(numbers()[0]).toEqual(['6', '2', '8']));
    expect(screen.getByText('0 件を表示、0 件を選択中')).toBeTruthy();
  });

  it('takes a control into this year with a reason, keeps it through a reload, and saves it by the verb', async () => {
    const { kept, client, unmount } = await open();
    await userEvent.click(rowOf('9.2.3.2'));
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: '選んだ管理策を今年に加える' }).getAttribute('aria-disabled')).toBe('true');
    await userEvent.type(screen.getByLabelText(/今年に加える理由/), '障害');
    await userEvent.click(screen.getByRole('button', { name: '選んだ管理策を今年に加える' }));
    await waitFor(() => expect(numbers()[0]).toEqual(['5', '3', '8']));
    unmount();
    await open({ kept, client });
    await userEvent.click(await screen.findByRole('button', { name: '監査対象を調整する' }));
    await waitFor(() => expect(screen.getByText('保存しました')).toBeTruthy());
    expect(kept.inputs).toMatchObject([{ id: 'e', expectedVersion: 3, moves: [], pulls: [{ controlId: '9.2.3.2', reason: '障害' }] }]);
    expect(screen.getByRole('button', { name: '監査対象を調整する' }).getAttribute('aria-disabled')).toBe('true');
    expect(localStorage).toHaveLength(0);
  });

  it('shows the plan and changes nothing to who may not arrange it', async () => {
    await open(aPlatform(false));
    expect(screen.getByText(/調整できるのは、この監査の業務責任者/)).toBeTruthy();
    await userEvent.click(rowOf('9.2.3.1'));
    await userEvent.keyboard('3');
    expect(screen.queryByRole('button', { name: '監査対象を調整する' })).toBeNull();
    expect(screen.getByText('案のとおりです')).toBeTruthy();
  });
});
