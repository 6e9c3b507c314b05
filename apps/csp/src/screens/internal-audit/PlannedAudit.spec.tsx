/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider, useSuspenseQuery } from '@apollo/client/react';
import { internalAuditCheck, internalAuditCoverage, planInternalAudit, type InternalAuditFacts, type InternalAuditPlan } from '@toroku/domain-audit';
import { day } from '@toroku/kernel';
import { LanguageProvider } from '@toroku/ui';
import { PersonProvider } from '@toroku/web-base';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Suspense } from 'react';
import { isCovered } from './judged-by';
import { InternalAuditPageDocument } from './Page.generated';
import { PlannedAudit } from './PlannedAudit';

const objectives = ['5.1.1', '5.1.2', '9.2.3', '9.4.1', '17.2.1', '18.1.1'];
const numbers = { internalAuditCycleYears: 3, internalAuditUnit: 'OBJECTIVE' as const };
const people = { organisation: '内部監査室', responsiblePerson: '高橋 実', performers: ['佐藤 花子', '検査 次郎'], method: '閲覧' };
const typed = (__typename: string) => <Row extends object>(row: Row) => ({ __typename, ...row });

/** The platform as the screen asks it: one internal audit, judged and planned by the rules themselves. */
function aPlatform({ mayPlan = true, plan = objectives.map((unitId, index) => ({ unitId, year: 1 + Math.floor(index / 2), performers: [] as readonly string[], operatedBy: [] as readonly string[] })) } = {}) {
  const kept = { audit: { ...people, plan } as InternalAuditPlan, version: 3, inputs: [] as unknown[] };
  let waiting: (() => void)[] | null = null;
  const answer = () => {
    const facts: InternalAuditFacts = { audit: { ...kept.audit, year: 1, fromOn: day('2022-01-01'), throughOn: day('2022-12-31') }, implementedObjectives: objectives, history: [], results: [{ unitId: '5.1.1', performers: ['佐藤 花子'] }], findings: [] };
    const coverage = internalAuditCoverage(facts, numbers);
    return {
      __typename: 'InternalAudit', id: 'a', version: kept.version, state: 'DRAFT', ...facts.audit, plan: kept.audit.plan.map(typed('PlannedUnit')), reportedOn: null,
      viewerMay: mayPlan ? ['planInternalAudit', 'recordInternalAuditResults', 'reportInternalAudit'] : [],
      service: { __typename: 'CloudService', id: 's', nameJa: '青空', nameEn: 'Aozora' },
      coverage: { __typename: 'InternalAuditCoverage', ...coverage, units: coverage?.units.map(typed('UnitCoverage')) },
      objectives: objectives.map((controlId) => ({ __typename: 'Control', id: controlId, controlId, labelJa: `目標 ${controlId}`, labelEn: '' })),
      results: facts.results.map(({ unitId, performers }) => ({ __typename: 'InternalAuditResult', id: unitId, unitId, performers, auditedOn: '2022-06-01', method: '閲覧', summary: '適切' })),
      findings: [], workingPapersRequests: [],
      check: internalAuditCheck(facts, numbers).map((one) => ({ __typename: 'Refusal', ...one, ja: one.code, en: one.code, clause: null })),
    };
  };
  const take = (input: InternalAuditPlan) => {
    kept.inputs.push(input);
    const decision = planInternalAudit(input, { audit: { state: 'DRAFT', year: 1, plan: kept.audit.plan }, implemented: objectives, internalAuditCycleYears: 3 });
    if (decision.kind === 'refused') return { __typename: 'Refused', refusals: decision.refusals.map((one) => ({ __typename: 'Refusal', ...one, ja: `拒否 ${one.code}`, en: one.code, clause: null })) };
    Object.assign(kept, { audit: { ...kept.audit, plan: decision.outcome.plan }, version: kept.version + 1 });
    return { __typename: 'InternalAudit', id: 'a' };
  };
  const link = new ApolloLink(({ operationName, variables }) => {
    const data = operationName === 'PlanInternalAudit' ? { planInternalAudit: take(variables['input'] as InternalAuditPlan) } : { internalAudit: answer() };
    return new Observable((observer) => {
      const tell = (): void => {
        observer.next({ data });
        observer.complete();
      };
      if (operationName === 'PlanInternalAudit' && waiting) waiting.push(tell);
      else tell();
    });
  });
  const hold = (): void => void (waiting = []);
  const release = (): void => {
    waiting?.forEach((tell) => tell());
    waiting = null;
  };
  return { kept, hold, release, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

function Screen() {
  const { internalAudit } = useSuspenseQuery(InternalAuditPageDocument, { variables: { id: 'a' } }).data;
  return internalAudit && isCovered(internalAudit) ? <PlannedAudit audit={internalAudit} /> : null;
}

async function open(platform = aPlatform()) {
  const person = { id: 'p', nameJa: '暁', nameEn: 'Akatsuki', duties: [], organisation: {} as never, today: '2022-11-10' };
  const drawn = await act(async () => render(
    <LanguageProvider language="ja" choose={() => undefined}>
      <ApolloProvider client={platform.client}>
        <PersonProvider person={person}>
          <Suspense fallback="…">
            <main>
              <h1>内部監査</h1>
              <Screen />
            </main>
          </Suspense>
        </PersonProvider>
      </ApolloProvider>
    </LanguageProvider>,
  ));
  await screen.findByRole('grid', { name: '年と担当の割り当て' });
  return { ...platform, ...drawn };
}

const picture = (name: RegExp): readonly string[] => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map(({ textContent }) => textContent);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const unit = (unitId: string): HTMLElement => screen.getByRole('rowheader', { name: unitId });
const balance = (): string | null => screen.getByText(/^釣り合い/).textContent;

describe('内部監査の計画 on the screen', () => {
  // What is pressed is answered by the platform later: nothing is drawn ahead of its time.
  beforeAll(() => configure({ eventWrapper: (event) => event() }));
  beforeEach(() => {
    localStorage.clear();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  });

  it('draws three years by chapter and by category, as tables too, and is without fault for axe', async () => {
    const { container } = await open();
    expect(picture(/^年ごとの数/)).toEqual(['1年目（この監査） 112', '2年目 022', '3年目 022']);
    expect(picture(/^章と年ごと/)).toEqual(['第5章2002なし', '第9章0202なし', '第17章0011なし', '第18章0011なし']);
    await userEvent.click(screen.getByRole('radio', { name: '分類（2桁）ごと' }));
    expect(picture(/^分類と年ごと/)).toEqual(['5.12002なし', '9.20101なし', '9.40101なし', '17.20011なし', '18.10011なし']);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  it('moves a unit by a digit, shows at once what that does, and goes back by Delete', async () => {
    await open();
    await userEvent.click(unit('5.1.2'));
    await userEvent.keyboard('3');
    expect(balance()).toBe('釣り合い：1年目 1 件、2年目 2 件、3年目 3 件。監査されないもの：0 件。');
    expect(screen.getByText('保存済みより −1')).toBeTruthy();
    expect(screen.getByText('保存済みは1年目')).toBeTruthy();
    await userEvent.keyboard('{Delete}');
    expect(balance()).toBe('釣り合い：1年目 2 件、2年目 2 件、3年目 2 件。監査されないもの：0 件。');
    expect(screen.getByRole('button', { name: '計画を保存する' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('leads from a gap to where it is mended, and fills it evenly', async () => {
    await open(aPlatform({ plan: [{ unitId: '5.1.1', year: 1, performers: [], operatedBy: [] }, { unitId: '5.1.2', year: 1, performers: [], operatedBy: [] }] }));
    expect(picture(/^章と年ごと/)[1]).toBe('第9章00022 件');
    await press('9.2.3 目標 9.2.3');
    expect(document.activeElement).toBe(screen.getByLabelText('移す年'));
    await userEvent.selectOptions(screen.getByLabelText('移す年'), '2年目');
    await press('選んだものを移す');
    expect(screen.getByText('1 件を2年目に移しました。')).toBeTruthy();
    await press('監査されない 3 件を、少ない年に入れる');
    expect(balance()).toBe('釣り合い：1年目 2 件、2年目 2 件、3年目 2 件。監査されないもの：0 件。');
    expect(screen.getByText('1年目から3年目の間に、実施しているすべての統制目標が監査されます')).toBeTruthy();
  });

  it('proposes a balanced plan anew and lets who was named stay', async () => {
    await open(aPlatform({ plan: objectives.map((unitId) => ({ unitId, year: 1, performers: unitId === '9.2.3' ? ['検査 次郎'] : [], operatedBy: [] })) }));
    expect(balance()).toContain('1年目 6 件、2年目 0 件、3年目 0 件');
    await press('均等な案を作り直す');
    expect(balance()).toContain('1年目 2 件、2年目 2 件、3年目 2 件');
    expect(within(screen.getByRole('grid')).getByText('検査 次郎')).toBeTruthy();
  });

  it('names people for what is chosen, says why it cannot be saved, keeps it through a reload, and saves it by the verb', async () => {
    const platform = aPlatform();
    const { kept, unmount } = await open(platform);
    await userEvent.click(unit('9.2.3'));
    await userEvent.keyboard(' ');
    await userEvent.click(screen.getByRole('checkbox', { name: '佐藤 花子' }));
    await press('実施者をこのとおりにする');
    await userEvent.type(screen.getByLabelText(/選んだものの運用担当者/), '佐藤　花子');
    await press('運用担当者をこのとおりにする');
    expect(screen.getByText('このままでは保存できません（1 件）')).toBeTruthy();
    await press('計画を保存する');
    expect(await screen.findByText('拒否 AUDITOR_AUDITS_OWN_WORK')).toBeTruthy();
    unmount();
    await open(platform);
    const operators = screen.getByLabelText<HTMLTextAreaElement>(/選んだものの運用担当者/);
    expect(operators.value).toBe('佐藤　花子');
    await userEvent.click(unit('9.2.3'));
    await userEvent.keyboard(' ');
    await userEvent.clear(operators);
    await userEvent.type(operators, '運用 一郎');
    await press('運用担当者をこのとおりにする');
    await press('計画を保存する');
    await waitFor(() => expect(screen.getByText('保存しました')).toBeTruthy());
    expect(kept.inputs.at(-1)).toMatchObject({ id: 'a', expectedVersion: 3, ...people });
    expect(kept.audit.plan.find(({ unitId }) => unitId === '9.2.3')).toMatchObject({ year: 2, performers: ['佐藤 花子'], operatedBy: ['運用 一郎'] });
    expect(kept.audit.plan).toHaveLength(objectives.length);
    expect(localStorage).toHaveLength(0);
  });

  it('keeps what is changed while the plan is being saved', async () => {
    const { kept, hold, release } = await open();
    hold();
    await userEvent.click(unit('5.1.2'));
    await userEvent.keyboard('2');
    await press('計画を保存する');
    await userEvent.click(unit('18.1.1'));
    await userEvent.keyboard('1');
    release();
    await waitFor(() => expect(kept.audit.plan.find(({ unitId }) => unitId === '5.1.2')?.year).toBe(2));
    await waitFor(() => expect(screen.queryByText('保存済みは1年目')).toBeNull());
    expect(screen.getByText('保存済みは3年目')).toBeTruthy();
    await press('計画を保存する');
    await waitFor(() => expect(kept.audit.plan.find(({ unitId }) => unitId === '18.1.1')?.year).toBe(1));
  });

  it('rehearses form 2-3 with the plan as it is on the screen, each reason leading to its place, and reports only what is saved', async () => {
    await open();
    const lacking = () => screen.getByRole('link', { name: /今年監査する計画/ });
    expect(lacking().textContent).toContain('5.1.2');
    expect(lacking().getAttribute('href')).toBe('#results');
    await userEvent.click(unit('5.1.2'));
    await userEvent.keyboard('2');
    await waitFor(() => expect(screen.getByText('足りないものはありません')).toBeTruthy());
    expect(screen.getByText('先に計画を保存してください')).toBeTruthy();
  });

  it('shows what form 2-3 would say now, the plan as it is on the screen too', async () => {
    await open();
    await userEvent.click(screen.getByText('様式2-3 に今書かれる内容を見る'));
    expect(screen.getByText('佐藤 花子 検査 次郎', { selector: 'dl *' })).toBeTruthy();
    expect(picture(/^三年間の計画/)).toEqual(['1年目25.1.1, 5.1.2', '2年目29.2.3, 9.4.1', '3年目217.2.1, 18.1.1']);
    await userEvent.click(unit('5.1.2'));
    await userEvent.keyboard('3');
    expect(picture(/^三年間の計画/)[2]).toBe('3年目35.1.2, 17.2.1, 18.1.1');
  });

  it('shows the plan and changes nothing to who may not plan', async () => {
    await open(aPlatform({ mayPlan: false }));
    await userEvent.click(unit('5.1.2'));
    await userEvent.keyboard('3');
    expect(picture(/^章と年ごと/)[0]).toBe('第5章2002なし');
    expect(screen.queryByRole('button', { name: '計画を保存する' })).toBeNull();
    expect(screen.queryByLabelText('移す年')).toBeNull();
  });
});
