import { addDays } from '@toroku/kernel';
import { auditExternally } from '../../story/audit-part';
import { aozora, midori } from '../../story/impact-part';
import { organisationIds } from '../../story/scheme-part';
import { seen, type Stage } from '../../story/stage';
import { declareStatement } from '../../story/statement-part';
import type { Answered } from '../../story/voice';
import { calendarOf, type DemonstrationCalendar } from '../calendar';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';
import { Services } from './services';

const rule = 'demonstration';

/** Statements, audits, findings and internal audits in every state. */
export async function seedAudits(seed: Seed): Promise<void> {
  const stage = await seedStage(seed);
  const calendar = calendarOf(stage.today);
  stage.moveTo(calendar.atWorkOn);
  const services = new Services(stage);
  await statements(stage, services, calendar);
  await audits(stage, services, calendar);
  stage.moveTo(calendar.atWorkOn);
  await findings(stage, services, calendar);
}

async function statements(stage: Stage, services: Services, { period }: DemonstrationCalendar): Promise<void> {
  const draft = await services.next(aozora);
  await stage.do('aozora-author', 'openStatement', { rule, serviceId: draft.id, editionId: '2022-04', ...period });
  const given = await services.next(aozora);
  const statement = await declareStatement(stage, aozora, { serviceId: given.id, ...period });
  await stage.do('aozora-author', 'withdrawStatement', { rule, ...seen(statement) });
}

/** One audit a state. */
async function audits(stage: Stage, services: Services, { period }: DemonstrationCalendar): Promise<void> {
  const auditBodyId = (await organisationIds(stage)).get('あかつき監査法人');
  const proposed = async (): Promise<Answered> => {
    const service = await services.next(midori);
    const statement = await declareStatement(stage, midori, { serviceId: service.id, ...period });
    return stage.do('midori-author', 'proposeEngagement', { rule, statementId: statement.id, auditBodyId });
  };
  const lead = async (verb: string, engagement: Answered, more = {}) => stage.do('akatsuki-lead', verb, { rule, ...seen(engagement), ...more });
  await proposed();
  await lead('declineEngagement', await proposed(), { reason: '体制が取れない' });
  await stage.do('midori-author', 'withdrawEngagement', { rule, ...seen(await proposed()), reason: '別の監査機関に頼む' });
  const arrangement = { moves: [{ controlId: '9.2.1.6.PB', slot: 1 }], pulls: [{ controlId: '9.2.3.11.PB', reason: '前年に管理者の認証で障害があったため' }] };
  await lead('arrangeScope', await lead('acceptEngagement', await proposed()), arrangement);
  await lead('planEngagement', await lead('acceptEngagement', await proposed()));
  const designing = await lead('planEngagement', await lead('acceptEngagement', await proposed()));
  await lead('beginDesignAssessment', designing);
  const signed = await services.next(midori);
  const statement = await declareStatement(stage, midori, { serviceId: signed.id, ...period });
  const atWork = await auditExternally(stage, midori, statement);
  await reportAuditUntilSigned(stage, atWork, period.periodEndOn);
}

async function reportAuditUntilSigned(stage: Stage, engagement: Answered, periodEndOn: DemonstrationCalendar['period']['periodEndOn']): Promise<void> {
  stage.moveTo(addDays(periodEndOn, 9));
  const { __type } = await stage.ask<{ __type: { enumValues: readonly { name: string }[] } }>('midori-representative', '{ __type(name: "ConfirmationCode") { enumValues { name } } }');
  const confirmations = __type.enumValues.map(({ name }) => ({ code: name, isConfirmed: true, explanation: '' }));
  await stage.do('midori-representative', 'signRepresentation', { rule, ...seen(engagement), confirmations });
}

/** Findings of one audit, each a step further, one overdue; a recommendation of an internal audit that is under way. */
async function findings(stage: Stage, services: Services, { period, atWorkOn }: DemonstrationCalendar): Promise<void> {
  const service = await services.next(aozora);
  const statement = await declareStatement(stage, aozora, { serviceId: service.id, ...period });
  const engagement = await auditExternally(stage, aozora, statement);
  const SCOPE = 'query ($id: ID!) { engagement(id: $id) { scope(first: 9) { controlId } } }';
  const { scope } = (await stage.ask<{ engagement: { scope: readonly { controlId: string }[] } }>('akatsuki-lead', SCOPE, { id: engagement.id })).engagement;
  await sampled(stage, engagement, { controlIds: scope.slice(0, 2).map(({ controlId }) => controlId), fromOn: period.periodStartOn, throughOn: period.periodEndOn });
  for (const [steps, { controlId }] of scope.entries()) await findingAfter(stage, { caseId: engagement.id, controlId, steps, improveByOn: addDays(atWorkOn, 30), ...(steps === 0 ? { exceptionOf: 'OPERATION' as const } : {}) });
  const internal = await stage.do('aozora-internal-auditor', 'openInternalAudit', { rule, statementId: statement.id, fromOn: period.periodStartOn, throughOn: period.periodEndOn });
  const advice = await stage.do('aozora-internal-auditor', 'raiseFinding', { rule, source: 'INTERNAL', caseId: internal.id, controlId: '5.1.1', title: '周知の方法', description: '周知の方法を増やすとよい' });
  await stage.do('aozora-internal-auditor', 'reclassifyAsRecommendation', { rule, ...seen(advice), reason: '改善を必須としない' });
}

interface FindingWish {
  readonly caseId: string;
  readonly controlId: string;
  /** How many steps it has taken, from raised to closed. */
  readonly steps: number;
  readonly improveByOn: string;
  /** The recorded exception it is raised for, if any. */
  readonly exceptionOf?: 'OPERATION';
}

/** A population that two controls share; among the items of the first control one deviates, and the result says so. */
async function sampled(stage: Stage, engagement: Answered, population: { readonly controlIds: readonly string[]; readonly fromOn: string; readonly throughOn: string }): Promise<void> {
  const [controlId] = population.controlIds;
  const recorded = await stage.do('akatsuki-lead', 'recordPopulation', { rule, ...seen(engagement), ...population, name: '月次の点検記録', source: '点検システムから全件を出力し、月の欠けがないことを確かめた', size: 12, frequency: 'MONTHLY' });
  const POPULATIONS = 'query ($id: ID!) { engagement(id: $id) { populations { id } } }';
  const { populations } = (await stage.ask<{ engagement: { populations: readonly { id: string }[] } }>('akatsuki-lead', POPULATIONS, { id: engagement.id })).engagement;
  const items = [{ reference: '2 月分', outcome: 'NO_EXCEPTION', note: '' }, { reference: '7 月分', outcome: 'EXCEPTION', note: '点検の記録が見当たらない' }];
  const drawn = await stage.do('akatsuki-lead', 'recordSamples', { rule, ...seen(recorded), populationId: populations[0]?.id, controlId, selection: 'RANDOM', selectionNote: '乱数で二か月を選んだ', items });
  await stage.do('akatsuki-lead', 'recordControlResults', { rule, ...seen(drawn), results: [{ controlId, operationalResult: 'EXCEPTION', operationalProcedure: '月次の点検記録から 2 件を抽出して確かめた。例外は 1 件だった。' }] });
}

async function findingAfter(stage: Stage, { caseId, controlId, steps, improveByOn, exceptionOf }: FindingWish): Promise<void> {
  const path: readonly (readonly [person: 'akatsuki-lead' | 'aozora-author', verb: string, input: object])[] = [
    ['akatsuki-lead', 'classifyFinding', { severity: 'MINOR', reason: '影響が限られる' }],
    ['akatsuki-lead', 'requireImprovementPlan', {}],
    ['aozora-author', 'submitImprovementPlan', { measures: '記録の様式を改める', responsiblePerson: '運用 一郎', improveByOn }],
    ['akatsuki-lead', 'acceptImprovementPlan', {}],
    ['aozora-author', 'beginImprovement', {}],
    ['aozora-author', 'reportImprovement', { result: '様式を改め、三か月続けた' }],
    ['akatsuki-lead', 'verifyImprovement', { isImproved: true, verification: '記録を閲覧した' }],
    ['akatsuki-lead', 'closeFinding', {}],
  ];
  let finding = await stage.do('akatsuki-lead', 'raiseFinding', { rule, source: 'EXTERNAL', caseId, controlId, title: `記録の不足（${controlId}）`, description: '一部の月の記録が見当たらない', ...(exceptionOf ? { exceptionOf } : {}) });
  for (const [person, verb, input] of path.slice(0, steps)) finding = await stage.do(person, verb, { rule, ...seen(finding), ...input });
}

