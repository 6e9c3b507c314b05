import { selectList } from '@toroku/database';
import type { CloudService } from '@toroku/domain-provider';
import type { ReadSession } from '@toroku/gate';
import { CloudServiceTable } from '../tables/cloud-service-table';

export interface CloudServicesWanted {
  /** Part of the service's or its provider's name; null for all. */
  readonly search: string | null;
  readonly first: number;
  /** The key of the last row already read. */
  readonly after: string | null;
}

/** The services that the viewer may see, newest first. */
export function readCloudServices(read: ReadSession, { search, first, after }: CloudServicesWanted): Promise<CloudService[]> {
  return read.rows<CloudService>(
    `select ${selectList(CloudServiceTable, 's')} from cloud_service s
     where ($1::text is null or s.name_ja ilike $1 or s.name_en ilike $1
            or exists (select 1 from organisation o where o.id = s.provider_id and (o.name_ja ilike $1 or o.name_en ilike $1)))
       and ($2::uuid is null or s.id < $2)
     order by s.id desc limit $3`,
    [search === null ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`, after, first],
    'cloud_services',
  );
}
