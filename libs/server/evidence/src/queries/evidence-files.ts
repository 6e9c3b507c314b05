import { selectList } from '@toroku/database';
import type { EvidenceFile } from '@toroku/domain-evidence';
import type { ReadSession } from '@toroku/gate';
import { EvidenceFileTable } from '../tables/evidence-tables';

export interface EvidenceFilesWanted {
  /** Part of the name; null for all. */
  readonly search: string | null;
  /** Only files that no control uses. */
  readonly onlyUnlinked: boolean;
  readonly first: number;
  /** The key of the last row already read. */
  readonly after: string | null;
}

const SQL = `select ${selectList(EvidenceFileTable, 'f')} from evidence_file f
  where f.provider_id = $1 and ($2::text is null or f.name ilike $2) and ($3::uuid is null or f.id < $3)
    and (not $4::boolean or not exists (select 1 from evidence_link l where l.file_id = f.id))
  order by f.id desc limit $5`;

/** The files of an organisation, newest first. */
export async function readEvidenceFiles(read: ReadSession, organisationId: string | null, { search, after, onlyUnlinked, first }: EvidenceFilesWanted): Promise<EvidenceFile[]> {
  if (organisationId === null) return [];
  const pattern = search === null ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return read.rows<EvidenceFile>(SQL, [organisationId, pattern, after, onlyUnlinked, first], 'evidence_files');
}
