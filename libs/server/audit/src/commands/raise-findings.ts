import { findingPolicies, raiseFindings as decide, type Engagement, type FindingCase, type FindingDescription, type RaisedFinding, type RaisingFacts } from '@toroku/domain-audit';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { ControlResultTable, EngagementTable } from '../tables/engagement-tables';
import { earlierFindings } from './earlier-findings';
import { loadFindingCase } from './load-finding-case';
import { storeFinding } from './store-finding';

type Input = CommandInput & { readonly engagementId: string; readonly findings: readonly FindingDescription[] };

export const raiseFindings = defineCommand<Input, FindingCase, Omit<RaisingFacts, 'audit'>, readonly RaisedFinding[], Engagement>({
  verb: 'raiseFindings',
  noun: 'engagement',
  policy: findingPolicies.raiseFindings,
  answer: EngagementTable,
  load: async (work, { engagementId, findings }) => {
    const subject = await loadFindingCase.EXTERNAL(work, engagementId);
    if (!subject) return null;
    const results = await work.many(ControlResultTable, { engagementId });
    return { subject, facts: { repeats: await earlierFindings(work, subject, findings.map(({ controlId }) => controlId)), results: new Map(results.map((result) => [result.controlId, result])) } };
  },
  decide: ({ subject, facts }, { findings }, moment) => decide(findings, { audit: subject, ...facts }, moment),
  save: async (work, raised, { subject }) => {
    for (const one of raised) await storeFinding(work, one);
    return subject.caseId;
  },
});
