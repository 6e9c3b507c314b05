import { findingPolicies, raiseFinding as decide, type ControlResult, type Finding, type FindingCase, type FindingDescription, type FindingSource, type RaisedFinding } from '@toroku/domain-audit';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { ControlResultTable } from '../tables/engagement-tables';
import { FindingTable } from '../tables/finding-tables';
import { earlierFindings } from './earlier-findings';
import { loadFindingCase } from './load-finding-case';
import { storeFinding } from './store-finding';

type Input = CommandInput & FindingDescription & { readonly source: FindingSource; readonly caseId: string };
type Facts = Omit<Parameters<typeof decide>[1], 'audit'>;

export const raiseFinding = defineCommand<Input, FindingCase, Facts, RaisedFinding, Finding>({
  verb: 'raiseFinding',
  noun: 'finding',
  policy: findingPolicies.raiseFinding,
  answer: FindingTable,
  load: async (work, { source, caseId, controlId }) => {
    const subject = await loadFindingCase[source](work, caseId);
    if (!subject) return null;
    const repeats = await earlierFindings(work, subject, [controlId]);
    return { subject, facts: { repeatOf: repeats.get(controlId) ?? null, result: await standingResult(work, subject, controlId) } };
  },
  decide: ({ subject, facts }, { controlId, title, description, exceptionOf = null }, moment) => decide({ controlId, title, description, exceptionOf }, { audit: subject, ...facts }, moment),
  save: storeFinding,
});

/** What stands on the control in the engagement; an internal audit has results of another kind. */
function standingResult(work: UnitOfWork, { source, caseId }: FindingCase, controlId: string): Promise<ControlResult | null> {
  return source === 'EXTERNAL' ? work.one(ControlResultTable, { engagementId: caseId, controlId }) : Promise.resolve(null);
}
