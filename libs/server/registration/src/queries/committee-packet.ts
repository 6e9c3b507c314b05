import { registrationValidThrough, type ForeignLawInformation, type RegistrationApplication } from '@toroku/domain-registration';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { RequestContext } from '@toroku/gate';
import { readerOfSession } from '../commands/paper-reader';
import { submissionFacts } from '../commands/submission-facts';
import { ApplicationQueryTable } from '../tables/application-query-tables';
import { ExclusionJudgementTable, ReviewOpinionTable } from '../tables/technical-review-tables';

/** 付議資料. The facts of the case, gathered for those who decide. */
export interface CommitteePacket {
  readonly foreignLaw: ForeignLawInformation | null;
  readonly requirementsUnmet: number;
  readonly exclusions: number;
  readonly exclusionsInvalid: number;
  readonly queriesAsked: number;
  readonly findings: number;
  readonly reportIssuedOn: string | null;
  readonly validThroughOn: string | null;
}

/** Null for those who do not see the reviewer's opinion: the packet goes with it. */
export async function committeePacket({ read, moment }: RequestContext, application: RegistrationApplication): Promise<CommitteePacket | null> {
  const [opinion] = await read.list(ReviewOpinionTable, 'applicationId', application.id);
  if (!opinion) return null;
  const { statement, engagement, findings } = await submissionFacts(readerOfSession(read, moment.today), application);
  const judgements = await read.list(ExclusionJudgementTable, 'applicationId', application.id);
  const periodEndOn = statement?.periodEndsOn ?? null;
  return {
    foreignLaw: statement?.foreignLaw ?? null,
    requirementsUnmet: statement?.shortcomings.length ?? 0,
    exclusions: statement?.exclusions.length ?? 0,
    exclusionsInvalid: judgements.filter(({ verdict }) => verdict === 'INVALID').length,
    queriesAsked: (await read.list(ApplicationQueryTable, 'applicationId', application.id)).length,
    findings: findings.filter(({ state }) => state !== 'RECOMMENDATION').length,
    reportIssuedOn: engagement?.reportIssuedOn ?? null,
    validThroughOn: periodEndOn && registrationValidThrough.dueOn({ periodEndOn, ...ruleSetOf(application.ruleSetId).registration }),
  };
}
