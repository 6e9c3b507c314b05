import { evidencePolicies, unlinkEvidence as decide, type EvidenceFile, type EvidenceLink } from '@toroku/domain-evidence';
import type { Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { StatementTable } from '@toroku/server-statement';
import { EvidenceFileTable, EvidenceLinkTable } from '../tables/evidence-tables';

/** `id` is the link's. */
type Input = CommandInput & { readonly id: string };

export const unlinkEvidence = defineCommand<Input, EvidenceLink, Statement, null, EvidenceFile>({
  verb: 'unlinkEvidence',
  noun: 'evidenceLink',
  policy: evidencePolicies.unlinkEvidence,
  answer: EvidenceFileTable,
  load: async (work, { id }) => {
    const link = await work.one(EvidenceLinkTable, { id });
    const own = link?.providerId === work.actor.organisationId;
    // Others who see the statement cannot lock it: they are told by the policy that the link is not theirs.
    const statement = link && (await work.one(StatementTable, { id: link.statementId }, { lock: own }));
    return link && statement && { subject: link, facts: statement };
  },
  decide: ({ facts }) => decide(facts),
  save: async (work, _, { subject }) => {
    await work.removeWhere(EvidenceLinkTable, 'id', subject.id);
    return subject.fileId;
  },
});
