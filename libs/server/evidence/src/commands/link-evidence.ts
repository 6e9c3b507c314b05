import { evidenceParameters, evidencePolicies, linkEvidence as decide, type EvidenceFile, type LinkingFacts } from '@toroku/domain-evidence';
import type { Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { valueOn } from '@toroku/kernel';
import { catalogueRows, StatementTable } from '@toroku/server-statement';
import { EvidenceFileTable, EvidenceLinkTable } from '../tables/evidence-tables';

interface Input extends CommandInput {
  /** The file. */
  readonly id: string;
  readonly statementId: string;
  readonly controlIds: readonly string[];
}
type Facts = LinkingFacts & { readonly statement: Statement };

export const linkEvidence = defineCommand<Input, EvidenceFile, Facts, readonly string[], EvidenceFile>({
  verb: 'linkEvidence',
  noun: 'evidenceFile',
  policy: evidencePolicies.linkEvidence,
  answer: EvidenceFileTable,
  load: async (work, { id, statementId }) => {
    const file = await work.one(EvidenceFileTable, { id });
    // The lock makes two people who link at once wait for each other. Others who see the statement cannot lock it: the policy tells them that the file is not theirs.
    const statement = file && (await work.one(StatementTable, { id: statementId }, { lock: file.providerId === work.actor.organisationId }));
    return file && statement && { subject: file, facts: await factsFor(work, file, statement) };
  },
  decide: ({ facts }, { controlIds }) => decide(controlIds, facts),
  save: async (work, controlIds, { subject, facts }) => {
    const { actor, moment } = work;
    const links = controlIds.map((controlId) => ({ id: work.newId(), fileId: subject.id, statementId: facts.statement.id, providerId: subject.providerId, controlId, linkedById: actor.id, linkedOn: moment.today }));
    await work.insert(EvidenceLinkTable, ...links);
    return subject.id;
  },
});

async function factsFor(work: UnitOfWork, file: EvidenceFile, statement: Statement): Promise<Facts> {
  const controls = await catalogueRows((text, values) => work.sql(text, values), statement.editionId);
  const links = await work.many(EvidenceLinkTable, { fileId: file.id, statementId: statement.id });
  return {
    statement,
    knownIds: new Set(controls.map(({ controlId }) => controlId)),
    linkedIds: new Set(links.map(({ controlId }) => controlId)),
    most: valueOn(evidenceParameters.controlsLinkedAtOnce, work.moment.today),
  };
}
