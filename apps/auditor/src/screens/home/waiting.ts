import { auditorHomeWords as words, type Phrase } from '@toroku/words';
import type { AuditorHomeQuery } from './Page.generated';

export type HomeEngagement = AuditorHomeQuery['engagements'][number];
export type HomeFinding = AuditorHomeQuery['findings'][number];

/** Something that the person can do now, and where. */
export interface Waiting {
  readonly what: Phrase;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly href: string;
}

/** Results still to be recorded: for each control in scope its design, and its operation where that is due this year. */
export function resultsLeft({ progress: { inScope, designDone, operationDue, operationDone } }: Pick<HomeEngagement, 'progress'>): number {
  return inScope - designDone + operationDue - operationDone;
}

/** What an audit asks of the person next, the step that moves it on before everything else; null where others are to act. */
export function waitingOf(engagement: HomeEngagement): Waiting | null {
  const { id, viewerMay } = engagement;
  const left = resultsLeft(engagement);
  const at = (page: string): string => `/engagements/${id}${page}`;
  if (viewerMay.includes('acceptEngagement')) return { what: words.respond, href: at('') };
  if (viewerMay.includes('beginDesignAssessment')) return { what: words.design, href: at('') };
  if (viewerMay.includes('recordControlResults') && left > 0) return { what: words.record, facts: { count: left }, href: at('/results') };
  if (viewerMay.includes('beginOperationalAssessment')) return { what: words.operate, href: at('') };
  if (viewerMay.includes('issueAuditReport')) return { what: words.report, href: at('/report') };
  return viewerMay.includes('planEngagement') && engagement.state === 'CONTRACTED' ? { what: words.plan, href: at('') } : null;
}

const FINDING_STEPS: readonly (readonly [verb: string, what: Phrase])[] = [
  ['closeFinding', words.close],
  ['verifyImprovement', words.verify],
  ['acceptImprovementPlan', words.judgePlan],
  ['requireImprovementPlan', words.askPlan],
  ['classifyFinding', words.classify],
];

/** What a finding asks of the person next; null where the provider is to act. */
export function waitingOfFinding({ id, viewerMay }: HomeFinding): Waiting | null {
  const step = FINDING_STEPS.find(([verb]) => viewerMay.includes(verb));
  return step ? { what: step[1], href: `/findings/${id}` } : null;
}
