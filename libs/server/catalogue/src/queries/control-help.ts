import type { CertificateScheme, ControlGuidance } from '@toroku/domain-catalogue';
import type { ReadSession } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';

/** A requirement of another scheme that touches a control. */
export interface MappedReference {
  readonly scheme: CertificateScheme;
  readonly reference: string;
}

/** What helps with one control. */
export interface ControlHelp {
  /** Null where nothing was loaded. */
  readonly guidance: Pick<ControlGuidance, 'textJa' | 'textEn' | 'source'> | null;
  readonly mapped: readonly MappedReference[];
}

const HELP = `select (select jsonb_build_object('textJa', g.text_ja, 'textEn', g.text_en, 'source', g.source) from control_guidance g where g.edition_id = $1 and g.control_id = $2) as guidance,
    coalesce((select jsonb_agg(jsonb_build_object('scheme', m.scheme, 'reference', r.reference) order by m.scheme, r.reference)
      from mapped_control r join certificate_mapping m on m.id = r.mapping_id where m.edition_id = $1 and r.control_id = $2), '[]') as mapped`;

/** What was loaded to help with a control of an edition. One statement of SQL. */
export async function controlHelp(read: ReadSession, editionId: string, controlId: string): Promise<ControlHelp> {
  const [help] = await read.rows<ControlHelp>(HELP, [editionId, controlId], 'control_help');
  return help ?? { guidance: null, mapped: [] };
}

/** A file of help that is loaded: of guidance where the scheme is null, else of a mapping. */
export interface LoadedHelp {
  readonly editionId: string;
  readonly scheme: CertificateScheme | null;
  readonly source: string;
  readonly loadedOn: LegalDay;
  readonly lines: number;
}

const LOADED = `select g.edition_id as "editionId", null as scheme, g.source, g.loaded_on as "loadedOn", count(*)::integer as lines from control_guidance g group by g.edition_id, g.source, g.loaded_on
  union all
  select m.edition_id, m.scheme, m.source, m.loaded_on, (select count(*)::integer from mapped_control r where r.mapping_id = m.id) from certificate_mapping m
  order by 1, 2 nulls first`;

/** Which help is loaded, by edition. One statement of SQL. */
export function loadedHelp(read: ReadSession): Promise<LoadedHelp[]> {
  return read.rows<LoadedHelp>(LOADED, [], 'loaded_help');
}
