import { kindParty, organisationParty } from '@toroku/domain-access';
import { sendToCommittee as decide, type ApplicationPatch, type RegistrationApplication, type ReviewFacts } from '@toroku/domain-registration';
import type { ChangeInput, UnitOfWork } from '@toroku/gate';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { ExclusionJudgementTable, ReviewOpinionTable } from '../tables/technical-review-tables';
import { applicationCommand, tell } from './application-command';
import { readerOfWork } from './paper-reader';
import { queriesOf } from './queries-of';
import { showCase } from './show-case';
import { statementFor } from './submission-facts';

export const sendToCommittee = applicationCommand<ChangeInput, ReviewFacts, ApplicationPatch>({
  verb: 'sendToCommittee',
  facts: (work, application) => factsFor(work, application),
  decide: ({ subject, facts }, _, moment) => decide(subject, facts, moment),
  save: async (work, patch, { subject }) => {
    const committee = kindParty('STEERING_COMMITTEE');
    await work.update(RegistrationApplicationTable, subject, patch);
    await showCase(work, subject, committee);
    await tell(work, { party: committee, code: 'REGISTRATION_APPLICATION_SENT' }, { ...subject, ...patch });
    await tell(work, { party: organisationParty(subject.providerId), code: 'REGISTRATION_APPLICATION_SENT' }, { ...subject, ...patch });
  },
});

async function factsFor(work: UnitOfWork, { id, statementId }: RegistrationApplication): Promise<ReviewFacts> {
  const statement = await statementFor(readerOfWork(work), statementId);
  const judgements = await work.many(ExclusionJudgementTable, { applicationId: id });
  return {
    queries: await queriesOf(work, id),
    excluded: statement && statement.exclusions.map(({ objectiveId }) => objectiveId),
    judged: judgements.map(({ objectiveId }) => objectiveId),
    statementDigest: statement?.digest ?? null,
    hasOpinion: (await work.one(ReviewOpinionTable, { applicationId: id })) !== null,
  };
}
