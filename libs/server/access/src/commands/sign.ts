import type { Signature } from '@toroku/domain-access';
import { canonicalText, digestOf, type UnitOfWork } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';
import { SignatureTable } from '../tables/signature-table';

/** What is signed: its place, what it rests on, by which duty, and the content itself. */
export type Signing = Pick<Signature, 'kind' | 'subjectId' | 'caseId' | 'statementId' | 'statementDigest' | 'engagementId' | 'duty'> & { readonly content: unknown };

/** Keeps, in the transaction of the verb that signs, who signed and the exact text. A program signs for nobody: its name stands as its key. */
export async function sign(work: UnitOfWork, { content, ...signing }: Signing): Promise<void> {
  const { actor, moment } = work;
  const member = await work.one(MemberTable, { id: actor.id });
  const side = signing.kind === 'AUDIT_REPORT' ? { providerId: null, auditBodyId: actor.organisationId } : { providerId: actor.organisationId, auditBodyId: null };
  const signer = { ...side, organisationId: actor.organisationId ?? '', signedBy: actor.id, signerNameJa: member?.nameJa ?? actor.id, signerNameEn: member?.nameEn ?? actor.id };
  await work.insertMany(SignatureTable, [{ ...signing, ...signer, id: work.newId(), signedAt: moment.now, digest: digestOf(content), content: canonicalText(content) }]);
}
