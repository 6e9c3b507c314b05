import { day, type LegalDay } from '@toroku/kernel';
import { auditExternally, auditInternally, reportAudit } from '../src/story/audit-part';
import { addService, answeringInquiries, anythingAtAll, aozora, assess, decideEligible, handInPreApplication, kurashi, midori, minato, preparePreApplication, refusedPreApplication, type Provider } from '../src/story/impact-part';
import { liftSuspension, suspendForUnreportedIncident } from '../src/story/incident-part';
import { applyForRegistration, decideApplication, reviewApplication, type Papers } from '../src/story/registration-part';
import { prepareScheme } from '../src/story/scheme-part';
import type { Stage } from '../src/story/stage';
import { declareStatement, nextYear, type Period } from '../src/story/statement-part';
import type { Answered, Reason } from '../src/story/voice';

/** What the scenario ends with. */
export interface Ending {
  /** Of the third service: why it was refused. */
  readonly refusal: readonly Reason[];
  readonly onListEntryId: string;
  readonly offListEntryId: string;
}

const firstPeriod: Period = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') };
const laterPeriod: Period = { periodStartOn: day('2022-07-01'), periodEndOn: day('2023-06-30') };

/**
 * Three services in the order of their days: one on the list, registered, suspended for an unreported incident, lifted and renewed; one off the list through
 * two ministries and the half-year batch, registered; one that is not low, refused. Begins on 2022-11-10.
 */
export async function playThreeServices(stage: Stage): Promise<Ending> {
  await prepareScheme(stage);
  const chat = await addService(stage, aozora, { ja: '青空チャット', en: 'Aozora Chat' });
  const eligible = await eligibleOnList(stage, chat);
  const survey = await addService(stage, midori, { ja: 'みどりアンケート', en: 'Midori Survey' });
  const queued = await handedInOffList(stage, survey);
  const refusal = await notLow(stage);

  const chatPapers = await papersOf(stage, aozora, { serviceId: chat.id, preApplicationId: eligible.id, period: firstPeriod });
  const onListEntryId = await registered(stage, aozora, { serviceId: chat.id }, { papers: chatPapers, applyOn: day('2023-01-31'), decideOn: day('2023-03-15') });

  stage.moveTo(day('2023-04-20'));
  const offList = await decideEligible(stage, queued);
  stage.moveTo(day('2023-06-15'));
  const suspended = await suspendForUnreportedIncident(stage, onListEntryId, day('2023-06-10'));
  const surveyPapers = await papersOf(stage, midori, { serviceId: survey.id, preApplicationId: offList.id, period: laterPeriod });
  stage.moveTo(day('2023-07-20'));
  await liftSuspension(stage, suspended);
  const offListEntryId = await registered(stage, midori, { serviceId: survey.id }, { papers: surveyPapers, applyOn: day('2023-09-01'), decideOn: day('2023-12-20') });

  stage.moveTo(day('2023-12-21'));
  const renewal = { serviceId: chat.id, preApplicationId: eligible.id, period: nextYear(firstPeriod), previousStatementId: chatPapers.statementId };
  const renewalPapers = await papersOf(stage, aozora, renewal);
  await registered(stage, aozora, { registerEntryId: onListEntryId }, { papers: renewalPapers, applyOn: day('2024-04-15'), decideOn: day('2024-06-19') });
  return { refusal, onListEntryId, offListEntryId };
}

async function eligibleOnList(stage: Stage, service: Answered): Promise<Answered> {
  const assessment = await assess(stage, aozora, { serviceId: service.id, by: kurashi, use: answeringInquiries, onList: true });
  const prepared = await preparePreApplication(stage, aozora, { serviceId: service.id, onList: true, assessments: [assessment] });
  return decideEligible(stage, await handInPreApplication(stage, aozora, prepared));
}

async function handedInOffList(stage: Stage, service: Answered): Promise<Answered> {
  const both = [];
  for (const by of [kurashi, minato]) both.push(await assess(stage, midori, { serviceId: service.id, by, use: { ...answeringInquiries, name: '意見募集の集計' }, onList: false }));
  return handInPreApplication(stage, midori, await preparePreApplication(stage, midori, { serviceId: service.id, onList: false, assessments: both }));
}

async function notLow(stage: Stage): Promise<readonly Reason[]> {
  const service = await addService(stage, midori, { ja: 'みどり会議', en: 'Midori Meeting' });
  const assessment = await assess(stage, midori, { serviceId: service.id, by: minato, use: anythingAtAll, onList: true });
  return refusedPreApplication(stage, midori, await preparePreApplication(stage, midori, { serviceId: service.id, onList: true, assessments: [assessment] }));
}

async function papersOf(stage: Stage, provider: Provider, of: { readonly serviceId: string; readonly preApplicationId: string; readonly period: Period; readonly previousStatementId?: string }): Promise<Papers> {
  const { serviceId, preApplicationId, period, previousStatementId } = of;
  const statement = await declareStatement(stage, provider, { serviceId, ...period, ...(previousStatementId ? { previousStatementId } : {}) });
  const internalAudit = await auditInternally(stage, provider, statement, period);
  const engagement = await reportAudit(stage, provider, await auditExternally(stage, provider, statement), period);
  return { preApplicationId, statementId: statement.id, engagementId: engagement.id, internalAuditId: internalAudit.id };
}

interface Registration {
  readonly papers: Papers;
  readonly applyOn: LegalDay;
  readonly decideOn: LegalDay;
}

async function registered(stage: Stage, provider: Provider, of: { readonly serviceId: string } | { readonly registerEntryId: string }, { papers, applyOn, decideOn }: Registration): Promise<string> {
  stage.moveTo(applyOn);
  const submitted = await applyForRegistration(stage, provider, of, papers);
  const sent = await reviewApplication(stage, provider, submitted);
  stage.moveTo(decideOn);
  return (await decideApplication(stage, sent)).id;
}
