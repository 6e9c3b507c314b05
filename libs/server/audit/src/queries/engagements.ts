import { selectList } from '@toroku/database';
import type { AuditBodyListing, Engagement } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { AuditBodyListingTable } from '../tables/audit-body-listing-table';
import { EngagementTable } from '../tables/engagement-tables';

interface Slice {
  readonly first: number;
  readonly after: string | null;
}

/** The engagements that the viewer may see, those whose report is due first before the others. */
export function readEngagements(read: ReadSession, serviceId: string | null, { first, after }: Slice): Promise<Engagement[]> {
  return read.rows<Engagement>(
    `select ${selectList(EngagementTable, 'e')} from engagement e
     where ($1::uuid is null or e.service_id = $1)
       and ($2::uuid is null or (e.report_due_on, e.id) > (select l.report_due_on, l.id from engagement l where l.id = $2))
     order by e.report_due_on, e.id limit $3`,
    [serviceId, after, first],
    'engagements_by_due_day',
  );
}

/** The audit-body list as it stands on a day, in the order in which bodies came onto it. */
export function readAuditBodies(read: ReadSession, on: LegalDay, { first, after }: Slice): Promise<AuditBodyListing[]> {
  return read.rows<AuditBodyListing>(
    `select ${selectList(AuditBodyListingTable, 'l')} from audit_body_listing l
     where l.listed_on <= $1 and $1 <= l.listed_through_on and (l.removed_on is null or $1 < l.removed_on)
       and ($2::uuid is null or (l.listed_on, l.id) > (select p.listed_on, p.id from audit_body_listing p where p.id = $2))
     order by l.listed_on, l.id limit $3`,
    [on, after, first],
    'audit_bodies_on',
  );
}
