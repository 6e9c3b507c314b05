import { auditExternally, auditInternally, reportAudit } from '../../story/audit-part';
import { answeringInquiries, aozora, assess, decideEligible, handInPreApplication, kurashi, preparePreApplication } from '../../story/impact-part';
import { applyForRegistration, decideApplication, reviewApplication, type Papers } from '../../story/registration-part';
import { seen, type Stage } from '../../story/stage';
import { declareStatement, type OtherParts } from '../../story/statement-part';
import type { Answered } from '../../story/voice';
import { calendarOf, type DemonstrationCalendar } from '../calendar';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';
import { Services } from './services';

const rule = 'demonstration';

/** Registration applications in every state, and what the support body asks beside. */
export async function seedRegistrations(seed: Seed): Promise<void> {
  const stage = await seedStage(seed);
  const calendar = calendarOf(stage.today);
  const services = new Services(stage);
  const submitted: Submitted = async (other = {}) => {
    const { service, papers } = await papersOf(stage, { services, other }, calendar);
    stage.moveTo(calendar.appliedOn);
    return applyForRegistration(stage, aozora, { serviceId: service.id }, papers);
  };
  await stopsAtReception(stage, submitted);
  await stopsInReview(stage, submitted);
  await stopsAtCommittee(stage, calendar, submitted);
  const service = await services.next(aozora);
  await stage.do('aozora-author', 'openRegistrationApplication', { rule, serviceId: service.id });
}

/** A further application; its statement may say something in other words. */
type Submitted = (other?: OtherParts) => Promise<Answered>;

async function papersOf(stage: Stage, { services, other }: { readonly services: Services; readonly other: OtherParts }, { atWorkOn, period }: DemonstrationCalendar): Promise<{ readonly service: Answered; readonly papers: Papers }> {
  stage.moveTo(atWorkOn);
  const service = await services.next(aozora);
  const assessment = await assess(stage, aozora, { serviceId: service.id, by: kurashi, use: answeringInquiries, onList: true });
  const prepared = await preparePreApplication(stage, aozora, { serviceId: service.id, onList: true, assessments: [assessment] });
  const preApplication = await decideEligible(stage, await handInPreApplication(stage, aozora, prepared));
  const statement = await declareStatement(stage, aozora, { serviceId: service.id, ...period }, other);
  const internalAudit = await auditInternally(stage, aozora, statement, period);
  const engagement = await reportAudit(stage, aozora, await auditExternally(stage, aozora, statement), period);
  return { service, papers: { preApplicationId: preApplication.id, statementId: statement.id, engagementId: engagement.id, internalAuditId: internalAudit.id } };
}

/** Handed in, returned, accepted, taken back; working papers asked for, once provided. */
async function stopsAtReception(stage: Stage, submitted: Submitted): Promise<void> {
  const INTERNAL = 'id version internalAudit { id version }';
  const waiting = await submitted();
  await stage.do('shien-receptionist', 'returnAsIncomplete', { rule, ...seen(await submitted()), notes: ['申請書の連絡先を確かめてください'] });
  await stage.do('aozora-representative', 'withdrawRegistrationApplication', { rule, ...seen(await submitted()) });
  const accepted = await stage.do('shien-receptionist', 'acceptRegistrationApplication', { rule, ...seen(waiting), isComplete: true, isInJapanese: true, select: INTERNAL });
  await submitted();
  const doubted = accepted['internalAudit'] as Answered;
  const provided = await stage.do('shien-reviewer', 'requestWorkingPapers', { rule, ...seen(doubted), reason: '抽出の方法を確かめたい', select: 'id version' });
  await stage.do('aozora-internal-auditor', 'provideWorkingPapers', { rule, ...seen(provided), content: '抽出の一覧', reference: '調書 2-1' });
  const now = await stage.ask<{ internalAudit: Answered }>('shien-reviewer', 'query ($id: ID!) { internalAudit(id: $id) { id version } }', { id: doubted.id });
  await stage.do('shien-reviewer', 'requestWorkingPapers', { rule, ...seen(now.internalAudit), reason: '結果の根拠を確かめたい', select: 'id version' });
}

/** Attachments that a provider abroad would write. */
const inEnglish: OtherParts = {
  serviceOverview: 'A chat service for offices. Messages and files are kept for as long as the customer decides.',
  logicalStructure: 'Two sites in Japan, each with its own power and network; the application runs in containers on virtual machines.',
};

/** In review, with English attachments, with an open question, waiting for an additional audit. */
async function stopsInReview(stage: Stage, submitted: Submitted): Promise<void> {
  const begun: Submitted = async (other) => {
    const accepted = await stage.do('shien-receptionist', 'acceptRegistrationApplication', { rule, ...seen(await submitted(other)), isComplete: true, isInJapanese: true });
    const { viewer } = await stage.ask<{ viewer: { id: string } }>('shien-reviewer', '{ viewer { id } }');
    const assigned = await stage.do('shien-receptionist', 'assignReviewer', { rule, ...seen(accepted), reviewerIds: [viewer.id] });
    return stage.do('shien-reviewer', 'beginTechnicalReview', { rule, ...seen(assigned), select: 'id version statement { id version }' });
  };
  await translated(stage, (await begun(inEnglish))['statement'] as Answered);
  await stage.do('shien-reviewer', 'askQuery', { rule, ...seen(await begun()), about: '5.1.1', question: '見直しの時期を教えてください' });
  await stage.do('shien-reviewer', 'requestAdditionalAudit', { rule, ...seen(await begun()), reason: '採用した管理策が増えたため' });
}

/** Two English attachments asked for in Japanese; one is given. */
async function translated(stage: Stage, statement: Answered): Promise<void> {
  const first = await stage.do('shien-reviewer', 'requestReferenceTranslation', { rule: 'LIU rules 7.10 (S-010)', ...seen(statement), attachment: 'SERVICE_OVERVIEW' });
  const second = await stage.do('shien-reviewer', 'requestReferenceTranslation', { rule: 'LIU rules 7.10 (S-010)', ...seen(first), attachment: 'LOGICAL_STRUCTURE' });
  await stage.do('aozora-author', 'provideReferenceTranslation', { rule: 'LIU rules 7.10 (S-010)', ...seen(second), attachment: 'SERVICE_OVERVIEW', text: '事務所向けのチャット。メッセージとファイルは顧客が決めた期間だけ保管する。' });
}

/** Before the committee, registered, refused. */
async function stopsAtCommittee(stage: Stage, { decidedOn }: DemonstrationCalendar, submitted: Submitted): Promise<void> {
  await reviewApplication(stage, aozora, await submitted());
  const forIt = await reviewApplication(stage, aozora, await submitted());
  const against = await reviewApplication(stage, aozora, await submitted());
  stage.moveTo(decidedOn);
  await decideApplication(stage, forIt);
  for (const member of ['committee-1', 'committee-2'] as const) await stage.do(member, 'castVote', { rule, ...seen(against), position: 'AGAINST', reason: '説明が足りない', select: 'id' });
  await stage.do('committee-1', 'decideRegistration', { rule, ...seen(against), outcome: 'REFUSED', reasons: '説明が足りないため' });
}
