import { serviceTasks, type ServiceTask, type ServiceTaskFacts } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';

/** The latest row of a table for a service that was not given up, as JSON with the columns named. */
function latest(table: string, columns: readonly string[], ended: string): string {
  const pairs = columns.map((column) => `'${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}', t.${column}`).join(', ');
  return `(select json_build_object(${pairs}) from ${table} t where t.service_id = $1 and ${ended} order by t.id desc limit 1)`;
}

const SQL = `select
  ${latest('service_fact_sheet', ['id'], 'true')} as "factSheet",
  ${latest('impact_assessment', ['id', 'state'], `t.state = 'CONCLUDED'`)} as "concluded",
  ${latest('impact_assessment', ['id', 'state'], `t.state in ('REQUESTED', 'DRAFTING')`)} as "assessed",
  ${latest('pre_application', ['id', 'state', 'batch_due_on'], `t.state <> 'WITHDRAWN'`)} as "preApplication",
  ${latest('statement', ['id', 'state'], `t.state <> 'WITHDRAWN'`)} as "statement",
  ${latest('internal_audit', ['id', 'state'], 'true')} as "internalAudit",
  ${latest('engagement', ['id', 'state', 'report_due_on'], `t.state not in ('DECLINED', 'WITHDRAWN')`)} as "engagement",
  ${latest('registration_application', ['id', 'state', 'application_due_on', 'review_due_on'], `t.state <> 'WITHDRAWN'`)} as "application",
  ${latest('register_entry', ['id', 'status', 'valid_through_on', 'renewal_applied_on'], 'true')} as "entry"`;

type Found = Omit<ServiceTaskFacts, 'today' | 'assessment'> & { readonly concluded: ServiceTaskFacts['assessment']; readonly assessed: ServiceTaskFacts['assessment'] };

/** The way of a service to the register, as far as the viewer may see its cases. One statement. */
export async function readServiceTasks({ read, moment }: RequestContext, serviceId: string): Promise<readonly ServiceTask[]> {
  const [found] = await read.rows<Found>(SQL, [serviceId], 'service_tasks');
  if (!found) return [];
  const { concluded, assessed, ...facts } = found;
  return serviceTasks({ ...facts, assessment: concluded ?? assessed, today: moment.today });
}
