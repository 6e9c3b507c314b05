import type { Engagement } from '@toroku/domain-audit';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { statementResolvers, statementTables } from '@toroku/server-statement';
import { aDeclaredStatement, aListedBody, anAcceptedEngagement, anIssuedReport, aService, aStatementToAudit, auditPeople, auditPeriod, fullSizeControls, House, idOf, knowOrganisations, loadCatalogue, openAuditHouse, openGraph } from '@toroku/testing';
import { acceptEngagement } from '../commands/accept-engagement';
import { arrangeScope } from '../commands/arrange-scope';
import { openAdditionalAudit } from '../commands/open-additional-audit';
import { proposeEngagement } from '../commands/propose-engagement';
import { auditResolvers, auditTables } from '..';

const { provider, lead, stranger } = auditPeople;

const PLAN = /* GraphQL */ `
  query ($id: ID!, $rules: String, $isms: Boolean! = false, $arrangement: ScopeArrangementInput) {
    scopePlan(engagementId: $id, rulesId: $rules, isIsmsCertified: $isms, arrangement: $arrangement) {
      year isOwnRules isArrangeable offeredRulesIds
      rules { id from areas clause { confidence } classes { scopeClass cycleYears cycleYearsWithIsms stated firstYear { due notDue } renewals { due notDue } clause { isPlatformDefault } } }
      arrangement { moves { controlId slot } pulls { controlId reason } }
      years { year design designAndOperation none chapters { chapter design designAndOperation none } }
      proposedYears { year design designAndOperation none }
      differences { controlId kind fromYear toYear reason }
      unmet { code facts message(language: ja) clause { at } }
      lines { controlId labelJa labelEn tier areas scopeClass cycleYears isStated isChanged depth reason slot proposedSlot operationYear choices { slot year } clause { at isPlatformDefault } }
    }
  }
`;
const ARRANGE = /* GraphQL */ `
  mutation ($input: ArrangeScopeInput!) { arrangeScope(input: $input) { ... on Engagement { state version } ... on Refused { refusals { code facts } } } }
`;
interface Line {
  readonly controlId: string;
  readonly slot: number | null;
  readonly proposedSlot: number | null;
  readonly choices: readonly { readonly slot: number; readonly year: number }[];
}
interface Plan {
  readonly rules: { readonly id: string; readonly classes: readonly object[] };
  readonly years: readonly { readonly year: number; readonly design: number; readonly designAndOperation: number; readonly none: number; readonly chapters: readonly { readonly chapter: number }[] }[];
  readonly proposedYears: readonly object[];
  readonly differences: readonly object[];
  readonly unmet: readonly { readonly code: string; readonly message: string }[];
  readonly lines: readonly Line[];
}

describe('監査対象の見通し over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let contracted: Engagement;
  const planOf = async (variables: Readonly<Record<string, unknown>> = {}): Promise<Plan> => {
    const { data, errors } = await graph(lead, PLAN, { id: contracted.id, ...variables });
    expect(errors).toBeUndefined();
    return data?.['scopePlan'] as Plan;
  };
  const inSlot = ({ lines }: Plan, slot: number): string => lines.find((line) => line.slot === slot)?.controlId ?? '';

  beforeAll(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    contracted = await anAcceptedEngagement(house, { provider, lead }, await aStatementToAudit(house, 'Aozora'));
    graph = await openGraph(house, [...auditResolvers, ...statementResolvers, RefusalResolver]);
  });
  afterAll(() => house.close());

  it('proposes a scope before anything is planned, with the rules of the case (S-134, S-135)', async () => {
    const plan = await planOf();
    expect(plan).toMatchObject({ year: 1, isOwnRules: true, isArrangeable: true, rules: { id: 'LIU-2022-11', clause: { confidence: 'H' } }, arrangement: { moves: [], pulls: [] }, differences: [], unmet: [] });
    expect(plan.rules.classes).toMatchObject([
      { scopeClass: 'GOVERNANCE', cycleYears: 1, stated: 18, clause: { isPlatformDefault: false } },
      { scopeClass: 'MANAGEMENT', cycleYears: 1, stated: 64 },
      { scopeClass: 'IN_AREAS', cycleYears: 3, firstYear: { due: 'DESIGN_AND_OPERATION', notDue: 'DESIGN' }, renewals: { notDue: 'NONE' }, clause: { isPlatformDefault: true } },
      { scopeClass: 'OTHER_CONTROLS', cycleYears: null },
    ]);
    expect(plan.years.map(({ year }) => year)).toEqual([1, 2, 3]);
    const operated = plan.years.map(({ designAndOperation }) => designAndOperation);
    expect(Math.max(...operated) - Math.min(...operated)).toBeLessThanOrEqual(1);
    expect(plan.lines[0]).toMatchObject({ controlId: '3.1.2.1', choices: [], clause: { at: 'Annex 3', isPlatformDefault: false } });
    expect(plan.lines.find(({ slot }) => slot === 1)).toMatchObject({ choices: [{ slot: 0, year: 1 }, { slot: 1, year: 2 }, { slot: 2, year: 3 }] });
  });

  it('says what a choice does before it is kept, and what the rules do not allow, in words', async () => {
    const proposal = await planOf();
    const [moved, pulled] = [inSlot(proposal, 0), inSlot(proposal, 1)];
    const arrangement = { moves: [{ controlId: moved, slot: 2 }, { controlId: '3.1.2.1', slot: 1 }], pulls: [{ controlId: pulled, reason: '重大な障害' }] };
    const plan = await planOf({ arrangement });
    expect(plan.differences).toEqual([
      { controlId: moved, kind: 'MOVED', fromYear: 1, toYear: 3, reason: '' },
      { controlId: pulled, kind: 'PULLED', fromYear: 2, toYear: 1, reason: '重大な障害' },
    ]);
    expect(plan.unmet.map(({ code }) => code)).toEqual(['SCOPE_ASSESSED_EVERY_YEAR']);
    expect(plan.unmet[0]?.message).toContain('3.1.2.1');
    for (const { message } of plan.unmet) expect(message).not.toMatch(/[{}]/);
    expect(plan.years[2]?.designAndOperation).toBe((proposal.years[2]?.designAndOperation ?? 0) + 1);
    expect(plan.proposedYears).toMatchObject(proposal.years.map(({ year, designAndOperation }) => ({ year, designAndOperation })));
    expect(await planOf()).toEqual(proposal);
  });

  it('looks ahead under the rules of ISMAP, with and without an ISMS certificate', async () => {
    const own = await planOf();
    const whole = await planOf({ rules: 'ISMAP-2022-04' });
    expect(whole).toMatchObject({ isOwnRules: false, rules: { id: 'ISMAP-2022-04' }, differences: [] });
    const stated = whole.years[0]?.designAndOperation ?? 0;
    expect(whole.years.map(({ design, designAndOperation }) => [design, designAndOperation])).toEqual([[0, stated], [0, stated], [0, stated]]);
    expect(stated).toBeGreaterThan(own.years[0]?.designAndOperation ?? 0);
    const managementIn = ({ rules }: Plan): unknown => rules.classes.find((one) => (one as { scopeClass: string }).scopeClass === 'MANAGEMENT');
    expect(managementIn(await planOf({ rules: 'ISMAP-2024-08' }))).toMatchObject({ cycleYears: 1, cycleYearsWithIsms: 3 });
    expect(managementIn(await planOf({ rules: 'ISMAP-2024-08', isms: true }))).toMatchObject({ cycleYears: 3 });
    expect((await graph(lead, PLAN, { id: contracted.id, rules: 'ISMAP-1999' })).data?.['scopePlan']).toBeNull();
  });

  it('arranges by a verb, which the plan then starts from', async () => {
    const moved = inSlot(await planOf(), 0);
    const input = { idempotencyKey: 'arrange-1', id: contracted.id, expectedVersion: contracted.version, moves: [{ controlId: moved, slot: 1 }] };
    const refused = await graph(lead, ARRANGE, { input: { ...input, idempotencyKey: 'arrange-0', moves: [{ controlId: moved, slot: 9 }] } });
    expect(refused.data?.['arrangeScope']).toEqual({ refusals: [{ code: 'SCOPE_SLOT_NOT_IN_CYCLE', facts: { controls: [moved] } }] });
    expect((await graph(lead, ARRANGE, { input })).data?.['arrangeScope']).toMatchObject({ state: 'CONTRACTED', version: contracted.version + 1 });
    expect(await planOf()).toMatchObject({ arrangement: { moves: [{ controlId: moved, slot: 1 }], pulls: [] }, differences: [{ controlId: moved, toYear: 2 }] });
    expect((await planOf({ arrangement: {} })).differences).toEqual([]);
  });

  it('is not arranged in an additional audit, which takes what was asked; under other rules it is looked at as a yearly one', async () => {
    const { engagement } = await anIssuedReport(house, { provider, lead }, await aStatementToAudit(house, 'Issued'));
    const wish = { id: engagement.id, expectedVersion: engagement.version, auditBodyId: idOf('Kansa'), kind: 'ADDITIONAL_AUDIT' as const, purpose: '変更の確認', askedControlIds: ['9.2.3.11.PB'] };
    const proposed = await house.done(provider, openAdditionalAudit, wish);
    const { id, version } = await house.done(lead, acceptEngagement, { id: proposed.id, expectedVersion: proposed.version });
    const plan = (await graph(lead, PLAN, { id })).data?.['scopePlan'] as Plan;
    expect(plan).toMatchObject({ isArrangeable: false, years: [{ year: 1, design: 0, designAndOperation: 1 }] });
    expect(plan.lines.every(({ choices }) => choices.length === 0)).toBe(true);
    expect(await house.refusalCodes(lead, arrangeScope, { id, expectedVersion: version, moves: [], pulls: [{ controlId: '9.2.1.6.PB', reason: 'x' }] })).toEqual(['SCOPE_FOLLOWS_REQUEST']);
    const whole = (await graph(lead, PLAN, { id, rules: 'ISMAP-2022-04' })).data?.['scopePlan'] as Plan;
    expect(whole.years[0]?.designAndOperation).toBeGreaterThan(82);
    house.clock.moveTo(day('2022-11-10'));
  });

  it('is nobody’s who does not see the statement', async () => {
    const statement = await aStatementToAudit(house, 'Not accepted');
    const proposed = await house.done(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') });
    for (const [actor, id] of [[lead, proposed.id], [stranger, contracted.id], [lead, idOf('nothing')]] as const) expect((await graph(actor, PLAN, { id })).data?.['scopePlan']).toBeNull();
  });
});

describe('the scope of a statement of the full size', () => {
  it('is planned in as many statements of SQL as a small one', async () => {
    const open = async (controls?: ReturnType<typeof fullSizeControls>): Promise<House> => {
      const house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...auditTables], day('2022-11-10'));
      await knowOrganisations(house, { CSP: ['Aozora'], AUDIT_BODY: ['Kansa'], STEERING_COMMITTEE: ['Committee'], PLATFORM: ['Toroku'] });
      await loadCatalogue(house, controls);
      return house;
    };
    const count = async (controls?: ReturnType<typeof fullSizeControls>): Promise<{ statements: number; lines: number }> => {
      const house = await open(controls);
      await aListedBody(house, lead);
      const statement = await aDeclaredStatement(house, provider, { service: await aService(house, provider, 'Planned'), ...auditPeriod, ...(controls ? { controls } : {}) });
      const engagement = await anAcceptedEngagement(house, { provider, lead }, statement);
      const graph = await openGraph(house, [...auditResolvers, ...statementResolvers, RefusalResolver]);
      const { data, statements } = await graph(lead, PLAN, { id: engagement.id });
      await house.close();
      return { statements, lines: (data?.['scopePlan'] as Plan).lines.length };
    };
    const small = await count();
    const full = await count(fullSizeControls());
    expect(full.lines).toBeGreaterThan(small.lines);
    expect(full.lines).toBeGreaterThan(1_000);
    expect(full.statements).toBe(small.statements);
    expect(full.statements).toBeLessThanOrEqual(7);
  });
});
