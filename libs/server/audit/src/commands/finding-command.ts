import { organisationParty } from '@toroku/domain-access';
import { findingPolicies, type Finding, type FindingOutcome, type FindingVerb, type ImprovementPlan } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput, type Command, type CommandMoment, type Loaded, type UnitOfWork } from '@toroku/gate';
import type { Decision } from '@toroku/kernel';
import { FindingDocumentTable, FindingTable, ImprovementPlanTable } from '../tables/finding-tables';
import { loadFinding, type FindingParts, type FindingSubject } from './load-finding';

type FindingLoaded = Loaded<FindingSubject, FindingParts>;

/** What differs from verb to verb: the decision, and what the other side is told. */
interface FindingVerbSpec<Input extends ChangeInput> {
  readonly verb: FindingVerb;
  decide(finding: Finding, input: Input, moment: CommandMoment): Decision<FindingOutcome>;
  /** The notice and who gets it. */
  notice?(outcome: FindingOutcome): readonly [code: string, to: 'providerId' | 'raisedByOrganisationId'];
}

/** A verb on a finding that exists: the case, the part of the side that asked, and the notice to the other are saved alike. */
export function findingCommand<Input extends ChangeInput>({ verb, decide, notice }: FindingVerbSpec<Input>): Command<Input, FindingSubject, FindingParts, FindingOutcome, Finding> {
  return defineCommand<Input, FindingSubject, FindingParts, FindingOutcome, Finding>({
    verb,
    noun: 'finding',
    policy: findingPolicies[verb],
    answer: FindingTable,
    load: (work, { id }) => loadFinding(work, id),
    decide: ({ subject }, input, moment) => decide(subject, input, moment),
    save: async (work, outcome, loaded) => {
      await saveParts(work, outcome, loaded);
      const [code, to] = notice?.(outcome) ?? [];
      if (code && to) await work.notify(organisationParty(loaded.subject[to]), code, loaded.subject.caseId, { finding: loaded.subject.id, control: loaded.subject.controlId });
      return loaded.subject.id;
    },
  });
}

async function saveParts(work: UnitOfWork, { state, document, plan }: FindingOutcome, { subject, facts }: FindingLoaded): Promise<void> {
  if (document) await work.update(FindingDocumentTable, facts.document, document);
  if (plan && facts.plan) await work.update(ImprovementPlanTable, facts.plan, plan);
  if (plan && !facts.plan) await work.insert(ImprovementPlanTable, firstPlan(work.newId(), subject, plan));
  await work.update(FindingTable, subject, { state });
}

function firstPlan(id: string, { id: findingId, caseId, providerId }: Finding, plan: NonNullable<FindingOutcome['plan']>): ImprovementPlan {
  return { begunOn: null, result: null, improvedOn: null, ...plan, id, version: 1, findingId, caseId, providerId } as ImprovementPlan;
}
