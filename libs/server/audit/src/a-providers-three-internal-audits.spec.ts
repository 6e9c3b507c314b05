import { findingsAllowRegistration, unitsOf, type Form23, type InternalAudit } from '@toroku/domain-audit';
import type { CloudService } from '@toroku/domain-provider';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { addDays, addYears, day, type LegalDay } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { statementTables } from '@toroku/server-statement';
import { aDeclaredStatement, anActor, anInternalFindingWithPlan, aService, House, knowOrganisations, loadCatalogue } from '@toroku/testing';
import { auditTables, openInternalAudit, planInternalAudit, recordInternalAuditResults, reportInternalAudit } from '.';

const provider = anActor('CSP', 'Aozora');
const internalAuditor = anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']);
const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
const performer = '佐藤 花子';
const operator = '鈴木 一郎';
/** Not implemented in the first year, implemented from the second. */
const LATE = '17.2.1';
/** Implemented in the first year, excluded with a reason from the second. */
const GONE = '11.1.6';
const FIRST_YEAR = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') };
const excluded = (controlId: string) => ({ [controlId]: { selected: 'no', text: '', reason: '合理的に適用できない' } });

/** Three years in the order of their days: each step stands on those before it. */
describe('内部監査の三年 — a provider’s internal audits over three years (LIU rules 7.2, Annex 2; S-160 to S-169)', () => {
  let house: House;
  let service: CloudService;
  let audit: InternalAudit;
  let forms: readonly Form23[] = [];
  let statementId = '';
  let planOfYearOne: InternalAudit['plan'] = [];

  /** The statement of a year, and the day on which its internal audit is at work. */
  async function yearBegins(year: 1 | 2 | 3 | 4, choices: Readonly<Record<string, { readonly selected: string; readonly text: string; readonly reason: string }>>): Promise<void> {
    const periodStartOn = addYears(FIRST_YEAR.periodStartOn, year - 1);
    const periodEndOn = addYears(FIRST_YEAR.periodEndOn, year - 1);
    house.clock.moveTo(addDays(periodEndOn, -20));
    const statement = await aDeclaredStatement(house, provider, { service, periodStartOn, periodEndOn, choices, ...(statementId === '' ? {} : { previousStatementId: statementId }) });
    statementId = statement.id;
    audit = await house.done(internalAuditor, openInternalAudit, { statementId, fromOn: periodStartOn, throughOn: periodEndOn });
  }

  const change = () => ({ id: audit.id, expectedVersion: audit.version });
  const ofYear = (year: number): readonly string[] => audit.plan.filter((unit) => unit.year === year).map(({ unitId }) => unitId);
  const who = { organisation: '内部監査室（開発・運用から独立）', responsiblePerson: '高橋 実', performers: [performer], method: '閲覧、質問、サンプルテスト' };
  const staffed = (plan: InternalAudit['plan']) => plan.map((unit) => ({ ...unit, performers: [performer], operatedBy: [operator] }));
  const plan = async (units: InternalAudit['plan'] = audit.plan): Promise<void> => void (audit = await house.done(internalAuditor, planInternalAudit, { ...change(), ...who, plan: staffed(units) }));
  const record = async (unitIds: readonly string[], auditedOn: LegalDay = audit.fromOn): Promise<void> =>
    void (audit = await house.done(internalAuditor, recordInternalAuditResults, { ...change(), results: unitIds.map((unitId) => ({ unitId, performers: [performer], auditedOn, method: 'サンプルテスト', summary: '実施されている' })) }));
  const reasons = async (): Promise<readonly { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }[]> => house.refusals(internalAuditor, reportInternalAudit, change());
  async function report(): Promise<Form23> {
    audit = await house.done(internalAuditor, reportInternalAudit, change());
    const [stored] = await house.truth<{ content: Form23 }>('select content from internal_audit_report where id = $1', [audit.id]);
    if (!stored) throw new Error('form 2-3 was not kept');
    forms = [...forms, stored.content];
    return stored.content;
  }

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...auditTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house);
    service = await aService(house, provider);
  });
  afterAll(() => house.close());

  describe('when the provider is a newcomer', () => {
    it('the plan proposed covers each implemented objective once in three years, as evenly as can be: 120 are 40, 40 and 40', async () => {
      await yearBegins(1, excluded(LATE));
      expect([1, 2, 3].map((year) => ofYear(year).length)).toEqual([40, 40, 40]);
      expect(new Set(audit.plan.map(({ unitId }) => unitId)).size).toBe(120);
      expect(audit.plan.map(({ unitId }) => unitId)).not.toContain(LATE);
    });

    it('it is the provider’s to change, but nobody audits what they operate (criteria 4.6.2.5)', async () => {
      planOfYearOne = audit.plan;
      expect(await house.refusalCodes(internalAuditor, planInternalAudit, { ...change(), ...who, plan: audit.plan.map((unit) => ({ ...unit, performers: [performer], operatedBy: [performer] })) })).toContain('AUDITOR_AUDITS_OWN_WORK');
      await plan();
    });

    it('an objective left out of all three years is a gap, and the report names it', async () => {
      const [dropped] = ofYear(3);
      await plan(planOfYearOne.filter(({ unitId }) => unitId !== dropped));
      await record(ofYear(1));
      expect(await reasons()).toMatchObject([{ code: 'OBJECTIVES_NOT_COVERED', facts: { objectives: [dropped], fromYear: 1, throughYear: 3 } }]);
      await plan(planOfYearOne);
    });

    it('form 2-3 shows the first year’s results and the plan of all three', async () => {
      const form = await report();
      expect(form).toMatchObject({ form: '2-3', year: 1, unit: 'OBJECTIVE', organisation: who.organisation, method: who.method, findings: [] });
      expect(form.results.map(({ unitId }) => unitId)).toEqual(planOfYearOne.filter(({ year }) => year === 1).map(({ unitId }) => unitId));
      expect(form.plan.map(({ year, unitIds }) => [year, unitIds.length])).toEqual([[1, 40], [2, 40], [3, 40]]);
    });
  });

  describe('when in the second year one objective is newly implemented and one is excluded', () => {
    it('the new one is planned within the window, the excluded one is planned no more', async () => {
      await yearBegins(2, excluded(GONE));
      const window = [...ofYear(2), ...ofYear(3)];
      expect(window).toContain(LATE);
      expect(audit.plan.map(({ unitId }) => unitId)).not.toContain(GONE);
      const firstYear = forms[0]?.results.map(({ unitId }) => unitId) ?? [];
      expect(window.filter((unitId) => firstYear.includes(unitId))).toEqual([]);
      expect(new Set([...firstYear, ...window])).toEqual(new Set([...planOfYearOne.map(({ unitId }) => unitId).filter((unitId) => unitId !== GONE), ...(firstYear.includes(GONE) ? [GONE] : []), LATE]));
    });

    it('a result for the excluded objective is refused: what is not implemented is not audited (S-122)', async () => {
      await plan();
      expect(await house.refusalCodes(internalAuditor, recordInternalAuditResults, { ...change(), results: [{ unitId: GONE, performers: [performer], auditedOn: audit.fromOn, method: '閲覧', summary: '適切' }] })).toContain('OBJECTIVE_NOT_IMPLEMENTED');
    });

    it('a finding stays minor while its plan mends it within two months of the application (Annex 2 (4))', async () => {
      await record(ofYear(2));
      const [unitId = ''] = ofYear(2);
      const applicationOn = addDays(audit.throughOn, 60);
      const finding = await anInternalFindingWithPlan(house, { internalAuditor, author, internalAuditId: audit.id, controlId: unitId, improveByOn: addDays(applicationOn, 55) });
      const form = await report();
      expect(form.findings).toMatchObject([{ id: finding.id, severity: 'MINOR', improvementPlan: { improveByOn: addDays(applicationOn, 55) } }]);
      expect(form.results.find((row) => row.unitId === unitId)?.findings).toEqual([finding.id]);
      const numbers = ruleSetOf('LIU-2022-11').audit;
      const judged = (on: LegalDay) => findingsAllowRegistration([{ id: finding.id, source: 'INTERNAL', controlId: unitId, state: 'PLAN_ACCEPTED', severity: 'MINOR', improveByOn: addDays(applicationOn, 55) }], on, numbers);
      expect(judged(applicationOn)).toEqual([]);
      expect(judged(addDays(applicationOn, -10)).map(({ code }) => code)).toEqual(['MINOR_FINDING_IMPROVED_TOO_LATE']);
    });
  });

  describe('when the third year closes the window', () => {
    it('it takes whatever of the implemented objectives was not audited yet, and one left over is refused by name', async () => {
      await yearBegins(3, excluded(GONE));
      const due = ofYear(3);
      const audited = forms.flatMap(({ results }) => results.map(({ unitId }) => unitId));
      expect(due.filter((unitId) => audited.includes(unitId))).toEqual([]);
      const left = due.at(-1) ?? '';
      const whole = audit.plan;
      await plan(whole.filter(({ unitId }) => unitId !== left));
      await record(due.slice(0, -1));
      expect(await reasons()).toMatchObject([{ code: 'OBJECTIVES_NOT_COVERED', facts: { objectives: [left], fromYear: 1, throughYear: 3 } }]);
      await plan(whole);
      expect(await reasons()).toMatchObject([{ code: 'PLANNED_OBJECTIVE_WITHOUT_RESULT', facts: { objectives: [left] } }]);
      await record([left]);
    });

    it('the union of the three reports holds every objective implemented that year', async () => {
      await report();
      const union = new Set(forms.flatMap(({ results }) => results.map(({ unitId }) => unitId)));
      const implemented = [...planOfYearOne.map(({ unitId }) => unitId), LATE].filter((unitId) => unitId !== GONE);
      expect(implemented.filter((unitId) => !union.has(unitId))).toEqual([]);
      expect(implemented).toHaveLength(120);
    });

    it('the fourth year comes back to what the first audited', async () => {
      await yearBegins(4, excluded(GONE));
      const first = forms[0]?.results.map(({ unitId }) => unitId).filter((unitId) => unitId !== GONE) ?? [];
      expect(ofYear(4)).toEqual(expect.arrayContaining(first));
    });
  });

  it('121 objectives are 41, 40 and 40, or 37 rows where categories are the unit (form 2-3, annex: open)', async () => {
    const objectives = [...planOfYearOne.map(({ unitId }) => unitId), LATE];
    expect(objectives).toHaveLength(121);
    expect(unitsOf(objectives, 'CATEGORY')).toHaveLength(37);
    const newcomer = await aService(house, provider, 'Newcomer');
    house.clock.moveTo(day('2026-12-20'));
    const statement = await aDeclaredStatement(house, provider, { service: newcomer, periodStartOn: day('2026-01-01'), periodEndOn: day('2026-12-31') });
    const opened = await house.done(internalAuditor, openInternalAudit, { statementId: statement.id, fromOn: day('2026-01-01'), throughOn: day('2026-12-31') });
    expect([1, 2, 3].map((year) => opened.plan.filter((unit) => unit.year === year).length)).toEqual([41, 40, 40]);
  });
});
