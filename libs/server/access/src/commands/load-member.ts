import type { Member, MemberFacts } from '@toroku/domain-access';
import type { Loaded, UnitOfWork } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';
import { organisationKindOf } from './organisation-kind-of';

/**
 * The member, locked, and how many other active administrators the organisation has. All of them are locked in one order:
 * two administrators who remove each other at once wait, and the second is refused.
 */
export async function loadMember(work: UnitOfWork, id: string): Promise<Loaded<Member, MemberFacts> | null> {
  const seen = await work.one(MemberTable, { id });
  if (!seen) return null;
  const locked = await work.sql<{ id: string; isAdministrator: boolean }>(
    `select id, state = 'ACTIVE' and 'ADMINISTRATOR' = any (duties) as "isAdministrator" from member
     where organisation_id = $1 and (id = $2 or (state = 'ACTIVE' and 'ADMINISTRATOR' = any (duties))) order by id for update`,
    [seen.organisationId, id],
  );
  const subject = await work.one(MemberTable, { id });
  if (!subject) return null;
  const otherAdministrators = locked.filter((row) => row.isAdministrator && row.id !== id).length;
  return { subject, facts: { kind: await organisationKindOf(work, subject.organisationId), otherAdministrators } };
}
