import { selectList } from '@toroku/database';
import { improvementOwedStates, type Finding } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { FindingTable } from '../tables/finding-tables';

/** Which findings, and which slice of them. */
export interface FindingsWanted {
  /** Of one engagement or internal audit; null: all that the viewer may see. */
  readonly caseId: string | null;
  readonly today: LegalDay;
  readonly first: number;
  /** The key of the last finding read. */
  readonly after: string | null;
}

/** The findings that the viewer may see, overdue ones first, then in the order in which they were raised. */
export function readFindings(read: ReadSession, { caseId, today, first, after }: FindingsWanted): Promise<Finding[]> {
  return read.rows<Finding>(
    `with ranked as (
       select f.*, case when f.state = any ($2::text[]) and p.improve_by_on < $3::date then 0 else 1 end as rank
       from finding f left join improvement_plan p on p.finding_id = f.id
       where $1::uuid is null or f.case_id = $1)
     select ${selectList(FindingTable, 'r')} from ranked r
     where $4::uuid is null or (r.rank, r.id) > (select a.rank, a.id from ranked a where a.id = $4)
     order by r.rank, r.id limit $5`,
    [caseId, improvementOwedStates, today, after, first],
    'findings_overdue_first',
  );
}
