import { evidencePolicies, openEvidence as decide, type EvidenceFile } from '@toroku/domain-evidence';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { ApiClientTable, MemberTable } from '@toroku/server-access';
import { EvidenceFileTable } from '../tables/evidence-tables';

type Input = CommandInput & { readonly id: string; readonly purpose: string };
/** Whose name stays with the opening: the owner of the file could not look it up in another organisation. */
interface Opener {
  readonly nameJa: string;
  readonly nameEn: string;
}

/** Writes no row: its audit entry is the record of the opening, and what a download asks for. */
export const openEvidence = defineCommand<Input, EvidenceFile, Opener, { readonly purpose: string }, EvidenceFile>({
  verb: 'openEvidence',
  noun: 'evidenceFile',
  policy: evidencePolicies.openEvidence,
  answer: EvidenceFileTable,
  load: async (work, { id }) => {
    const file = await work.one(EvidenceFileTable, { id });
    const table = work.actor.kind === 'CLIENT' ? ApiClientTable : MemberTable;
    const opener = file && (await work.one<Opener & { id: string }>(table as never, { id: work.actor.id }));
    return file && { subject: file, facts: { nameJa: opener?.nameJa ?? work.actor.id, nameEn: opener?.nameEn ?? work.actor.id } };
  },
  decide: (_, { purpose }) => decide(purpose),
  save: async (work, { purpose }, { subject, facts }) => {
    work.note(EvidenceFileTable, subject.id, { purpose, openerNameJa: facts.nameJa, openerNameEn: facts.nameEn });
    return subject.id;
  },
});
