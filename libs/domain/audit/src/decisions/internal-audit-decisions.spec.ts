import { day, instant, momentAt, type Decision } from '@toroku/kernel';
import type { Finding, FindingDocument } from '../finding';
import type { InternalAudit, InternalAuditResult } from '../internal-audit';
import { internalAuditCoverage } from '../internal-audit-coverage';
import type { InternalAuditNumbers } from '../internal-audit-parameters';
import { openInternalAudit } from './open-internal-audit';
import { planInternalAudit, type AskedPlan, type InternalAuditPlan } from './plan-internal-audit';
import { provideWorkingPapers } from './provide-working-papers';
import { recordInternalAuditResults } from './record-internal-audit-results';
import { reportInternalAudit, type ReportFacts } from './report-internal-audit';
import { requestWorkingPapers } from './request-working-papers';

const moment = momentAt(instant('2023-02-01T03:00:00Z'));
const numbers: InternalAuditNumbers = { minorFindingImprovementMonths: 2, internalAuditCycleYears: 3, internalAuditUnit: 'OBJECTIVE' };
const objectives = ['5.1.1', '5.1.2', '9.2.3'];
const codes = (decision: Decision<unknown>) => (decision.kind === 'refused' ? decision.refusals.map(({ code, path }) => [code, ...path].join(' ')) : ['done']);
const period = { fromOn: day('2022-04-01'), throughOn: day('2023-03-31') };
const unit = (unitId: string, year: number, performers: string[] = [], operatedBy: string[] = []) => ({ unitId, year, performers, operatedBy });

const audit: InternalAudit = {
  id: 'ia1', version: 1, ruleSetId: 'LIU-2022-11', serviceId: 's1', providerId: 'aozora', statementId: 'st1', year: 1, ...period, state: 'DRAFT',
  organisation: '内部監査室', responsiblePerson: '高橋 実', performers: ['佐藤 花子'], method: 'サンプルテスト',
  plan: [unit('5.1.1', 1, ['佐藤 花子'], ['鈴木 一郎']), unit('5.1.2', 2), unit('9.2.3', 3)], openedOn: day('2022-11-10'), reportedOn: null,
};
const result: InternalAuditResult = { id: 'r1', internalAuditId: 'ia1', providerId: 'aozora', unitId: '5.1.1', performers: ['佐藤 花子'], auditedOn: day('2022-12-01'), method: '閲覧', summary: '適切' };

describe('openInternalAudit', () => {
  const open = (earlier: Parameters<typeof openInternalAudit>[1]['earlier'], dates = period) => openInternalAudit(dates, { statementState: 'DECLARED', implementedObjectives: objectives, earlier }, { ...moment, ruleSet: { id: 'LIU-2022-11', audit: numbers } });
  const first = { year: 1, unitIds: ['5.1.1'], state: 'REPORTED' as const, throughOn: day('2022-03-31') };

  it('begins with year 1 and a plan for three years (S-161)', () => {
    expect(open([])).toMatchObject({ kind: 'done', outcome: { year: 1, state: 'DRAFT', plan: [unit('5.1.1', 1), unit('5.1.2', 2), unit('9.2.3', 3)] } });
  });

  it('goes on with the next year, what was audited coming last', () => {
    expect(open([first])).toMatchObject({ kind: 'done', outcome: { year: 2, plan: [unit('5.1.2', 2), unit('9.2.3', 3), unit('5.1.1', 4)] } });
  });

  it('rolls up to categories where that is the unit (S-166)', () => {
    expect(openInternalAudit(period, { statementState: 'DRAFT', implementedObjectives: objectives, earlier: [] }, { ...moment, ruleSet: { id: 'LIU-2022-11', audit: { ...numbers, internalAuditUnit: 'CATEGORY' } } })).toMatchObject({ outcome: { plan: [unit('5.1', 1), unit('9.2', 2)] } });
  });

  it.each([
    ['the day the earlier one ends', '2022-03-31', ['INTERNAL_AUDIT_PERIODS_OVERLAP fromOn']],
    ['the day after', '2022-04-01', ['done']],
  ])('may start on %s: %j', (_, fromOn, expected) => {
    expect(codes(open([first], { ...period, fromOn: day(fromOn) }))).toEqual(expected);
  });

  it('needs a rule set in force and a statement that tells what is implemented (S-121)', () => {
    const decision = openInternalAudit(period, { statementState: 'DRAFT', implementedObjectives: [], earlier: [] }, { ...moment, ruleSet: null });
    expect(decision).toMatchObject({ kind: 'refused', refusals: [{ code: 'FACT_MISSING', facts: { missing: ['ruleSet', 'statement.implementedObjectives'] } }] });
  });

  it('is not opened on a statement that was given up', () => {
    expect(codes(openInternalAudit(period, { statementState: 'WITHDRAWN', implementedObjectives: objectives, earlier: [] }, { ...moment, ruleSet: { id: 'LIU-2022-11', audit: numbers } }))).toEqual(['NOT_NOW statementId']);
  });

  it('waits for the earlier one, and asks for days in order', () => {
    expect(codes(open([{ ...first, state: 'DRAFT' }], { fromOn: day('2023-04-01'), throughOn: day('2023-03-31') }))).toEqual(['DAYS_REVERSED fromOn', 'EARLIER_INTERNAL_AUDIT_OPEN']);
  });
});

describe('planInternalAudit', () => {
  const plan: InternalAuditPlan = { organisation: '', responsiblePerson: '', performers: ['佐藤 花子'], method: '', plan: audit.plan };
  const ask = (changed: Partial<AskedPlan>, state: InternalAudit['state'] = 'DRAFT') => planInternalAudit({ ...plan, ...changed }, { audit: { state, year: 1, plan: audit.plan }, implemented: objectives, internalAuditCycleYears: 3 });

  it('takes an incomplete plan: what is lacking is told by the check (S-164)', () => {
    expect(ask({ plan: [unit('5.1.1', 1)] })).toMatchObject({ kind: 'done', outcome: { plan: [unit('5.1.1', 1)] } });
  });

  it('keeps the proposed plan when none is given', () => {
    expect(ask({ plan: null, organisation: '内部監査室' })).toMatchObject({ kind: 'done', outcome: { organisation: '内部監査室', plan: audit.plan } });
  });

  it('refuses own work, excluded objectives, repeats, other years and unnamed performers, all at once (S-122)', () => {
    expect(codes(ask({ plan: [unit('5.1.1', 1, ['佐藤 花子'], ['佐藤花子']), unit('11.1.6', 2), unit('5.1.2', 4), unit('5.1.1', 2, ['誰か'], ['別人'])] }))).toEqual([
      'NUMBER_OUT_OF_RANGE plan 5.1.2 year',
      'OBJECTIVE_NAMED_TWICE plan 5.1.1',
      'OBJECTIVE_NOT_IMPLEMENTED 11.1.6',
      'AUDITOR_AUDITS_OWN_WORK plan 5.1.1',
      'PERFORMER_NOT_NAMED plan 5.1.1 performers',
    ]);
  });

  it('is refused once the report is out, and for a crowd', () => {
    expect(codes(ask({ performers: Array.from({ length: 101 }, (_, index) => (index === 0 ? '佐藤 花子' : `p${index}`)) }, 'REPORTED'))).toEqual(['NOT_NOW', 'TOO_MANY_ITEMS performers']);
  });
});

describe('recordInternalAuditResults', () => {
  const row = { unitId: '5.1.1', performers: ['佐藤 花子'], auditedOn: day('2022-12-01'), method: '閲覧', summary: '適切' };
  const ask = (rows: (typeof row)[], of: Partial<InternalAudit> = {}) => recordInternalAuditResults(rows, { audit: { ...audit, ...of }, implemented: objectives }, moment);

  it('takes many at once, planned for the year or not (S-166)', () => {
    expect(codes(ask([row, { ...row, unitId: '9.2.3' }]))).toEqual(['done']);
  });

  it('names everything that is wrong, row by row', () => {
    const rows = [{ ...row, auditedOn: day('2023-04-01') }, { ...row, unitId: '11.1.6', performers: [] }, { ...row, unitId: '5.1.2', performers: ['誰か'], method: '', summary: '' }, row];
    expect(codes(ask(rows))).toEqual([
      'OBJECTIVE_NAMED_TWICE results 5.1.1',
      'OBJECTIVE_NOT_IMPLEMENTED 11.1.6',
      'AUDITED_OUTSIDE_PERIOD results 5.1.1 auditedOn',
      'DAY_IN_THE_FUTURE results 5.1.1 auditedOn',
      'TEXT_MISSING results 11.1.6 performers',
      'PERFORMER_NOT_NAMED results 5.1.2 performers',
      'TEXT_MISSING results 5.1.2 method',
      'TEXT_MISSING results 5.1.2 summary',
    ]);
  });

  it('refuses a result by the one who operates the objective', () => {
    expect(codes(ask([row], { plan: [unit('5.1.1', 1, [], ['佐藤 花子'])] }))).toEqual(['AUDITOR_AUDITS_OWN_WORK plan 5.1.1']);
  });

  it('refuses after the report, and a list beyond measure', () => {
    expect(codes(ask([row], { state: 'REPORTED' }))).toEqual(['NOT_NOW']);
    expect(codes(ask(Array.from({ length: 301 }, () => row)))).toEqual(['TOO_MANY_ITEMS results']);
  });
});

describe('reportInternalAudit: form 2-3 (S-160)', () => {
  const finding: Finding = { id: 'f1', version: 3, source: 'INTERNAL', caseId: 'ia1', engagementId: null, internalAuditId: 'ia1', serviceId: 's1', providerId: 'aozora', raisedByOrganisationId: 'aozora', controlId: '5.1.1.2', state: 'PLAN_REQUIRED', repeatOf: null, exceptionOf: null, resultId: null, raisedOn: day('2022-12-01') };
  const document: FindingDocument = { id: 'f1', caseId: 'ia1', raisedByOrganisationId: 'aozora', title: '方針の版', description: '旧版', severity: 'MINOR', severityReason: '軽い', planReturnReason: null, verification: null, verifiedOn: null };
  const names = { serviceNameJa: '青空', serviceNameEn: 'Aozora', providerNameJa: '青空社', providerNameEn: 'Aozora Inc.' };
  const facts: ReportFacts = { audit, numbers, names, results: [result], findings: [{ finding, document, plan: null }], implementedObjectives: objectives, history: [] };

  it('is frozen with organisation, method, plan, results and findings', () => {
    expect(reportInternalAudit(facts, moment)).toMatchObject({
      kind: 'done',
      outcome: {
        form: '2-3', ...names, year: 1, organisation: '内部監査室', method: 'サンプルテスト', unit: 'OBJECTIVE', reportedOn: '2023-02-01',
        plan: [{ year: 1, unitIds: ['5.1.1'] }, { year: 2, unitIds: ['5.1.2'] }, { year: 3, unitIds: ['9.2.3'] }],
        results: [{ unitId: '5.1.1', auditedOn: '2022-12-01', summary: '適切', findings: ['f1'] }],
        findings: [{ id: 'f1', controlId: '5.1.1.2', severity: 'MINOR', improvementPlan: null }],
      },
    });
  });

  it('carries the improvement plan of a finding (S-162)', () => {
    const plan = { id: 'p1', version: 1, findingId: 'f1', caseId: 'ia1', providerId: 'aozora', measures: '改訂', responsiblePerson: '鈴木 一郎', improveByOn: day('2023-03-01'), submittedOn: day('2023-01-20'), begunOn: null, result: null, improvedOn: null };
    expect(reportInternalAudit({ ...facts, findings: [{ finding, document, plan }] }, moment)).toMatchObject({ outcome: { findings: [{ improvementPlan: { improveByOn: '2023-03-01', measures: '改訂' } }] } });
  });

  it('leaves recommendations out (S-163)', () => {
    expect(reportInternalAudit({ ...facts, findings: [{ finding: { ...finding, state: 'RECOMMENDATION' }, document, plan: null }] }, moment)).toMatchObject({ kind: 'done', outcome: { findings: [], results: [{ findings: [] }] } });
  });

  it('tells everything it lacks at once', () => {
    const draft = { ...audit, organisation: '', method: '', plan: [unit('5.1.1', 1), unit('5.1.2', 1)] };
    expect(codes(reportInternalAudit({ ...facts, audit: draft, findings: [{ finding: { ...finding, state: 'RAISED' }, document, plan: null }] }, moment))).toEqual([
      'REPORT_FIELD_MISSING organisation',
      'REPORT_FIELD_MISSING method',
      'PLANNED_OBJECTIVE_WITHOUT_RESULT results',
      'OBJECTIVES_NOT_COVERED plan',
      'FINDING_NOT_CLASSIFIED findings f1',
    ]);
  });

  it('is not made twice, nor before the statement tells what is implemented', () => {
    expect(codes(reportInternalAudit({ ...facts, audit: { ...audit, state: 'REPORTED' }, implementedObjectives: null }, moment))).toEqual(['NOT_NOW', 'FACT_MISSING']);
  });

  it('catches own work that came in with the results', () => {
    const draft = { ...audit, plan: [unit('5.1.1', 1, [], ['佐藤 花子']), unit('5.1.2', 2), unit('9.2.3', 3), unit('17.2.1', 3)] };
    expect(codes(reportInternalAudit({ ...facts, audit: draft }, moment))).toEqual(['OBJECTIVE_NOT_IMPLEMENTED 17.2.1', 'AUDITOR_AUDITS_OWN_WORK plan 5.1.1']);
  });
});

describe('the coverage of an internal audit (S-161)', () => {
  const facts = { audit, implementedObjectives: [...objectives, '17.2.1'], history: [], results: [result], findings: [] };

  it('shows when each objective was or will be audited, the gaps, and where independence cannot be told', () => {
    expect(internalAuditCoverage({ ...facts, audit: { ...audit, plan: [...audit.plan, unit('17.2.1', 4, ['佐藤 花子'])] } }, numbers)).toEqual({
      fromYear: 1,
      throughYear: 3,
      unit: 'OBJECTIVE',
      units: [
        { unitId: '5.1.1', auditedInYears: [1], plannedInYear: 1, isCovered: true },
        { unitId: '5.1.2', auditedInYears: [], plannedInYear: 2, isCovered: true },
        { unitId: '9.2.3', auditedInYears: [], plannedInYear: 3, isCovered: true },
        { unitId: '17.2.1', auditedInYears: [], plannedInYear: 4, isCovered: false },
      ],
      gaps: ['17.2.1'],
      withoutOperator: ['17.2.1'],
    });
  });

  it('looks back on the years before', () => {
    const later = { ...facts, audit: { ...audit, year: 4, plan: [] }, results: [], history: [{ year: 1, unitIds: ['5.1.1'] }, { year: 2, unitIds: ['5.1.2'] }] };
    expect(internalAuditCoverage(later, numbers)).toMatchObject({ fromYear: 2, throughYear: 4, gaps: ['5.1.1', '9.2.3', '17.2.1'] });
  });

  it('cannot be told while the statement does not tell', () => {
    expect(internalAuditCoverage({ ...facts, implementedObjectives: null }, numbers)).toBeNull();
  });
});

describe('working papers (S-167)', () => {
  it('are asked for once the report is out, with the doubt', () => {
    expect(requestWorkingPapers({ state: 'REPORTED' }, { reason: '9.2.3 の結果の根拠' }, moment)).toEqual({ kind: 'done', outcome: { reason: '9.2.3 の結果の根拠', requestedOn: '2023-02-01' } });
    expect(codes(requestWorkingPapers({ state: 'DRAFT' }, { reason: '' }, moment))).toEqual(['NOT_NOW', 'TEXT_MISSING reason']);
  });

  it('are shown once a request', () => {
    const shown = provideWorkingPapers(null, { content: '調書 第3号', reference: '' }, moment);
    expect(shown).toEqual({ kind: 'done', outcome: { content: '調書 第3号', reference: '', providedOn: '2023-02-01' } });
    const earlier = { id: 'q1', internalAuditId: 'ia1', providerId: 'aozora', content: '調書', reference: '', providedOn: day('2023-01-31') };
    expect(codes(provideWorkingPapers(earlier, { content: '', reference: 'x'.repeat(2_001) }, moment))).toEqual(['NOT_NOW', 'TEXT_MISSING content', 'TEXT_TOO_LONG reference']);
  });
});
