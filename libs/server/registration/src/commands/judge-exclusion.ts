import { judgeExclusion as decide, type ExclusionFinding, type ExclusionJudgement, type JudgedExclusion, type StatedExclusion } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { ExclusionJudgementTable } from '../tables/technical-review-tables';
import { applicationCommand } from './application-command';
import { readerOfWork } from './paper-reader';
import { statementFor } from './submission-facts';

type Input = ChangeInput & ExclusionFinding;

interface Facts {
  readonly exclusions: readonly StatedExclusion[];
  /** The judgement made before; null when none. */
  readonly earlier: ExclusionJudgement | null;
}

export const judgeExclusion = applicationCommand<Input, Facts, JudgedExclusion>({
  verb: 'judgeExclusion',
  facts: async (work, { id, statementId }, { objectiveId }) => ({
    exclusions: (await statementFor(readerOfWork(work), statementId))?.exclusions ?? [],
    earlier: await work.one(ExclusionJudgementTable, { applicationId: id, objectiveId }),
  }),
  decide: ({ subject, facts }, input, { today }) => decide(subject, input, { exclusions: facts.exclusions, today }),
  save: async (work, judged, { subject, facts }) => {
    const judgement = { ...judged, judgedById: work.actor.id };
    if (facts.earlier) await work.update(ExclusionJudgementTable, facts.earlier, judgement);
    else await work.insert(ExclusionJudgementTable, { ...judgement, id: work.newId(), version: 1, applicationId: subject.id, supportBodyId: work.actor.organisationId ?? '' });
    await work.update(RegistrationApplicationTable, subject, {});
  },
});
