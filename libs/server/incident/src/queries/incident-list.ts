import { selectList } from '@toroku/database';
import type { Incident } from '@toroku/domain-incident';
import type { ReadSession } from '@toroku/gate';
import { IncidentTable } from '../tables/incident-table';

const SQL = `select ${selectList(IncidentTable, 'i')} from incident i
  where ($1::uuid is null or i.id > $1) and ($2::boolean is false or i.closed_on is null) and ($4::uuid is null or i.entry_id = $4) order by i.id limit $3`;

/** Which incidents, and which slice of them. */
interface IncidentsWanted {
  readonly first: number;
  /** The key of the last one seen. */
  readonly after: string | null;
  readonly onlyOpen: boolean;
  /** Only those of this entry. */
  readonly entryId: string | null;
}

/** The incidents that the actor may see, oldest first. */
export function incidentList(read: ReadSession, { first, after, onlyOpen, entryId }: IncidentsWanted): Promise<Incident[]> {
  return read.rows<Incident>(SQL, [after, onlyOpen, Math.min(Math.max(first, 1), 100), entryId], 'incident_list');
}
