import { implementedObjectives, type CatalogueRow, type StatedControl } from '@toroku/domain-statement';
import type { ReadSession } from '@toroku/gate';
import type { AskSql } from '@toroku/server-statement';
import DataLoader from 'dataloader';

type Row = CatalogueRow & Pick<StatedControl, 'selected'> & { readonly statementId: string };

const OBJECTIVES = `select t.id as "statementId", c.control_id as "controlId", c.tier, c.level, c.obligation, c.chapter, c.objective, s.selected
  from statement t
  join control c on c.edition_id = t.edition_id and c.level = 'OBJECTIVE'
  join statement_control s on s.statement_id = t.id and s.control_id = c.control_id
  where t.id = any ($1::uuid[]) order by c.sort_key`;

/** The control objectives that each statement implements, in one question for all of them. */
export async function implementedObjectivesOf(ask: AskSql, statementIds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const rows = await ask<Row>(OBJECTIVES, [statementIds]);
  return statementIds.map((id) => {
    const own = rows.filter(({ statementId }) => statementId === id);
    return implementedObjectives(own, own.map(({ controlId, selected }) => ({ controlId, selected, individualControls: [], reasonNotSelected: '', changes: [] })));
  });
}

/** One a read session, without memory: a statement may change between two reads of one request. */
const loaders = new WeakMap<ReadSession, DataLoader<string, readonly string[]>>();

/** The control objectives that the statement implements; asked for many audits at once they cost one question. */
export function readImplementedObjectives(read: ReadSession, statementId: string): Promise<readonly string[]> {
  const loader = loaders.get(read) ?? new DataLoader<string, readonly string[]>((ids) => implementedObjectivesOf((text, values) => read.rows(text, values, 'implemented_objectives'), ids), { cache: false });
  loaders.set(read, loader);
  return loader.load(statementId);
}
