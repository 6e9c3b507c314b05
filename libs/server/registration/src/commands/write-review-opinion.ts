import { kindParty } from '@toroku/domain-access';
import { registrationApplicationPolicies, writeReviewOpinion as decide, type OpinionText, type RegistrationApplication, type ReviewOpinion } from '@toroku/domain-registration';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { ReviewOpinionTable } from '../tables/technical-review-tables';

type Input = ChangeInput & OpinionText;
type Outcome = OpinionText & Pick<ReviewOpinion, 'writtenOn'>;

/** Answers the opinion, not the case, so that its audit entry belongs to the opinion: the applicant sees neither. */
export const writeReviewOpinion = defineCommand<Input, RegistrationApplication, ReviewOpinion | null, Outcome, ReviewOpinion>({
  verb: 'writeReviewOpinion',
  noun: 'reviewOpinion',
  policy: registrationApplicationPolicies.writeReviewOpinion,
  answer: ReviewOpinionTable,
  load: async (work, { id }) => {
    const subject = await work.one(RegistrationApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: await work.one(ReviewOpinionTable, { applicationId: id }) };
  },
  decide: ({ subject }, input, moment) => decide(subject, input, moment),
  save: async (work, written, { subject, facts }) => {
    const opinion = { ...written, writtenById: work.actor.id };
    const id = facts?.id ?? work.newId();
    if (facts) await work.update(ReviewOpinionTable, facts, opinion);
    else await work.open(ReviewOpinionTable, { ...opinion, id, version: 1, applicationId: subject.id, supportBodyId: work.actor.organisationId ?? '' }, [kindParty('SUPPORT_BODY')]);
    return id;
  },
});
