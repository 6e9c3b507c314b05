import { doneUnless, refusal, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import { notNow } from '../move';
import type { RegistrationApplication } from '../registration-application';
import type { StatedExclusion } from '../submission-facts';
import type { ExclusionJudgement } from '../technical-review';

export type ExclusionFinding = Pick<ExclusionJudgement, 'objectiveId' | 'verdict' | 'reason'>;
export type JudgedExclusion = ExclusionFinding & Pick<ExclusionJudgement, 'statedReason' | 'judgedOn'>;

/** 除外理由を判断する. Each control objective left out is judged by its reason; an invalid one stops the registration (S-122, S-123). */
export function judgeExclusion(
  application: RegistrationApplication,
  { objectiveId, verdict, reason }: ExclusionFinding,
  { exclusions, today }: { readonly exclusions: readonly StatedExclusion[]; readonly today: LegalDay },
): Decision<JudgedExclusion> {
  const stated = exclusions.find((one) => one.objectiveId === objectiveId);
  const notExcluded = stated ? null : refusal('OBJECTIVE_NOT_EXCLUDED', { objective: objectiveId }, { clause: liuClause('10.1', ['S-122']), path: ['objectiveId'] });
  const wrong = textRefusals(reason, { path: ['reason'], max: 2_000 });
  return doneUnless([notNow(application, 'judgeExclusion'), notExcluded, ...wrong], () => ({ objectiveId, verdict, reason, statedReason: stated?.reason ?? '', judgedOn: today }));
}
