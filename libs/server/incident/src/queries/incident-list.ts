import { selectList } from '@toroku/database';
import type { Incident } from '@toroku/domain-incident';
import type { ReadSession } from '@toroku/gate';
import { IncidentTable } from '../tables/incident-table';

const SQL = `select ${selectList(IncidentTable, 'i')} from incident i
  where ($1::uuid is null or i.id > $1) and ($2::boolean is false or i.closed_on is null) order by i.id limit $3`;

/** The incidents that the actor may see, oldest first. `after` is the key of the last one seen. */
export function incidentList(read: ReadSession, { first, after, onlyOpen }: { readonly first: number; readonly after: string | null; readonly onlyOpen: boolean }): Promise<Incident[]> {
  return read.rows<Incident>(SQL, [after, onlyOpen, Math.min(Math.max(first, 1), 100)], 'incident_list');
}
