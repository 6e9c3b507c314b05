import type { Provider } from './impact-part';
import { seen, type Stage } from './stage';
import { leftOutObjective } from './statement-part';
import type { Answered } from './voice';

/** The papers that an application rests on. */
export interface Papers {
  readonly preApplicationId: string;
  readonly statementId: string;
  readonly engagementId: string;
  readonly internalAuditId: string;
}

const contact = { contactName: '担当 太郎', contactMail: 'contact@provider.example', contactPhone: '03-0000-0000', additionalInformation: '' };

/** A provider hands in its application: a first one for a service, or the renewal of an entry. */
export async function applyForRegistration(stage: Stage, provider: Provider, of: { readonly serviceId: string } | { readonly registerEntryId: string }, papers: Papers): Promise<Answered> {
  const verb = 'serviceId' in of ? 'openRegistrationApplication' : 'openRenewalApplication';
  const opened = await stage.do(provider.author, verb, { rule: 'serviceId' in of ? 'LIU rules 7 (S-096)' : 'basic regulations 3.5 (S-172)', ...of });
  const described = await stage.do(provider.author, 'describeRegistrationApplication', { rule: 'registration rules 3.4 (S-013)', ...seen(opened), ...contact });
  const attached = await stage.do(provider.author, 'attachRegistrationPapers', { rule: 'LIU rules 7 (S-096, S-160)', ...seen(described), ...papers });
  return stage.do(provider.representative, 'submitRegistrationApplication', { rule: 'LIU rules 7, 5.3 of the dates (S-010, S-160, S-162)', ...seen(attached) });
}

/** The support body accepts the application and reviews it, with a question and its answer. */
export async function reviewApplication(stage: Stage, provider: Provider, submitted: Answered): Promise<Answered> {
  const accepted = await stage.do('shien-receptionist', 'acceptRegistrationApplication', { rule: 'registration rules: acceptance (S-010)', ...seen(submitted), isComplete: true, isInJapanese: true });
  const { viewer } = await stage.ask<{ viewer: { id: string } }>('shien-reviewer', '{ viewer { id } }');
  const assigned = await stage.do('shien-receptionist', 'assignReviewer', { rule: 'nobody reviews a case of their own organisation', ...seen(accepted), reviewerIds: [viewer.id] });
  const begun = await stage.do('shien-reviewer', 'beginTechnicalReview', { rule: 'LIU rules 10.1 (S-123)', ...seen(assigned) });
  const answered = await questionAndAnswer(stage, provider, begun);
  const judged = await stage.do('shien-reviewer', 'judgeExclusion', { rule: 'LIU rules 10.1 (S-122, S-123)', ...seen(answered), objectiveId: leftOutObjective, verdict: 'VALID', reason: '対象範囲に搬入口がないことを確かめた' });
  await stage.do('shien-reviewer', 'writeReviewOpinion', { rule: 'LIU rules 10.1', ...seen(judged), conclusion: 'MEETS_REQUIREMENTS', opinion: '基本言明要件を満たす', select: 'id' });
  return stage.do('shien-reviewer', 'sendToCommittee', { rule: 'basic regulations 3.4', ...seen(judged) });
}

/** The support body asks, the provider answers; neither edits the other's paper. */
async function questionAndAnswer(stage: Stage, provider: Provider, reviewed: Answered): Promise<Answered> {
  const asked = await stage.do('shien-reviewer', 'askQuery', { rule: 'the support body asks, it never edits', ...seen(reviewed), about: '5.1.1', question: '方針の見直しの時期を教えてください', select: 'id version queries { id }' });
  const queryId = (asked['queries'] as readonly { id: string }[])[0]?.id;
  const answered = await stage.do(provider.author, 'answerQuery', { rule: 'registration rules: answers', ...seen(asked), queryId, answer: '毎年四月に見直します' });
  return stage.do('shien-reviewer', 'closeQuery', { rule: 'registration rules: answers', ...seen(answered), queryId });
}

/** The committee votes, one member recused, and records its decision: the entry on the register. */
export async function decideApplication(stage: Stage, sent: Answered): Promise<Answered> {
  for (const member of ['committee-1', 'committee-2'] as const) {
    await stage.do(member, 'castVote', { rule: 'basic regulations 3.4', ...seen(sent), position: 'FOR', reason: '審査意見のとおり', select: 'id' });
  }
  await stage.do('committee-3', 'recuseFromDecision', { rule: 'no judge in one’s own case', ...seen(sent), reason: '過去に助言した', select: 'id' });
  const decided = await stage.do('committee-1', 'decideRegistration', { rule: 'basic regulations 3.4, 3.5 (S-172, S-175)', ...seen(sent), outcome: 'REGISTERED', reasons: '要件を満たすため', select: 'id version registerEntry { id version }' });
  return decided['registerEntry'] as Answered;
}
