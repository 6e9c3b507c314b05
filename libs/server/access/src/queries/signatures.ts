import { selectList } from '@toroku/database';
import { standingOf, type Signature, type SignatureStanding } from '@toroku/domain-access';
import type { ReadSession } from '@toroku/gate';
import { SignatureTable } from '../tables/signature-table';

/** A signature as it is listed: without its text, with how it stands now. */
export type SignatureLine = Omit<Signature, 'content'> & { readonly standing: SignatureStanding };

type Row = Omit<Signature, 'content'> & { readonly seen: boolean; readonly contentDigest: string | null };

const COLUMNS = selectList(SignatureTable, 't').split(', ').filter((one) => !/\bcontent\b/.test(one)).join(', ');
const LINES = `select ${COLUMNS}, s.id is not null as seen, s.content_digest as "contentDigest" from signature t left join statement s on s.id = t.statement_id`;

/** Every signature of a case or of what it is about, oldest first. */
export async function signaturesOf(read: ReadSession, subjectId: string): Promise<readonly SignatureLine[]> {
  return (await read.rows<Row>(`${LINES} where t.subject_id = $1 or t.case_id = $1 order by t.id`, [subjectId], 'signatures_of')).map(lineOf);
}

/** What a person signed, latest first; `after` is the key of the last one seen. */
export async function signaturesBy(read: ReadSession, signedBy: string, { first, after }: { readonly first: number; readonly after: string | null }): Promise<readonly SignatureLine[]> {
  return (await read.rows<Row>(`${LINES} where t.signed_by = $1 and ($2::uuid is null or t.id < $2) order by t.id desc limit $3`, [signedBy, after, first], 'signatures_by')).map(lineOf);
}

function lineOf({ seen, contentDigest, ...line }: Row): SignatureLine {
  return { ...line, standing: standingOf(line, seen ? { contentDigest } : null) };
}
