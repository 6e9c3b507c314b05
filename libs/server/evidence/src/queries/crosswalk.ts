import type { CertificateScheme } from '@toroku/domain-catalogue';
import type { Statement } from '@toroku/domain-statement';
import type { ReadSession } from '@toroku/gate';
import type { MappedReference } from '@toroku/server-catalogue';

/** One control that a certificate of the provider touches. */
export interface CrosswalkLine {
  readonly controlId: string;
  readonly chapter: number;
  readonly labelJa: string;
  readonly labelEn: string;
  /** Requirements of the schemes of the statement's certificates, in their order. */
  readonly mapped: readonly MappedReference[];
  /** Files linked to the control. */
  readonly evidence: number;
}

const SQL = `select c.control_id as "controlId", c.chapter, c.label_ja as "labelJa", c.label_en as "labelEn",
    jsonb_agg(jsonb_build_object('scheme', m.scheme, 'reference', r.reference) order by m.scheme, r.reference) as mapped,
    (select count(*)::integer from evidence_link l where l.statement_id = $1 and l.control_id = c.control_id) as evidence
  from certificate_mapping m join mapped_control r on r.mapping_id = m.id join control c on c.edition_id = m.edition_id and c.control_id = r.control_id
  where m.edition_id = $2 and m.scheme = any($3) group by c.control_id, c.chapter, c.label_ja, c.label_en, c.sort_key order by c.sort_key`;

/** The controls that the certificates of a statement touch, in the order of their numbers. One statement of SQL. */
export function crosswalkOf(read: ReadSession, { id, editionId, parts }: Statement): Promise<CrosswalkLine[]> {
  const schemes = parts.certificates.map(({ scheme }) => scheme).filter((scheme): scheme is CertificateScheme => Boolean(scheme));
  return read.rows<CrosswalkLine>(SQL, [id, editionId, schemes], 'crosswalk');
}
