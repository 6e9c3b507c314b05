import { day } from '@toroku/kernel';
import { internalAuditCheck, internalAuditCoverage, proposePlan, type InternalAuditFacts } from '@toroku/domain-audit';
import { historyOf, judgedBy, judgedWith, type CoveredAudit } from './judged-by';

const objectives = ['5.1.1', '5.1.2', '6.1.1', '9.2.3', '17.2.1'];
const cycle = { internalAuditCycleYears: 3 };
const history = [{ year: 1, unitIds: ['5.1.1', '5.1.2'] }];

/** What the platform answers of an audit that it judges by these facts. */
function answered(facts: InternalAuditFacts, unit: 'OBJECTIVE' | 'CATEGORY'): CoveredAudit {
  const { audit, results, findings } = facts;
  const coverage = internalAuditCoverage(facts, { ...cycle, internalAuditUnit: unit });
  if (!coverage) throw new Error('nothing is implemented');
  return { ...audit, state: 'DRAFT', results, findings, coverage } as unknown as CoveredAudit;
}

describe('an internal audit judged in the browser', () => {
  it.each(['OBJECTIVE', 'CATEGORY'] as const)('by %s comes to what the platform says', (internalAuditUnit) => {
    const numbers = { ...cycle, internalAuditUnit };
    const years = internalAuditUnit === 'OBJECTIVE' ? history : [{ year: 1, unitIds: ['5.1'] }];
    const plan = proposePlan({ year: 2, implemented: internalAuditUnit === 'OBJECTIVE' ? objectives : ['5.1', '6.1', '9.2', '17.2'], history: years }, cycle).slice(1);
    const facts: InternalAuditFacts = {
      audit: { year: 2, fromOn: day('2023-04-01'), throughOn: day('2024-03-31'), organisation: '', responsiblePerson: '', performers: ['佐藤 花子'], method: '', plan },
      implementedObjectives: objectives,
      history: years,
      results: plan.slice(0, 1).map(({ unitId }) => ({ unitId, performers: ['佐藤 花子'] })),
      findings: [{ id: 'f', controlId: '9.2.3', state: 'RAISED' }],
    };
    const judged = judgedBy(answered(facts, internalAuditUnit));
    expect(judged.numbers).toEqual(numbers);
    expect(internalAuditCheck(judged.facts, judged.numbers)).toEqual(internalAuditCheck(facts, numbers));
    expect(internalAuditCoverage(judged.facts, judged.numbers)).toEqual(internalAuditCoverage(facts, numbers));
  });

  it('tells of a plan that is not saved what it leaves out and why it cannot be saved', () => {
    const plan = objectives.map((unitId) => ({ unitId, year: 1, performers: [], operatedBy: [] }));
    const audit = answered({ audit: { year: 1, fromOn: day('2023-04-01'), throughOn: day('2024-03-31'), organisation: '室', responsiblePerson: '高橋 実', performers: ['佐藤 花子'], method: '閲覧', plan }, implementedObjectives: objectives, history: [], results: plan, findings: [] }, 'OBJECTIVE');
    const judge = (changed: typeof plan) => judgedWith(audit, judgedBy(audit), changed);
    expect(judge(plan)).toMatchObject({ coverage: { gaps: [] }, unmet: [], check: [] });
    const moved = judge([...plan.slice(2), { unitId: '5.1.1', year: 4, performers: ['佐藤 花子', '誰か'], operatedBy: ['佐藤花子'] }] as never);
    expect(moved.unmet.map(({ code }) => code)).toEqual(['NUMBER_OUT_OF_RANGE', 'AUDITOR_AUDITS_OWN_WORK', 'PERFORMER_NOT_NAMED']);
    expect(judgedWith(audit, { ...judgedBy(audit), facts: { ...judgedBy(audit).facts, results: [] } }, plan.slice(1))).toMatchObject({ coverage: { gaps: ['5.1.1'] }, unmet: [], check: [{ code: 'PLANNED_OBJECTIVE_WITHOUT_RESULT' }, { code: 'OBJECTIVES_NOT_COVERED' }] });
  });

  it('takes this year’s results for no history', () => {
    expect(historyOf([{ unitId: '5.1.1', auditedInYears: [2, 4], plannedInYear: null, isCovered: true }], 4)).toEqual([{ year: 2, unitIds: ['5.1.1'] }]);
  });
});
